"""The list of practices: the title, where it was done, and what speaks for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop_app.desktop import look, words
from workshop_app.desktop.widgets.gap_lines import Index

AIR = 8
LINES = 3
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """A practice as the list says it; notes: beneath the title, each beneath the other."""

    id: str
    title: str
    notes: tuple[str, ...] = ()


class PracticeList(QListView):
    """Tells which practice is to be read, by Enter or a click."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = _Lines(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def show_lines(self, lines: Sequence[PracticeLine]) -> None:
        """Show these practices; one stays at the one where one stood, if it is among them."""
        if tuple(lines) == self.lines.shown:
            return
        row = self.currentIndex().row()
        id = self.lines.shown[row].id if row >= 0 else ""
        self.lines.show_lines(lines)
        ids = [line.id for line in lines]
        self.setCurrentIndex(self.lines.index(ids.index(id) if id in ids else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles wrap otherwise

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self.opened.emit(self.lines.shown[self.currentIndex().row()].id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at.isValid():
            self.opened.emit(self.lines.shown[at.row()].id)


class _Lines(QAbstractListModel):
    """Practices in listed order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: tuple[PracticeLine, ...] = ()

    def show_lines(self, lines: Sequence[PracticeLine]) -> None:
        self.beginResetModel()
        self.shown = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return words.listed(line.notes)
        return None


class _Painter(QStyledItemDelegate):
    """The title and the notes, each in up to three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self._view()
        width = view.viewport().width()
        parts = _laid(view.lines.shown[index.row()], width - 2 * AIR)
        return QSize(width, AIR + sum(height for _, _, _, height in parts) + AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, box = self._view(), option.rect
        here = bool(option.state & QStyle.StateFlag.State_Selected) and view.hasFocus()
        painter.save()
        painter.fillRect(box, look.colour("tint" if here else "paper"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        room = box.adjusted(AIR, AIR, -AIR, -AIR)
        down = room.top()
        for text, font, colour, height in _laid(view.lines.shown[index.row()], room.width()):
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            place = QRect(room.left(), down, room.width(), height)
            painter.setClipRect(place)
            painter.drawText(place, _WRAPPED, text)
            down += height
        painter.setClipping(False)
        if here:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()

    def _view(self) -> PracticeList:
        view = self.parent()
        assert isinstance(view, PracticeList)  # noqa: S101 - made with it
        return view


def _laid(line: PracticeLine, width: int) -> list[tuple[str, QFont, str, int]]:
    """Each text of a line with its type, its colour and its height."""
    strong, small = look.font(look.TEXT, strong=True), look.font(look.SMALL)
    parts = [(line.title, strong, "ink"), *((note, small, "second") for note in line.notes if note)]
    laid = []
    for text, font, colour in parts:
        broken, metrics = words.breakable(text), QFontMetrics(font)
        room = QRect(0, 0, max(width, 40), 10_000)
        needed = metrics.boundingRect(room, _WRAPPED, broken).height()
        laid.append((broken, font, colour, min(needed, LINES * metrics.lineSpacing()) + 2))
    return laid
