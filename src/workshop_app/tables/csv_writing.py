"""CSV files, one a table, with a datapackage.json that says what each column holds.

UTF-8 with a byte order mark: without it, Excel in any country takes the accents for Windows-1252
and saves them so. Commas and decimal points, whatever the country, so that scripts read every
session alike; who works in a spreadsheet gets the workbook. A text that begins like a formula gets
an apostrophe before it, which reading takes away again.
"""

import csv
import io
import json
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from workshop_app.document.acts.exporting import TableRow, table_rows
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS, TableKind
from workshop_app.domain.workshop import Workshop
from workshop_app.tables.cell_texts import cell_text
from workshop_app.tables.datapackage import datapackage

FORMULA = re.compile(r"'*[=+\-@]")


def csv_files(workshop: Workshop) -> dict[str, bytes]:
    """The files of a session's tables, by name."""
    rows = table_rows(workshop)
    files = {f"{kind.name}.csv": _csv(kind, rows[kind.name]) for kind in TABLE_KINDS.values()}
    described = datapackage(workshop, {name: len(data) for name, data in files.items()})
    text = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    return files | {"datapackage.json": text.encode()}


def write_folder(workshop: Workshop, folder: Path) -> None:
    """Write a session's tables into a new folder, all of them or nothing."""
    part = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    try:
        part.mkdir(parents=True)
        for name, data in csv_files(workshop).items():
            (part / name).write_bytes(data)
        if folder.is_dir():
            folder.rmdir()  # only where it is empty
        part.replace(folder)
    except OSError as error:
        raise WorkshopError(
            "{file} cannot be written: {why}.", file=str(folder), why=error.strerror or str(error)
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _csv(kind: TableKind, rows: Sequence[TableRow]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(column.name for column in kind.columns)
    for row in rows:
        writer.writerow(_guarded(row[column.name]) for column in kind.columns)
    return text.getvalue().encode("utf-8-sig")


def _guarded(value: object) -> str:
    text = cell_text(value)
    return f"'{text}" if isinstance(value, str | tuple) and FORMULA.match(text) else text
