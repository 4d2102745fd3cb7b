"""The script beside the page: folded where there is no room, until the person says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from workshop_app.desktop.forms.session import Ui_SessionFrame

ROOM_FOR_SCRIPT = 1180
WIDE = 1600
NARROW_SCRIPT, WIDE_SCRIPT = 255, 400


class ScriptFold(QObject):
    """Folds and unfolds it; `fit` after the frame has another width."""

    def __init__(self, ui: Ui_SessionFrame, frame: QWidget) -> None:
        super().__init__(frame)
        self._ui, self._frame = ui, frame
        self._unfolded: bool | None = None  # until the person says, the width decides
        ui.script_toggle.clicked.connect(self._on_clicked)

    def fit(self) -> None:
        """Be as wide as there is room, or folded."""
        width = self._frame.width()
        unfolded = self._unfolded if self._unfolded is not None else width >= ROOM_FOR_SCRIPT
        self._ui.script.setFixedWidth(WIDE_SCRIPT if width >= WIDE else NARROW_SCRIPT)
        self._ui.script_part.setVisible(unfolded)
        self._ui.script_toggle.setChecked(unfolded)

    @Slot(bool)
    def _on_clicked(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self.fit()
