"""Whereabouts: the stage, the clock and the room display as they stood, kept in the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workshop_app.domain.room_state import RoomState
from workshop_app.domain.stages import STAGES
from workshop_app.domain.standing import stage_reached

if TYPE_CHECKING:
    from workshop_app.desktop.day_clock import StageClock
    from workshop_app.desktop.editing import Editing
    from workshop_app.desktop.room import Room


class Whereabouts(QObject):
    """Brings clock and room display back after a power cut, and notes what becomes of them."""

    def __init__(self, room: Room, clock: StageClock, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._clock = room, clock
        self._editing: Editing | None = None
        room.changed.connect(self._on_room_changed)
        clock.changed.connect(self._on_clock_changed)

    def follow(self, editing: Editing | None) -> None:
        """Stand where a session stood last; none: nothing is noted any more."""
        self._editing = editing
        if editing is not None:
            self._room.restore(editing.session.note("room") or "")
            self._clock.restore(editing.session.note("clock") or "")

    @property
    def stage(self) -> str:
        """The stage at which one stood last, else the one that the session has reached."""
        assert self._editing is not None  # noqa: S101 - nobody stands in no session
        session = self._editing.session
        stood = session.note("stage") or ""
        return stood if stood in STAGES else stage_reached(session.figures)

    def stand_at(self, stage: str) -> None:
        """Note which stage is turned to."""
        self._note("stage", stage)

    def _note(self, key: str, value: str) -> None:
        if self._editing is not None:
            self._editing.session.set_note(key, value)

    @Slot(RoomState)
    def _on_room_changed(self, state: RoomState) -> None:
        self._note("room", state.to_text())

    @Slot(str)
    def _on_clock_changed(self, note: str) -> None:
        self._note("clock", note)
