"""Bootstrap: hands the rooms to one another, each only when it is used; no logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from workshop_app.document.acts.rooms import Gate, Ports, Reports, Tables
    from workshop_app.document.acts.sessions import Desk
    from workshop_app.document.package import Sync


def ports() -> Ports:
    """All rooms, for the command line and behind the window."""
    from workshop_app.document.acts.rooms import Ports

    return Ports(_desk, _tables, _reports, _gate, _sync, _data_folder)


def run_window(file: Path | None) -> int:
    """Open the window, with a session where a file is named."""
    from workshop_app.desktop.app import run
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.storage.places import data_folder, sessions_folder

    return run(WindowPorts(ports, data_folder, sessions_folder), file)


def _desk() -> Desk:
    from workshop_app.document.acts.sessions import Desk
    from workshop_app.document.ports import Author
    from workshop_app.storage import room

    author, clock, ids = Author(room.device_id()), room.SystemClock(), room.RandomIds()
    kept = room.register(), room.snapshots(), room.traces()
    return Desk(room.SessionFiles, author, clock, ids, *kept, _gate)


def _tables() -> Tables:
    from workshop_app.tables import room

    return room


def _reports() -> Reports:
    from workshop_app.reports import printing

    return printing


def _gate() -> Gate:
    from workshop_app.gate import room

    return room


def _sync() -> Sync:
    from workshop_app.sync.room import SyncRoom

    return SyncRoom(_data_folder())


def _data_folder() -> Path:
    from workshop_app.storage.places import data_folder

    return data_folder()
