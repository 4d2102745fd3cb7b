"""`print FILE -o OUT`: a document as PDF, or the summary as a picture."""

import argparse
import datetime
from pathlib import Path

from workshop_app.document.acts.admitting import looked_at
from workshop_app.document.acts.printing import print_document
from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.documents import DOCUMENTS
from workshop_app.text import LANGUAGES, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `print`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="OUT")
    parser.add_argument("--what", choices=tuple(DOCUMENTS), default="plan")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--paper", choices=("a4", "letter"))
    parser.add_argument("--final", action="store_true", help=tr("without the word draft"))
    parser.add_argument(
        "--plain", action="store_true", help=tr("no logos, offices instead of office-holders")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Print it."""
    with looked_at(ports.desk(), options.file) as session:
        print_document(
            session,
            ports.reports(),
            options.output,
            what=options.what,
            at=datetime.datetime.now().astimezone(),
            language=options.language,
            paper=options.paper,
            final=options.final,
            plain=options.plain,
        )
    print(tr("Printed {file}.", file=options.output))
