"""Headings: which table a sheet is, and which column each of its headings names."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from workshop_app.domain import table_faults as says
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.table_faults import Faults, Place
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn, TableKind
from workshop_app.domain.table_words import headings_of, kinds_by_word, nearest, plain
from workshop_app.tables.cells import text_of
from workshop_app.tables.raw import MOST_COLUMNS, RawSheet, letters

WIDE = ("current", "desired", "importance", "comment")
"""The columns that a wide table of ratings has once for each indicator: `h01.current`."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A column of a sheet: where it stands, what it is called there, what it holds.

    indicator: the one it is about in a wide table, else "".
    """

    index: int
    heading: str
    column: TableColumn
    indicator: str = ""


def kind_named(name: str) -> str | None:
    """The kind of table that a sheet, a file or `--kind` names."""
    return kinds_by_word().get(plain(name))


def kind_of_file(file: str) -> str | None:
    """The kind of table that a file's name says."""
    return kind_named(PurePath(file).stem)


def recognised(kind: str | None, names: Iterable[str]) -> int:
    """How many of these headings a kind of table knows; where it is not said, any kind."""
    kinds = [kind] if kind else list(TABLE_KINDS)
    return max(sum(_is_known(of, name) for name in names) for of in kinds)


def _is_known(kind: str, name: str) -> bool:
    return plain(name) in headings_of(kind) or (
        kind == "ratings" and _wide_column(name)[1] is not None
    )


def slots_of(sheet: RawSheet, kind: TableKind, playbook: Playbook, faults: Faults) -> list[Slot]:
    """The columns of a sheet, by its first row; what is wrong with them is noted."""
    number, headings = sheet.rows[0]
    found: list[Slot] = []
    if len(headings) > MOST_COLUMNS:
        faults.note(Place(sheet.file, sheet.sheet), says.MANY_COLUMNS, most=MOST_COLUMNS)
        return found
    for index, raw in enumerate(headings):
        heading = " ".join(text_of(raw).split()) if raw is not None else ""
        place = Place(sheet.file, sheet.sheet, number, heading)
        slot = _slot(index, heading, kind, playbook, faults, place) if heading else None
        if slot is not None and _is_first(slot, found, faults, place):
            found.append(slot)
    _check_needed(found, kind, faults, Place(sheet.file, sheet.sheet, number))
    return found


def _slot(
    index: int, heading: str, kind: TableKind, playbook: Playbook, faults: Faults, place: Place
) -> Slot | None:
    name = headings_of(kind.name).get(plain(heading))
    if name is not None:
        return Slot(index, heading, kind.column(name))
    said, column = _wide_column(heading) if kind.name == "ratings" else ("", None)
    if column is not None:
        indicator = _indicator(said, playbook, faults, place)
        return Slot(index, heading, kind.column(column), indicator or heading)
    near = nearest(heading, headings_of(kind.name))
    if near:
        faults.note(place, says.NO_COLUMN, kind=kind.name, nearest=near)
    else:
        choices = tuple(column.name for column in kind.columns)
        faults.note(place, says.NO_COLUMN_OF, kind=kind.name, choices=choices)
    return None


def _wide_column(heading: str) -> tuple[str, str | None]:
    """The indicator and the column that a wide heading names."""
    said, dot, name = heading.rpartition(".")
    column = headings_of("ratings").get(plain(name)) if dot else None
    return said.strip(), column if column in WIDE else None


def _indicator(said: str, playbook: Playbook, faults: Faults, place: Place) -> str | None:
    ids = {re.sub(r"\s", "", i.id).casefold(): i.id for i in playbook.indicators}
    id = ids.get(said.casefold())
    if id is None and (near := nearest(said, ids.values())):
        faults.note(place, says.NO_INDICATOR, value=said, nearest=near)
    elif id is None:
        faults.note(place, says.NO_INDICATOR_OF, value=said, choices=tuple(ids.values())[:5])
    return id


def _is_first(slot: Slot, found: Sequence[Slot], faults: Faults, place: Place) -> bool:
    same = (s for s in found if (s.column, s.indicator) == (slot.column, slot.indicator))
    first = next(same, None)
    if first is not None:
        faults.note(place, says.COLUMN_TWICE, name=slot.column.name, first=first.heading)
    return first is None


def _check_needed(found: Sequence[Slot], kind: TableKind, faults: Faults, place: Place) -> None:
    """All columns that a kind needs; a wide table has an indicator in its headings instead."""
    wide = [slot for slot in found if slot.indicator]
    plain_ones = {slot.column.name for slot in found if not slot.indicator}
    both = plain_ones & ({"indicator", *WIDE} if wide else set())
    for name in sorted(both):
        faults.note(place, says.LONG_AND_WIDE, name=name, example=wide[0].heading)
    for column in kind.columns:
        in_headings = wide and column.name == "indicator"
        if column.required and column.name not in plain_ones and not in_headings:
            faults.note(place, says.COLUMN_MISSING, name=column.name, kind=kind.name)


def unheaded(slots: Sequence[Slot], width: int) -> list[tuple[int, str]]:
    """The columns of a row this wide that have no heading, and what a spreadsheet calls them."""
    headed = {slot.index for slot in slots}
    return [(index, letters(index)) for index in range(width) if index not in headed]
