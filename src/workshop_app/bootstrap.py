"""Bootstrap: hands the rooms to one another, each only when it is used; no logic of its own."""

from pathlib import Path

from workshop_app.document.acts.rooms import Ports, Reports, Tables
from workshop_app.document.acts.sessions import Desk
from workshop_app.document.acts.window import WindowPorts
from workshop_app.document.ports import Author


def _desk() -> Desk:
    from workshop_app.storage.machine import RandomIds, SystemClock, data_folder, device_id
    from workshop_app.storage.register import Register
    from workshop_app.storage.session_file import SessionFile

    sessions = Register(data_folder() / "sessions")
    return Desk(SessionFile, Author(device_id()), SystemClock(), RandomIds(), sessions)


def _tables() -> Tables:
    from workshop_app.tables import reading

    return reading


def _reports() -> Reports:
    from workshop_app.reports import printing

    return printing


def _data_folder() -> Path:
    from workshop_app.storage.machine import data_folder

    return data_folder()


def run_window(file: Path | None) -> int:
    """Open the window, with a session where a file is named."""
    from workshop_app.desktop.app import run

    return run(WindowPorts(PORTS, _data_folder), file)


PORTS = Ports(desk=_desk, tables=_tables, reports=_reports)
