"""The command line: one file a command, and one place where a refusal is spoken."""

import argparse
import importlib
import locale
import os
import sys
from collections.abc import Sequence

from workshop_app import __version__
from workshop_app.cli.commands import COMMANDS, HIDDEN
from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.errors import Refused, WorkshopError
from workshop_app.text import LANGUAGES, render, speak, tr

_MOST_FAULTS = 20


def main(words: Sequence[str], ports: Ports) -> int:
    """Do what the words say. 0: done; 1: refused, in a few lines on stderr; 2: wrong usage."""
    speak(_language())
    options = _parser(words[0] if words else "").parse_args(words)
    try:
        return int(importlib.import_module(_module(options.command)).run(options, ports) or 0)
    except WorkshopError as error:
        _say(error)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1


def _module(command: str) -> str:
    module = HIDDEN[command] if command in HIDDEN else COMMANDS[command][0]
    return f"workshop_app.cli.{module}"


def _parser(asked: str) -> argparse.ArgumentParser:
    """A parser that knows all commands, and loads the arguments of the one that is asked for."""
    parser = argparse.ArgumentParser(
        prog="workshop-app", description=tr("Workshop App: from a city's workshop to its plan.")
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, purpose) in COMMANDS.items():
        command = commands.add_parser(name, help=tr(purpose), description=tr(purpose))
        if name == asked:
            importlib.import_module(_module(name)).arguments(command)
    if asked in HIDDEN:
        importlib.import_module(_module(asked)).arguments(commands.add_parser(asked))
    return parser


def _language() -> str:
    """The language of this machine, where the program speaks it; else English."""
    given = os.environ.get("LANGUAGE") or locale.getlocale(locale.LC_MESSAGES)[0] or ""
    words = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    for name in (given, words or ""):
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def _say(error: WorkshopError) -> None:
    if not isinstance(error, Refused):
        print(render(error), file=sys.stderr)
        return
    for fault in error.faults[:_MOST_FAULTS]:
        print(render(fault), file=sys.stderr)
    if len(error.faults) > _MOST_FAULTS:
        more = len(error.faults) - _MOST_FAULTS
        print(tr("… and {count} more.", count=more), file=sys.stderr)
