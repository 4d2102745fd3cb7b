"""Rows as a spreadsheet copies and pastes them, with or without headings."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from workshop_app.desktop.fields.names import field_name
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.domain.fields import columns
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import headings_of, plain
from workshop_app.domain.workshop import KINDS
from workshop_app.text import tr

_UNREADABLE = mark("What was copied cannot be read as rows. Copy the cells once more.")
_TOO_WIDE = mark("Row {row} has more cells than there are columns from here on.")

Placed = Sequence[Mapping[str, str]]


def placed(text: str, kind: str, names: Sequence[str]) -> Placed:
    """The rows of a copied text, each as texts by field.

    names: the fields from the cell on where the rows go; headings in the first row win over them.
    """
    try:
        rows = [row for row in csv.reader(StringIO(text), delimiter="\t") if any(row)]
    except csv.Error as error:
        raise WorkshopError(_UNREADABLE) from error
    headings = _headings(kind, rows[0]) if len(rows) > 1 else ()
    if headings:
        names, rows = headings, rows[1:]
    return [_by_name(number, names, row) for number, row in enumerate(rows, start=1)]


def copied(rows: Iterable[Sequence[str]]) -> str:
    """Rows as a text that a spreadsheet takes."""
    out = StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue()


def at_cell(down: int, column: str, why: str) -> str:
    """Say which cell cannot be taken, and why; down: rows beneath the first."""
    return tr("Row {row}, {column}: {why}", row=down + 1, column=column, why=why)


def lacking_in(down: int, wanted: Sequence[str]) -> str:
    """Say what a row lacks."""
    names = ", ".join(wanted)
    return tr("Row {row} lacks what every row needs: {names}.", row=down + 1, names=names)


def twice_in(down: int, code: str) -> str:
    """Say that a row has the code of one above it."""
    return tr("Row {row} has the code {code} once more.", row=down + 1, code=code)


def _headings(kind: str, row: Sequence[str]) -> tuple[str, ...]:
    """The fields that a row names, where it is a row of headings; blank ones are left out."""
    known = {plain(field_name(kind, name)): name for name in columns(KINDS[kind])}
    if f"{kind}s" in TABLE_KINDS:
        for word, column in headings_of(f"{kind}s").items():
            known.setdefault(word, "code" if column == kind else column)
    found = [known.get(plain(cell), "") for cell in row]
    said = [cell for cell in row if cell.strip()]
    heading = len(said) > 1 and all(found[row.index(cell)] for cell in said)
    return tuple(found) if heading else ()


def _by_name(number: int, names: Sequence[str], row: Sequence[str]) -> dict[str, str]:
    if any(cell.strip() for cell in row[len(names) :]):
        raise WorkshopError(_TOO_WIDE, row=number)
    return {name: text for name, text in zip(names, row, strict=False) if name}
