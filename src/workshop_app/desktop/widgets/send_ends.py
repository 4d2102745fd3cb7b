"""What a session still lacks, thing by thing, each with its lines until it is seen to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop.widgets.labels import empty, label, rule
from workshop_app.desktop.widgets.open_ends import OpenEnd
from workshop_app.desktop.widgets.scrolling import be_read


class OpenEnds(QScrollArea):
    """Shows what is open, and what is seen to with a tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends: tuple[OpenEnd, ...] = ()
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 4, 12, 12)
        self._lines.setSpacing(0)
        be_read(self)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def show_ends(self, ends: tuple[OpenEnd, ...]) -> None:
        """Show these things to see to; as long as they are the same, one stays where one reads."""
        if ends == self._ends:
            return
        self._ends = ends
        empty(self._lines)
        for end in ends:
            self._lines.addWidget(_end(end))
            self._lines.addWidget(rule())
        self._lines.addStretch(1)


def _end(end: OpenEnd) -> QWidget:
    place = QWidget()
    lines = QVBoxLayout(place)
    lines.setContentsMargins(0, 8, 0, 8)
    lines.setSpacing(2)
    lines.addWidget(label(f"✓ {end.closed}" if not end.open else end.title, end.role))
    for line in end.open:
        lines.addWidget(label(line, "text"))
    return place
