"""What one sees in a widget: the text of its labels, buttons, fields, tabs, tables and pictures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from workshop_app.desktop.widgets.heat_table import HeatTable
from workshop_app.desktop.widgets.share_bars import ShareBars

BREAK = "\N{ZERO WIDTH SPACE}"


def seen(widget: QWidget) -> str:
    """Give all that is shown, also in the tabs that are not in front."""
    parts = [part.text() for part in _shown(widget, QLabel)]
    parts += [button.text() for button in _shown(widget, QAbstractButton)]
    parts += [field.text() for field in _shown(widget, QLineEdit)]
    parts += [field.toPlainText() for field in _shown(widget, QPlainTextEdit)]
    for tabs in _shown(widget, QTabWidget):
        parts += [tabs.tabText(place) for place in range(tabs.count())]
    for table in _shown(widget, QTableView):
        parts += _cells(table)
    for heat in _shown(widget, HeatTable):
        for row in heat._rows:
            parts += [row.number, row.text, row.total, row.word, row.note]
            parts += [cell.text for cell in row.cells]
    for bars in _shown(widget, ShareBars):
        parts += [f"{row.rank} {row.title} {row.share_text} {row.mark}" for row in bars._rows]
        parts += [face.letter for row in bars._rows for face, _ in row.parts]
    return "\n".join(parts).replace(BREAK, "")


def _shown(widget, kind):
    return [one for one in widget.findChildren(kind) if not _put_away(one)]


def _put_away(widget):
    """Tell what the page hid from what merely waits for its first painting."""
    said = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return said and widget.isHidden()


def _cells(table):
    model = table.model()
    places = [(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
    return [str(model.index(*place).data()) for place in places]
