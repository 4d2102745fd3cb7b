"""Read what a playbook asks: its areas, dimensions, indicators and their levels."""

from dataclasses import dataclass, field

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.playbook import Dimension, Group, Indicator, Texts
from workshop_app.domain.playbook_faults import shown
from workshop_app.domain.playbook_table import Table
from workshop_app.domain.playbook_texts import TEXTS, read_texts

MOST_INDICATORS = 300


@dataclass(slots=True)
class _Reading:
    """What an indicator needs to know of the rest of its playbook."""

    scale: tuple[int, int] | None
    groups: frozenset[str]
    dimensions: dict[str, str] = field(default_factory=dict)
    indicators: dict[str, str] = field(default_factory=dict)


def read_groups(whole: Table) -> tuple[Group, ...]:
    """Give the areas over dimensions."""
    used: dict[str, str] = {}
    return tuple(
        Group(id=table.id(used), title=table.texts("title", needed=True))
        for table in whole.tables("groups")
    )


def read_dimensions(
    whole: Table, scale: tuple[int, int] | None, groups: frozenset[str]
) -> tuple[Dimension, ...]:
    """Give the dimensions with their indicators, numbered in their order."""
    reading = _Reading(scale, groups)
    tables = whole.tables("dimensions", least=1)
    dimensions = tuple(_dimension(table, i, reading) for i, table in enumerate(tables, 1))
    count = sum(len(dimension.indicators) for dimension in dimensions)
    if count > MOST_INDICATORS:
        where = "dimensions.indicators"
        whole.faults.note(says.COUNT, where=where, count=count, least=1, most=MOST_INDICATORS)
    return dimensions


def read_levels(
    table: Table, scale: tuple[int, int] | None, *, needed: bool = False
) -> tuple[Texts, ...]:
    """Give what one sees at each level; as many as the scale has, where it is known."""
    entries = table.entries("levels", f"[ {TEXTS}, ... ]", least=1 if needed else 0)
    levels = tuple(read_texts(found, where, table.faults) for where, found in entries)
    if scale is not None and levels and len(levels) != scale[1] - scale[0] + 1:
        _note_levels(table, len(levels), scale)
    return levels


def _note_levels(table: Table, count: int, scale: tuple[int, int]) -> None:
    first, last = scale
    wanted = last - first + 1
    table.fault(says.LEVELS, "levels", count=count, first=first, last=last, needed=wanted)


def _dimension(table: Table, number: int, reading: _Reading) -> Dimension:
    id = table.id(reading.dimensions)
    group = table.text("group")
    if group and group not in reading.groups:
        table.fault(says.REFERENCE, "group", value=shown(group), table="groups")
    indicators = tuple(
        _indicator(one, id, f"{number}.{i}", reading)
        for i, one in enumerate(table.tables("indicators", least=1), 1)
    )
    title = table.texts("title", needed=True)
    return Dimension(id=id, title=title, group=group, indicators=indicators)


def _indicator(table: Table, dimension: str, number: str, reading: _Reading) -> Indicator:
    return Indicator(
        id=table.id(reading.indicators),
        dimension=dimension,
        text=table.texts("text", needed=True),
        core=table.yes("core") or False,
        guidance=table.texts("guidance", lines=True),
        levels=read_levels(table, reading.scale),
        source=table.text("source"),
        number=number,
    )
