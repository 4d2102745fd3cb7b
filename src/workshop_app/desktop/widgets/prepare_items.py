"""The lines of the agenda: what comes, which stage it is, how long it takes, when it begins."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt

from workshop_app.desktop import words
from workshop_app.desktop.fields.rows import EntityRows, Index
from workshop_app.desktop.fields.values import one_of
from workshop_app.desktop.showing import Showing
from workshop_app.domain.day import Slot, clock
from workshop_app.domain.stages import STAGES
from workshop_app.domain.stages.prepare import Item
from workshop_app.domain.table_words import plain


class AgendaRows(EntityRows):
    """Items of the agenda; at the side of each the time at which it begins, and the day's end."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__("item", names)
        self._times: tuple[str, ...] = ()

    def show_times(self, slots: Sequence[Slot]) -> None:
        """Take when each item begins."""
        ends = [slot.ends for slot in slots[-1:]]
        self._times = tuple(clock(time) for time in (*(slot.begins for slot in slots), *ends))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        upright = orientation == Qt.Orientation.Vertical
        if upright and role == Qt.ItemDataRole.DisplayRole:
            return self._times[section] if section < len(self._times) else ""
        return super().headerData(section, orientation, role)

    def words(self, section: int) -> list[str]:
        if self.names()[section] == "stage":
            return [words.stage(id) for id in STAGES]
        return super().words(section)

    def typed(self, index: Index) -> str:
        typed = super().typed(index)
        return words.stage(typed) or typed if self._is(index, "stage") else typed

    def told(self, index: Index) -> str:
        """A stage without a title of its own says the one that its playbook has for it."""
        told, about, id = super().told(index), self.about(), self.id(index.row())
        if told or not id or about is None or not self._is(index, "title"):
            return told
        item: Item = about.workshop.items[id]
        return stage_title(item.stage or "", about)

    def understood(self, name: str, text: str) -> object:
        about = self.about()
        if name != "stage" or not text.strip() or about is None:
            return super().understood(name, text)
        names = {id: words.stage(id) for id in STAGES}
        titles = {plain(stage_title(id, about)): id for id in STAGES}
        return one_of(text, {**titles, **{plain(n): id for id, n in names.items()}}, names.values())

    def lacking(self, values: Mapping[str, Any]) -> list[str]:
        nameless = not values.get("title") and not values.get("stage")
        return [*(["title"] if nameless else []), *super().lacking(values)]

    def _is(self, index: Index, name: str) -> bool:
        return self.names()[index.column()] == name


def stage_title(stage: str, shown: Showing) -> str:
    """What the session's pathway calls a stage, else the stage's name."""
    workshop = shown.workshop
    named = workshop.playbook.words(workshop.facts["pathway"], stage).title
    return shown.text(named) or words.stage(stage)
