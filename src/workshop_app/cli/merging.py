"""`merge FILE OTHER... -o OUT`: one session from copies that were worked on apart."""

import argparse
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from workshop_app.document.acts.merging import Merged, merge_here
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.questions import Question, Said
from workshop_app.domain.identity import device_letters
from workshop_app.text import date_text, ntr, render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `merge`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("others", type=Path, nargs="+", metavar="OTHER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Read all copies, keep them as one, and say what is left to settle."""
    copies, out = (options.file, options.others), options.output
    done = merge_here(ports.desk(), *copies, out, names=lambda _, name: name)
    _tell(done)
    print(tr("Saved: {file}", file=str(options.output)))


def _tell(done: Merged) -> None:
    for share in done.shares:
        print(
            ntr(
                "{who}: {n} change came in, of {since}.",
                "{who}: {n} changes came in, from {since} on.",
                share.acts,
                who=_who(share.author, share.device),
                since=_when(share.since),
            )
        )
    if not done.shares:
        print(tr("Nothing came in: the first file holds all of it already."))
    for question in done.questions:
        for line in _lines(question):
            print(line)
    print(_left(len(done.questions)))


def _left(count: int) -> str:
    if not count:
        return tr("There is nothing to settle.")
    return ntr(
        "{n} point is left to settle; the window lists it under “To settle”.",
        "{n} points are left to settle; the window lists them under “To settle”.",
        count,
    )


def _lines(question: Question) -> Iterable[str]:
    yield tr("To be settled: {what}.", what=render(question.about))
    for number, side in enumerate(question.sides, 1):
        who = "; ".join(map(_said, side.by))
        holds = tr("holds meanwhile") if number == len(question.sides) else ""
        yield "  " + "  ·  ".join(part for part in (render(side.says), who, holds) if part)


def _said(said: Said) -> str:
    return f"{_who(said.author, said.device)}, {_when(said.at)}"


def _who(author: str | None, device: str) -> str:
    laptop = tr("laptop {letters}", letters=device_letters(device))
    return f"{author} ({laptop})" if author else laptop


def _when(at: str) -> str:
    here = datetime.fromisoformat(at).astimezone()
    return f"{date_text(here.date(), 'medium')} {here:%H:%M}"
