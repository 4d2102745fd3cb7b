"""`recover FILE -o OUT`: saves what can be read of a damaged session, and says what could not."""

import argparse
from pathlib import Path

from workshop_app.document.acts.recovering import recover
from workshop_app.document.acts.rooms import Ports
from workshop_app.text import render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `recover`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Read what can be read, and say what came of it."""
    done = recover(ports.desk(), options.file, options.output)
    for message in done.said:
        print(render(message))
    print(tr("Saved: {file}", file=str(done.path)))
