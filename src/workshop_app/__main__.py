"""`workshop-app [FILE]` opens the window; `workshop-app COMMAND ...` works without one."""

import sys
from pathlib import Path

from workshop_app.cli.main import COMMANDS
from workshop_app.cli.main import main as command_line


def main() -> int:
    """Run the program with the words it was started with; gives the exit code."""
    from workshop_app.bootstrap import PORTS, run_window

    words = sys.argv[1:]
    if words and not _is_file(words[0]):
        return command_line(words, PORTS)
    return run_window(Path(words[0]) if words else None)


def _is_file(word: str) -> bool:
    return word not in COMMANDS and (word.endswith(".workshop") or Path(word).is_file())


if __name__ == "__main__":
    sys.exit(main())
