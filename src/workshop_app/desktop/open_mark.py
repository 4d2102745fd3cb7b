"""A calm mark in the status line: how much is left to settle after copies came together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QToolButton

from workshop_app.text import ntr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing

AFTER = 200
"""Milliseconds after the last change until it is counted, so that nobody who types waits for it."""


class OpenMark(QObject):
    """Shows a button while something is open; tells when it was pressed."""

    asked = Signal(str)

    def __init__(self, button: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._editing: Editing | None = None
        button.clicked.connect(partial(self.asked.emit, "settle"))
        self._soon = QTimer(self, interval=AFTER, singleShot=True)
        self._soon.timeout.connect(self._count)

    def watch(self, editing: Editing | None) -> None:
        """Count what is open in this session from now on."""
        self._editing = editing
        self._button.hide()
        self._soon.stop()
        if editing is not None:
            editing.changed.connect(self._soon.start)
            self._soon.start()

    @Slot()
    def _count(self) -> None:
        if self._editing is None or self._editing.busy:
            return
        count = len(self._editing.session.questions(_unnamed))
        said = ntr("{n} point to settle", "{n} points to settle", count)
        self._button.setText(said)
        self._button.setAccessibleName(said)
        self._button.setVisible(bool(count))


def _unnamed(_: str, name: str) -> str:
    return name
