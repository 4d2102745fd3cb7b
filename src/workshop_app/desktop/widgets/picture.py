"""A frame for pictures: what is painted, and the same numbers as a table, one key away."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.models.rows import Row
from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.picture_paint import paint_legend
from workshop_app.desktop.widgets.tables import ReadingTable
from workshop_app.text import tr

HEAD = 28
KEY = "T"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AS_TABLES = "pictures-as-tables"
"""The window's property: one switch for all its pictures, also those not made yet."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a picture shows, as a table.

    figures: columns of numbers; stretch: the widest column; ids: the mark of each row, where a row
    can be chosen.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    figures: tuple[int, ...] = ()
    stretch: int = 0
    ids: tuple[str, ...] = ()


class Canvas(Protocol):
    """What a frame needs of the picture in it."""

    @property
    def standing_at(self) -> str:
        """The id of the mark that is looked at; "" for none."""

    def stand_at(self, id: str) -> None:
        """Look at a mark, as a person would."""


class Picture(QWidget):
    """Holds a picture and its table, of which one is seen; the button or T changes over.

    head: the strip above the picture for its legend and the button; whole: the table is as tall
    as its rows, so that the page scrolls and not the table.
    """

    def __init__(
        self, canvas: QWidget, parent: QWidget | None = None, *, head: int = HEAD, whole: bool
    ) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self._head, self._title, self._legend = head, "", tuple[Face, ...]()
        self._table, self._ids = ReadingTable(), tuple[str, ...]()
        self._switch = QToolButton(self)
        self._switch.setCheckable(True)
        if whole:
            self._table.show_whole(tight=True)
        lines = QVBoxLayout(self)
        lines.setSpacing(0)
        lines.addWidget(canvas)
        lines.addWidget(self._table)
        self.setTabOrder(canvas, self._table)
        self.setTabOrder(self._table, self._switch)
        self._say()
        self._turn(as_table=False)
        self._switch.toggled.connect(self._on_toggled)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        key = QShortcut(QKeySequence(KEY), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._switch.toggle)

    @property
    def as_table(self) -> bool:
        """Whether the table is seen."""
        return self._switch.isChecked()

    def numbers(self) -> Numbers:
        """What the picture shows now, as a table."""
        raise NotImplementedError

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.canvas.setAccessibleName(name)
        self._table.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._switch.setChecked(bool(self.window().property(AS_TABLES)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_switch()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.as_table or not (self._legend or self._title):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_legend(painter, self._switch.x() - 12, self._head, self._legend)
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("ink"))
        painter.drawText(QRect(0, 0, self.width(), self._head), _LEFT, self._title)
        painter.end()

    def _show_anew(self, legend: Sequence[Face] = (), title: str = "") -> None:
        """Keep head and table in step with the picture; the table only where it is seen."""
        if (self._legend, self._title) != (tuple(legend), title):
            self._legend, self._title = tuple(legend), title
            self.update()
        if self.as_table:
            self._fill_table()

    def _fill_table(self) -> None:
        now = self.numbers()
        with QSignalBlocker(self._table.selectionModel()):
            self._table.show_rows(now.headings, now.rows, figures=now.figures, stretch=now.stretch)
        self._ids = now.ids
        looked_at = self.canvas.standing_at  # type: ignore[attr-defined] # a Canvas, too
        if looked_at in self._ids:
            self._table.selectRow(self._ids.index(looked_at))

    def _turn(self, *, as_table: bool) -> None:
        front, back = (self._table, self.canvas) if as_table else (self.canvas, self._table)
        held = back.hasFocus()
        layout = self.layout()
        assert layout is not None  # noqa: S101 - it was given one when it was made
        layout.setContentsMargins(0, HEAD if as_table else self._head, 0, 0)
        front.setVisible(True)
        self.setFocusProxy(front)
        if held:
            front.setFocus(Qt.FocusReason.OtherFocusReason)
        back.setVisible(False)
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        seen = self.as_table
        self._switch.setText(tr("Picture") if seen else tr("Table"))
        self._switch.setToolTip(
            tr("Show the picture again (T)") if seen else tr("Show the same numbers as a table (T)")
        )
        self._place_switch()

    def _place_switch(self) -> None:
        self._switch.resize(self._switch.sizeHint())
        self._switch.move(QPoint(self.width() - self._switch.width(), 0))
        self._switch.raise_()

    @Slot(bool)
    def _on_toggled(self, as_table: bool) -> None:
        if as_table:
            self._fill_table()
        self._turn(as_table=as_table)
        self._say()
        self.window().setProperty(AS_TABLES, as_table)
        for other in self.window().findChildren(Picture):
            if other.isVisible():
                other._switch.setChecked(as_table)  # noqa: SLF001 - its own kind

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if 0 <= current.row() < len(self._ids) and self._ids[current.row()]:
            self.canvas.stand_at(self._ids[current.row()])  # type: ignore[attr-defined]
