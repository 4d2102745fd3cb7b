"""`workshop-app [FILE]` opens the window; `workshop-app COMMAND ...` works without one."""

import sys

GATE_READ = "gate-read"
"""A command that the program gives itself; nothing it has no need of is loaded before it."""


def main() -> int:
    """Run the program with the words it was started with; gives the exit code."""
    words = sys.argv[1:]
    if words[:1] == [GATE_READ]:
        from workshop_app.gate.reading import main as gate_read

        return gate_read(words[1:])
    return _run(words)


def _run(words: list[str]) -> int:
    from pathlib import Path

    from workshop_app import bootstrap

    if words and not _is_file(words[0]):
        from workshop_app.cli.main import main as command_line

        return command_line(words, bootstrap.ports())
    return bootstrap.run_window(Path(words[0]) if words else None)


def _is_file(word: str) -> bool:
    from pathlib import Path

    from workshop_app.cli.commands import COMMANDS, HIDDEN

    return word not in {**COMMANDS, **HIDDEN} and (
        word.endswith(".workshop") or Path(word).is_file()
    )


if __name__ == "__main__":
    sys.exit(main())
