"""What makes a file's bytes and name survive a power cut, on each system."""

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """Force a closed file's bytes to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Force a folder's names to the disk; Windows does so by itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(made: Path, place: Path) -> None:
    """Give a finished file its name, wholly or not at all."""
    sync_file(made)
    made.replace(place)
    sync_folder(place.parent)
