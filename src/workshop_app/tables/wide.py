"""Wide tables of ratings, as survey tools export them: a row a person, columns `h01.current`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workshop_app.domain.table_kinds import Row
from workshop_app.tables.headings import Slot


@dataclass(frozen=True, slots=True)
class _Part:
    """The columns about one indicator, or in a long table all of them (indicator "")."""

    indicator: str
    slots: Sequence[Slot]
    headings: Mapping[str, str]


class Layout:
    """How a row of a sheet becomes one row, or in a wide table one for each indicator."""

    def __init__(self, slots: Sequence[Slot]) -> None:
        self._common = [slot for slot in slots if not slot.indicator]
        indicators = dict.fromkeys(slot.indicator for slot in slots if slot.indicator)
        self._parts = [self._part(indicator, slots) for indicator in indicators]
        self._headings = _headings(self._common)

    def rows(self, number: int, values: Mapping[int, object]) -> Iterator[Row]:
        """The rows a row stands for; values: by the slot's index, without those that are wrong."""
        shared = {s.column.name: values[s.index] for s in self._common if s.index in values}
        if not self._parts:
            yield Row(number, shared, self._headings)
        for part in self._parts:
            own = {s.column.name: values[s.index] for s in part.slots if s.index in values}
            cells = {**shared, "indicator": part.indicator, **own}
            yield Row(number, cells, part.headings, implied=True)

    def _part(self, indicator: str, slots: Sequence[Slot]) -> _Part:
        own = [slot for slot in slots if slot.indicator == indicator]
        headings = {"indicator": own[0].heading, **_headings([*self._common, *own])}
        return _Part(indicator, own, headings)


def _headings(slots: Sequence[Slot]) -> dict[str, str]:
    return {s.column.name: s.heading for s in slots if s.heading != s.column.name}
