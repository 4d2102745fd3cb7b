"""The program itself, as a child process starts it."""

import sys
from pathlib import Path


def program() -> list[str]:
    """The words that start this program once more; a frozen one has no `python -m`."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "workshop_app"]


def alone(module: str, command: str) -> list[str]:
    """The words that start `main` of one module that needs the standard library alone.

    Sooner there than by `program`, since nothing else is looked for; command: what a frozen program
    is given instead.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, command]
    ours = str(Path(__file__).resolve().parents[2])
    start = f"import sys; sys.path.insert(0, {ours!r}); from {module} import main; "
    return [sys.executable, "-S", "-P", "-c", f"{start}sys.exit(main(sys.argv[1:]))"]
