"""`beside FOLDER`: does a job of the window's in its own process; for the window alone.

Each line on stdout is one JSON object: first the process's id, then how far it has come.
"""

import argparse
import json
import os
from dataclasses import asdict
from pathlib import Path

from workshop_app.document.acts.beside import do
from workshop_app.document.acts.jobs import Step
from workshop_app.document.acts.rooms import Ports


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `beside`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")


def run(options: argparse.Namespace, ports: Ports) -> int:
    """Do the job; 1 where it was refused, which the answer says in sentences."""
    _tell({"process": os.getpid()})
    return 0 if do(options.folder, ports, _tell_step) else 1


def _tell_step(step: Step) -> None:
    _tell(asdict(step))


def _tell(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)
