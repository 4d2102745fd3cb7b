"""`workshop-app [FILE]` opens the window; `workshop-app COMMAND ...` works without one."""

import sys
from pathlib import Path

from workshop_app import bootstrap
from workshop_app.cli.commands import COMMANDS, HIDDEN


def main() -> int:
    """Run the program with the words it was started with; gives the exit code."""
    words = sys.argv[1:]
    if words and not _is_file(words[0]):
        from workshop_app.cli.main import main as command_line

        return command_line(words, bootstrap.ports())
    return bootstrap.run_window(Path(words[0]) if words else None)


def _is_file(word: str) -> bool:
    return word not in {**COMMANDS, **HIDDEN} and (
        word.endswith(".workshop") or Path(word).is_file()
    )


if __name__ == "__main__":
    sys.exit(main())
