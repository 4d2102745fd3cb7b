"""One sender a delivery: a lock of the operating system, which ends with whoever holds it."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from workshop_app.document.delivery import BeingSent

_LOOKS = 50
_PAUSE = 0.01
"""Seconds: somebody who only looks whether it is taken holds it for less than all of them, also
where a busy machine stops him in the middle."""

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _let_go(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


@contextmanager
def alone(place: Path) -> Iterator[None]:
    """Hold the lock that lies at a place; refused where another program or thread holds it."""
    with place.open("ab") as file:
        _take_in_time(file)
        try:
            yield
        finally:
            _let_go(file)


def is_taken(place: Path) -> bool:
    """Whether somebody holds the lock at a place just now."""
    with suppress(FileNotFoundError), place.open("r+b") as file:
        try:
            _take(file)
        except OSError:
            return True
        _let_go(file)
    return False


def _take_in_time(file: IO[bytes]) -> None:
    for look in range(_LOOKS):
        try:
            return _take(file)
        except OSError as error:
            if look == _LOOKS - 1:
                raise BeingSent(
                    "This package is being sent by another window or program already. "
                    "Wait until that one is done."
                ) from error
            time.sleep(_PAUSE)
    return None
