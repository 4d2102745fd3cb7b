"""One side of what copies say differently: its words, whose they are, and the button to keep it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workshop_app.desktop.widgets.labels import label
from workshop_app.text import tr


class MergeSide(QFrame):
    """Shows a side; `chosen` tells its place among the sides."""

    chosen = Signal(int)

    def __init__(
        self,
        place: int,
        says: str,
        by: Sequence[str],
        *,
        holds: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self.setProperty("role", "side")
        self.setProperty("holds", "true" if holds else "false")
        self.keep = QPushButton(tr("Keep this ({key})", key=place + 1))
        self.keep.setAccessibleName(tr("Keep this: {value}", value=says))
        self.keep.setAccessibleDescription("\n".join(by))
        self.keep.clicked.connect(self._on_keep_clicked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(4)
        lines.addWidget(label(says, "city"))
        for one in by:
            lines.addWidget(label(one, "note"))
        lines.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.keep)
        held = label(tr("holds meanwhile") if holds else "", "note", wrap=False)
        held.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(held, 1)
        lines.addSpacing(4)
        lines.addLayout(foot)

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.chosen.emit(self._place)
