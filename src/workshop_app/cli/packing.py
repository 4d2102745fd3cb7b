"""`pack FILE -o OUT`: a session as one file that may leave, for IFE or for its host.

It is kept in the outbox, so that what is sent later, or copied to another stick, is the same.
"""

import argparse
import datetime
from pathlib import Path

from workshop_app.document.acts.admitting import looked_at
from workshop_app.document.acts.leaving_words import what_leaves
from workshop_app.document.acts.packing import review
from workshop_app.document.acts.printing import write_whole
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sending import delivery_of
from workshop_app.text import render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `pack`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="OUT")
    kinds = parser.add_mutually_exclusive_group()
    kinds.add_argument(
        "--for-ife", action="store_true", help=tr("results without names or ballots; the default")
    )
    kinds.add_argument(
        "--full", action="store_true", help=tr("everything, names too, for the session's host")
    )
    parser.add_argument(
        "--blank-names",
        action="store_true",
        help=tr("put […] in the place of names, mails and phones in the texts"),
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Pack it, and say what is in it."""
    with looked_at(ports.desk(), options.file) as session:
        delivery = delivery_of(
            session,
            ports,
            at=datetime.datetime.now().astimezone(),
            full=options.full,
            blank=options.blank_names,
        )
        doubtful = () if options.full else review(session).doubtful
        said = what_leaves(session.document.figures, ports.sync().card(), full=options.full)
    write_whole(options.output, ports.sync().outbox.package(delivery.id).read_bytes())
    print(tr("Packed {file}.", file=options.output))
    for message in said:
        print(render(message))
    for text, found in doubtful:
        print(
            tr(
                "Look at this text, it leaves too: “{text}” ({found})",
                text=text.text,
                found=", ".join(found),
            )
        )
    print(tr("Delivery {id}", id=delivery.id))
