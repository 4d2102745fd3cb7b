"""The program itself, as a child process starts it."""

import sys


def program() -> list[str]:
    """The words that start this program once more; a frozen one has no `python -m`."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "workshop_app"]
