"""Labels for what people typed: always plain text, breakable, in one of the look's roles."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.words import breakable


def label(text: str, role: str = "text", *, wrap: bool = True) -> QLabel:
    """Make a label that shows text as it was typed and never stretches the window."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    made.setText(breakable(text) if wrap else text)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def two_tone(strong: str, quiet: str) -> QLabel:
    """Make a label that says one thing in strong type and goes on in quiet type."""
    made = label("", "text")
    faint = PALETTE["second"]
    first = escape(breakable(strong), quote=False)
    then = escape(breakable(quiet), quote=False)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(
        f"<span style='font-weight:600'>{first}</span>"
        f"<span style='color:{faint}'>{' · ' if quiet else ''}{then}</span>"
    )
    return made


def say(place: QLabel, text: str) -> None:
    """Put text into a label of a form, as it was typed; an empty one takes no room."""
    place.setText(breakable(text))
    place.setVisible(bool(text))


def say_short(place: QLabel, text: str, width: int) -> None:
    """Put a line into a label of a form, cut where it would take too much room."""
    place.ensurePolished()
    metrics = QFontMetrics(place.font())
    place.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
    place.setToolTip(escape(breakable(text)))


def rule() -> QFrame:
    """Make a thin line across."""
    line = QFrame()
    line.setProperty("role", "rule")
    line.setFixedHeight(1)
    return line


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            empty(inner)
        if (widget := item.widget()) is not None:
            _drop(widget)


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
