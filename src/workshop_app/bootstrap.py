"""Bootstrap: hands the rooms to one another, each only when it is used; no logic of its own."""

from workshop_app.document.acts.sessions import Desk
from workshop_app.document.ports import Author


def desk(name: str = "") -> Desk:
    """Where sessions are made and opened on this machine, by a person of this name."""
    from workshop_app.storage.machine import RandomIds, SystemClock, device_id
    from workshop_app.storage.session_file import SessionFile

    return Desk(SessionFile, Author(device_id(), name), SystemClock(), RandomIds())
