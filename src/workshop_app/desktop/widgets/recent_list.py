"""Recent sessions: city, date, the stage reached, and where the file lies, or that it is gone."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop_app.desktop import look, words
from workshop_app.desktop.tips import tip
from workshop_app.document.acts.window import Recent
from workshop_app.text import date_text, tr

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
ROW_HEIGHT = 56
EDGE = 12


class RecentList(QListView):
    """A list to choose a session from; tells which file was chosen.

    stood_at: the session that one stands at, or None; forgotten: the file of one that is not there
    any more, to be taken off the list.
    """

    chosen = Signal(Path)
    forgotten = Signal(Path)
    stood_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _RecentModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RecentDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)

    def show_sessions(self, recent: Sequence[Recent]) -> None:
        """List these sessions."""
        self._model.show_sessions(recent)
        self.setCurrentIndex(self._model.index(0, 0))

    def forget(self) -> None:
        """Take the session that one stands at off the list, where its file is gone."""
        row = self._row()
        if row is not None and not row.here:
            self.forgotten.emit(row.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.forget()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.stood_at.emit(self._row())

    def _row(self) -> Recent | None:
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row: Recent = index.data(ROW)
        self.chosen.emit(row.path)


class _RecentModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Recent, ...] = ()

    def show_sessions(self, recent: Sequence[Recent]) -> None:
        self.beginResetModel()
        self._rows = tuple(recent)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.city
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (row.city, _about(row), _mark(row))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(str(row.path))
        return row if role == ROW else None


class _RecentDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Recent = index.data(ROW)
        state, box = option.state, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(box, look.colour("wash"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("rule"))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 2, -1, -3), 6, 6)
        _paint_words(painter, box.adjusted(EDGE, 8, -EDGE, -8), row)
        painter.restore()


def _paint_words(painter: QPainter, box: QRect, row: Recent) -> None:
    left = Qt.AlignmentFlag.AlignLeft
    painter.setFont(look.font(look.BODY, strong=True))
    painter.setPen(look.colour("ink" if row.here else "second"))
    painter.drawText(box, left | Qt.AlignmentFlag.AlignTop, row.city)
    painter.setFont(look.font(look.SMALL))
    painter.setPen(look.colour("second"))
    painter.drawText(box, left | Qt.AlignmentFlag.AlignBottom, _about(row))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    if mark := _mark(row):
        painter.setPen(look.colour("attention"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, mark)
        painter.setPen(look.colour("second"))
    used = painter.fontMetrics().horizontalAdvance(_about(row)) + 24
    name = painter.fontMetrics().elidedText(
        row.path.name, Qt.TextElideMode.ElideMiddle, box.width() - used
    )
    painter.drawText(box, right, name)


def _mark(row: Recent) -> str:
    """What one has to know of a session before it is opened."""
    if not row.here:
        return tr("The file is not there now")
    return tr("Waits to be sent") if row.waiting else ""


def _about(row: Recent) -> str:
    reached = words.stage(row.stage)
    return words.listed((date_text(row.date), reached))
