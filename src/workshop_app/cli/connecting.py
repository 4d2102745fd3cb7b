"""`connect CARD`: takes in IFE's card, once its fingerprint was compared."""

import argparse
import sys
from getpass import getpass
from pathlib import Path

from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `connect`."""
    parser.add_argument("card", type=Path, metavar="CARD")
    parser.add_argument(
        "--yes", action="store_true", help=tr("the fingerprint was compared already")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Show the card; keep it when a person agrees; ask for the token."""
    sync = ports.sync()
    card = sync.read_card(options.card)
    print(tr("Card of {name}", name=card.name))
    print(tr("Sends to {address}", address=card.address))
    print(tr("Fingerprint {fingerprint}", fingerprint=card.fingerprint))
    if not options.yes and not _agreed():
        raise WorkshopError("The card was not connected.")
    told = sync.connect(card, _asked(tr("Token (blank where none is needed): ")))
    print(tr("Connected. What is sent from now on is encrypted to {name}.", name=card.name))
    if told:
        print(render(told))


def _agreed() -> bool:
    question = tr("Is this the fingerprint that IFE told you? Type yes: ")
    return _line(question).casefold() in {"yes", "y", "sí", "si", "s", "sim"}


def _asked(question: str) -> str:
    """A secret: not shown while it is typed, or a line of what is piped in."""
    return getpass(question).strip() if sys.stdin.isatty() else _line("")


def _line(question: str) -> str:
    print(question, end="", flush=True)
    return sys.stdin.readline().strip()
