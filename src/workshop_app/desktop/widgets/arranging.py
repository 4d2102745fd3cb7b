"""Parts beside and beneath each other, and the small buttons that stand among them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.tips import tip


def tool(name: str, says: str, text: str = "") -> QToolButton:
    """Make a small button of an icon, with words beside it where it has any."""
    made = QToolButton()
    made.setIcon(icon(name) if text else icon(name, "ink", 0))
    made.setText(text)
    if text:
        made.setIconSize(SIZE)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAccessibleName(says)
    made.setToolTip(tip(says))
    return made


def beneath(*parts: QWidget) -> QWidget:
    """Lay parts beneath each other; the last one takes the room that is left."""
    made = QWidget()
    lines = QVBoxLayout(made)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(8)
    left = Qt.AlignmentFlag.AlignLeft
    for part in parts:
        lines.addWidget(part, 0, left if isinstance(part, QToolButton) else Qt.AlignmentFlag(0))
    lines.setStretchFactor(parts[-1], 1)
    lines.addStretch(0)  # for where the last one is hidden
    return made


def beside(*parts: QWidget) -> QHBoxLayout:
    """Lay parts beside each other from the left; what is said takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(8)
    for part in parts:
        stretch = 1 if isinstance(part, QLabel) else 0
        made.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)
    return made
