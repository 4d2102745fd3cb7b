"""`send FILE`: packs a session once and uploads it, going on where an earlier try stopped."""

import argparse
import datetime
from pathlib import Path

from workshop_app.document.acts.admitting import looked_at
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sending import delivery_of, outcome, send
from workshop_app.document.delivery import ARRIVED, Delivery, Progress
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `send`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--blank-names",
        action="store_true",
        help=tr("put […] in the place of names, mails and phones in the texts"),
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Send it, and tell the receipt."""
    now = datetime.datetime.now().astimezone()
    with looked_at(ports.desk(), options.file) as session:
        delivery = delivery_of(session, ports, at=now, blank=options.blank_names)
    sent = send(delivery, ports, _Teller().tell)
    for message in outcome(sent):
        print(render(message))
    if sent.state not in ARRIVED:
        raise _stopped(sent)


class _Teller:
    """Tells how far it is, a line for each step that is seen."""

    def __init__(self) -> None:
        self._last = ""

    def tell(self, progress: Progress) -> bool:
        percent = 100 * progress.done // max(progress.size, 1)
        line = render(progress.said) if progress.said else tr("{percent} % sent", percent=percent)
        if line != self._last:
            print(line, flush=True)
        self._last = line
        return True


def _stopped(sent: Delivery) -> WorkshopError:
    if sent.said is not None:
        return WorkshopError(sent.said.text, **sent.said.values)
    return WorkshopError("It was not sent. It waits in the outbox; send it again later.")
