"""The room of storage: what a desk on this machine is made of."""

from workshop_app.storage.machine import RandomIds, SystemClock, device_id
from workshop_app.storage.places import data_folder, sessions_folder
from workshop_app.storage.register import Register
from workshop_app.storage.session_files import SessionFiles
from workshop_app.storage.snapshots import Snapshots
from workshop_app.storage.traces import Traces

__all__ = [
    "RandomIds",
    "SessionFiles",
    "SystemClock",
    "device_id",
    "register",
    "sessions_folder",
    "snapshots",
    "traces",
]


def register() -> Register:
    """Which sessions were open on this machine."""
    return Register(data_folder() / "sessions")


def snapshots() -> Snapshots:
    """The snapshots of sessions that were open on this machine."""
    return Snapshots(data_folder() / "snapshots")


def traces() -> Traces:
    """What the program leaves on this machine beside its sessions."""
    return Traces(data_folder())
