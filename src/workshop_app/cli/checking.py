"""`check FILE`: whether the file is sound, then what the plan still lacks."""

import argparse
from pathlib import Path

from workshop_app.cli.words import lacking
from workshop_app.document.acts.admitting import looked_at
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sessions import Session
from workshop_app.document.acts.warnings import kept_too_long
from workshop_app.document.questions import questions_of
from workshop_app.domain.progress import completeness, missing
from workshop_app.text import render, speak, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `check`."""
    parser.add_argument("file", type=Path, metavar="FILE")


def run(options: argparse.Namespace, ports: Ports) -> int:
    """0 where the file is sound, else 1."""
    with looked_at(ports.desk(), options.file, same_bytes=True) as session:
        faults = list(session.file.faults())
        for fault in faults:
            print(render(fault))
        if not faults:
            print(tr("The file is sound."))
            _tell_open(session)
        if late := kept_too_long(session):
            print(render(late))
            print(tr("To do so: workshop-app remove-people {file}", file=str(options.file)))
    return 1 if faults else 0


def _tell_open(session: Session) -> None:
    figures = session.document.figures
    workshop = figures.workshop
    speak(workshop.languages[0], workshop.facts.get("country"))
    open_ = completeness(figures)
    for code in open_.gaps_without_action:
        print(tr("Gap {code} was chosen and has no action.", code=code))
    for action in workshop.actions.values():
        code = workshop.code(action.id)
        if code in open_.actions_incomplete:
            absent = lacking(missing(workshop, action))
            print(tr("Action {code} lacks: {lacking}.", code=code, lacking=absent))
    document = session.document
    for question in questions_of(document.standing, document.conflicts, lambda _, name: name):
        print(tr("To be settled: {what}.", what=render(question.about)))
