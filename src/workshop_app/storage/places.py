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


def sessions_folder() -> Path:
    """Where new sessions go: in the documents, or beside them where a cloud client syncs those."""
    from platformdirs import user_documents_path

    from workshop_app.storage.synced import on_network, synced_by

    folder = user_documents_path() / "Workshop App"
    if synced_by(folder) or on_network(folder):
        return Path.home() / "Workshop App"
    return folder
