"""Parts of a page beneath each other, which scroll where they need more room than there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def be_read(area: QScrollArea) -> None:
    """Scroll a text for those who have a keyboard alone, and show that the arrows do so."""
    area.setFrameShape(QFrame.Shape.StyledPanel)
    area.setProperty("role", "reading")
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def scrolling(name: str, *parts: QWidget) -> QScrollArea:
    """Put parts into an area of this name, which only its parts can have the focus of."""
    area, inside = QScrollArea(), QWidget()
    lines = QVBoxLayout(inside)
    lines.setContentsMargins(0, 0, 12, 0)
    lines.setSpacing(8)
    for part in parts:
        lines.addWidget(part)
    lines.addStretch(1)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area
