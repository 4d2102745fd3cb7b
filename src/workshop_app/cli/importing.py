"""`import FILE TABLE...`: tables into a session, all of them or nothing."""

import argparse
from pathlib import Path

from workshop_app.document.acts.admitting import looked_at, worked_on
from workshop_app.document.acts.importing import Imported, bring_in
from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.text import render, tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `import`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("tables", type=Path, nargs="+", metavar="TABLE")
    parser.add_argument("--kind", choices=tuple(TABLE_KINDS))
    parser.add_argument(
        "--dry-run", action="store_true", help=tr("says what would change, and changes nothing")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Read, check, and keep in one transaction."""
    using = looked_at if options.dry_run else worked_on
    with using(ports.desk(), options.file) as session:
        tables, faults = ports.tables().read_with_faults(
            options.tables, options.kind, playbook=session.document.workshop.playbook
        )
        imported = bring_in(session.document, tables, dry_run=options.dry_run, faults=faults)
    _tell(imported)
    if options.dry_run:
        print(tr("Nothing was changed: this was a trial."))


def _tell(imported: Imported) -> None:
    for kind in dict.fromkeys((*imported.added, *imported.changed)):
        print(
            tr(
                "{table}: {added} new, {changed} changed",
                table=kind,
                added=imported.added.get(kind, 0),
                changed=imported.changed.get(kind, 0),
            )
        )
    if not imported.added and not imported.changed:
        print(tr("Everything was there already; nothing changed."))
    for warning in imported.warnings:
        print(tr("Please look: {what}", what=render(warning)))
