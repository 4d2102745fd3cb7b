"""Read tables from files, whatever spreadsheet, survey tool or country they come from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workshop_app.domain import table_faults as says
from workshop_app.domain.errors import Message
from workshop_app.domain.fields import Column
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.table_faults import Faults, Place, Wrong
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table, TableColumn, TableKind
from workshop_app.domain.table_words import learner_words, sector_words
from workshop_app.tables import settings_rows
from workshop_app.tables.cells import Reading, numbers_in, read_cell, text_of
from workshop_app.tables.headings import Slot, slots_of, unheaded
from workshop_app.tables.numbers import decimal_mark
from workshop_app.tables.opening import Sheets, kind_said, opened
from workshop_app.tables.raw import RawCell, RawSheet
from workshop_app.tables.wide import Layout


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet whose kind and headings are known."""

    raw: RawSheet
    kind: TableKind
    slots: Sequence[Slot]

    def rows(self) -> Iterator[tuple[int, Sequence[RawCell]]]:
        """The rows below the headings."""
        return iter(self.raw.rows[1:])

    def place(self, row: int, column: str | None = None) -> Place:
        """Where a cell lies."""
        return Place(self.raw.file, self.raw.sheet, row, column)


def read_tables(
    paths: Sequence[Path], kind: str | None = None, *, playbook: Playbook
) -> tuple[Table, ...]:
    """The tables in these files, or `Refused` with all that is wrong with them."""
    tables, faults = read_with_faults(paths, kind, playbook=playbook)
    Faults(faults).refuse_if_any()
    return tables


def read_with_faults(
    paths: Sequence[Path], kind: str | None = None, *, playbook: Playbook
) -> tuple[tuple[Table, ...], tuple[Message, ...]]:
    """The tables in these files, and the faults of their cells, for whoever adds their own.

    A cell that is wrong is not in its row. Files and headings that are wrong are refused at once:
    whatever names the rows of such a table would look wrong, too.
    """
    faults = Faults()
    of = kind_said(kind)
    return read_sheets([opened(Path(path), of, faults) for path in paths], playbook, faults)


def read_sheets(
    opened_files: Sequence[Sheets], playbook: Playbook, faults: Faults
) -> tuple[tuple[Table, ...], tuple[Message, ...]]:
    """The tables in files that are open, and the faults of their cells; see `read_with_faults`."""
    files = [_headed(sheets, playbook, faults) for sheets in opened_files]
    faults.refuse_if_any()
    words = Reading(None, sector_words(playbook), learner_words(playbook))
    tables: list[Table] = []
    for sheets in files:
        reading = replace(words, mark=decimal_mark(_numbers(sheets, words)))
        tables.extend(_table(sheet, reading, faults) for sheet in sheets)
    return tuple(tables), faults.found


def _headed(sheets: Sheets, playbook: Playbook, faults: Faults) -> list[_Sheet]:
    return [
        _Sheet(raw, TABLE_KINDS[kind], slots_of(raw, TABLE_KINDS[kind], playbook, faults))
        for raw, kind in sheets
    ]


def _numbers(sheets: Sequence[_Sheet], words: Reading) -> Iterator[tuple[str, Column]]:
    """Every text in a file that is to be a number, with its column."""
    for sheet in sheets:
        for _, cells in sheet.rows():
            for slot, column in _columns(sheet, cells, words):
                if slot.index < len(cells):
                    for text in numbers_in(cells[slot.index], column):
                        yield text, column.column


def _columns(
    sheet: _Sheet, cells: Sequence[RawCell], words: Reading
) -> Iterator[tuple[Slot, TableColumn]]:
    """What each cell of a row is to hold; of a setting's value that depends on its key."""
    if sheet.kind.name == "settings":
        yield from settings_rows.columns(sheet.slots, cells, words)
    else:
        for slot in sheet.slots:
            yield slot, slot.column


def _table(sheet: _Sheet, reading: Reading, faults: Faults) -> Table:
    rows: list[Row] = []
    layout = Layout(sheet.slots)
    for number, cells in sheet.rows():
        values = _values(sheet, number, cells, reading, faults)
        rows.extend(layout.rows(number, values))
        for index, letter in unheaded(sheet.slots, len(cells)):
            if cells[index] is not None:
                place = sheet.place(number, letter)
                faults.note(place, says.UNHEADED, value=text_of(cells[index]))
    names = tuple(dict.fromkeys(slot.column.name for slot in sheet.slots))
    return Table(sheet.kind.name, sheet.raw.file, sheet.raw.sheet, tuple(rows), names)


def _values(
    sheet: _Sheet, number: int, cells: Sequence[RawCell], reading: Reading, faults: Faults
) -> dict[int, object]:
    """What was read, by the slot's index; what is wrong is noted."""
    values: dict[int, object] = {}
    for slot, column in _columns(sheet, cells, reading):
        raw = cells[slot.index] if slot.index < len(cells) else None
        try:
            value = read_cell(raw, column, reading)
            if sheet.kind.name == "settings" and column.name == "key":
                value = settings_rows.key(str(value), reading)
            values[slot.index] = value
        except Wrong as wrong:
            place = sheet.place(number, slot.heading)
            faults.note(place, wrong.sentence, **{"value": None, **wrong.values})
    return values
