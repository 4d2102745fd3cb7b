"""Rows of the settings table: which setting a key names, and what its value is to hold."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workshop_app.domain import table_faults as says
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.table_faults import Wrong
from workshop_app.domain.table_kinds import TableColumn, setting_keys
from workshop_app.domain.table_words import nearest, plain
from workshop_app.tables.cells import Reading, text_of
from workshop_app.tables.headings import Slot
from workshop_app.tables.raw import RawCell


def columns(
    slots: Sequence[Slot], cells: Sequence[RawCell], reading: Reading
) -> Iterator[tuple[Slot, TableColumn]]:
    """The key, and the value as its key wants it; a value whose key is not known is left out."""
    for slot in slots:
        if slot.column.name == "key":
            yield slot, slot.column
        elif (known := _known_key(slots, cells, reading)) is not None:
            column = setting_column(known, _sectors(reading))
            if column is not None:
                yield slot, replace(slot.column, column=column)


def key(text: str, reading: Reading) -> str:
    """The setting that a key names; `Wrong` where it names none."""
    known = _known(text, reading)
    if known is None:
        keys = setting_keys(_sectors(reading))
        near = nearest(text, keys)
        if near:
            raise Wrong(says.UNKNOWN, value=text, nearest=near)
        raise Wrong(says.UNKNOWN_OF, value=text, choices=keys)
    return known


def _known_key(slots: Sequence[Slot], cells: Sequence[RawCell], reading: Reading) -> str | None:
    index = next((slot.index for slot in slots if slot.column.name == "key"), len(cells))
    raw = cells[index] if index < len(cells) else None
    return _known(text_of(raw), reading) if raw is not None else None


def _known(text: str, reading: Reading) -> str | None:
    stem, dot, rest = text.strip().casefold().partition(".")
    name = f"{stem}.{reading.sectors.get(plain(rest), rest)}" if dot else stem
    return name if name in setting_keys(_sectors(reading)) else None


def _sectors(reading: Reading) -> tuple[str, ...]:
    return tuple(id for id in dict.fromkeys(reading.sectors.values()) if id != OBSERVER)
