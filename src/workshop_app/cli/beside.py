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
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.text import render, speak


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `beside`."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")


def run(options: argparse.Namespace, ports: Ports) -> int:
    """Do the job; 1 where it was refused, which the answer says in sentences."""
    _tell({"process": os.getpid()})
    return 0 if do(options.folder, ports, _Spoken()) else 1


class _Spoken:
    """Speaks the program's languages, and tells steps on stdout."""

    def speak(self, language: str, country: str | None) -> None:
        speak(language, country)

    def render(self, message: Message | WorkshopError) -> str:
        return render(message)

    def tell(self, step: Step) -> None:
        _tell(asdict(step))


def _tell(line: dict[str, object]) -> None:
    print(json.dumps(line), flush=True)
