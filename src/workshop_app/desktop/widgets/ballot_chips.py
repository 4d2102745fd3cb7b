"""Whose ballot: a chip for each table or person, with how far it is; the arrows choose."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop_app.desktop import look

Index = QModelIndex | QPersistentModelIndex

HEIGHT, GAP = 32, 6
EDGE = 10
MOST_LINES = 2
CHIP = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Chip:
    """A ballot to choose: its id, its sector's letter and colour, words, how far it is."""

    id: str
    letter: str
    colour: str
    text: str
    state: str = ""
    done: bool = False

    @property
    def words(self) -> str:
        """What stands on it behind the letter."""
        return f"{self.text}  {'✓' if self.done else self.state}".strip()


class BallotChips(QListView):
    """Chips in lines; tells which one is chosen, and with Enter that one goes on to it."""

    chosen = Signal(str)
    entered_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _ChipsModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_ChipPainter(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._soon = QTimer(self, interval=0, singleShot=True)  # Qt lays chips out after this
        self._soon.timeout.connect(self._measure)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_chips(self, chips: Sequence[Chip], chosen: str) -> None:
        """Show chips; the chosen one is told by nobody but the person."""
        if self._model.show_chips(chips):
            self._soon.start()
        place = next((at for at, chip in enumerate(chips) if chip.id == chosen), -1)
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(self._model.index(place, 0))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered_at.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    @Slot()
    def _measure(self) -> None:
        """Be as tall as the lines, up to two, so that the grid beneath has the room."""
        last = self.visualRect(self._model.index(self._model.rowCount() - 1, 0))
        whole = last.bottom() + self.verticalScrollBar().value() + 1
        self.setFixedHeight(min(max(whole, HEIGHT), MOST_LINES * (HEIGHT + GAP)))
        self.scrollTo(self.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.scrollTo(current)
            self.chosen.emit(current.data(CHIP).id)


class _ChipsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()

    def show_chips(self, chips: Sequence[Chip]) -> bool:
        """Take new chips; tell whether they may lie in other places than before."""
        old, new = self._chips, tuple(chips)
        if [chip.id for chip in old] != [chip.id for chip in new]:
            self.beginResetModel()
            self._chips = new
            self.endResetModel()
            return True
        self._chips = new
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(place), self.index(place))
        return any(a.words != b.words for a, b in zip(old, new, strict=True))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._chips)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        chip = self._chips[index.row()]
        if role == CHIP:
            return chip
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{chip.letter} {chip.words}"
        return None


class _ChipPainter(QStyledItemDelegate):
    def __init__(self, chips: BallotChips) -> None:
        super().__init__(chips)
        self._chips = chips

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        chip: Chip = index.data(CHIP)
        metrics = QFontMetrics(look.font(look.TEXT))
        strong = QFontMetrics(look.font(look.TEXT, strong=True))
        wide = strong.horizontalAdvance(chip.letter) + metrics.horizontalAdvance(chip.words)
        return QSize(wide + 2 * EDGE + 6 + GAP, HEIGHT + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chip: Chip = index.data(CHIP)
        here = self._chips.currentIndex() == index
        box = QRect(option.rect).adjusted(1, 1, -GAP, -GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = here and self._chips.hasFocus()
        painter.setPen(QPen(look.colour("ink" if ring else "edge"), 2 if ring else 1))
        painter.setBrush(look.colour("accent" if here else "paper"))
        painter.drawRoundedRect(box, 6, 6)
        words = box.adjusted(EDGE, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(look.TEXT, strong=True))
        painter.setPen(look.colour("paper") if here else QColor(chip.colour))
        painter.drawText(words, middle, chip.letter)
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(chip.letter) + 6)
        painter.setFont(look.font(look.TEXT))
        painter.setPen(look.colour("paper" if here else "ink"))
        painter.drawText(words, middle, chip.words)
        painter.restore()
