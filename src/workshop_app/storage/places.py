"""Where the program keeps what belongs to this machine."""

import os
from pathlib import Path


def data_folder() -> Path:
    """Where the program keeps what belongs to this machine, not to a session."""
    given = os.environ.get("WORKSHOP_APP_DATA")
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("workshop-app", appauthor=False)
