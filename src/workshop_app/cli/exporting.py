"""`export FILE -o OUT`: a session as open tables; `export --template KIND`: an empty one."""

import argparse
import datetime
from pathlib import Path

from workshop_app.document.acts.admitting import looked_at
from workshop_app.document.acts.exporting_files import export_file
from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.text import tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `export`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="OUT")
    parser.add_argument(
        "--template", choices=tuple(TABLE_KINDS), help=tr("an empty table for the room to fill in")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Write what is asked for; what is there already is left alone."""
    output: Path = options.output
    if output.is_file() or (output.is_dir() and any(output.iterdir())):
        raise WorkshopError("{file} exists already; choose another name.", file=str(output))
    with looked_at(ports.desk(), options.file) as session:
        now = datetime.datetime.now().astimezone()
        export_file(session, ports, output, at=now, template=options.template)
    print(tr("Wrote {file}.", file=output))
