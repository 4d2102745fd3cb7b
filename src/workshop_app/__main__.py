"""`workshop-app [FILE]` opens the window; `workshop-app COMMAND ...` works without one."""

import sys
from pathlib import Path

from workshop_app.cli.main import COMMANDS, main as command_line


def main() -> int:
    """Run the program with the words it was started with; gives the exit code."""
    from workshop_app.bootstrap import PORTS

    words = sys.argv[1:]
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        return _window(Path(words[0]) if words else None)
    return command_line(words, PORTS)


def _window(file: Path | None) -> int:
    from workshop_app.bootstrap import run_window

    return run_window(file)


if __name__ == "__main__":
    sys.exit(main())
