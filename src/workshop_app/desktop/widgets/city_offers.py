"""Learning Cities that are offered beneath a field while a city is typed; any name will do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QScrollArea, QWidget

from workshop_app.desktop import look, words
from workshop_app.domain.cities import LearningCity, suggested
from workshop_app.text import country_name, tr

FEWEST = 2
"""Letters after which cities are offered unasked; the arrow down asks."""
WIDEST, AIR = 640, 24
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class CityOffers(QObject):
    """Offers what fits, those of the country first; `chosen` carries the city that was taken.

    The list lies on the page, and is no window of its own: a window that opens and closes between
    two keys would take the focus along. country: asked each time for the country that is chosen
    by then, if one is.
    """

    chosen = Signal(object)

    def __init__(self, field: QLineEdit, country: Callable[[], str | None]) -> None:
        super().__init__(field)
        self.active = True
        self._field, self._country = field, country
        self._cities: tuple[LearningCity, ...] = ()
        self._rows = QStandardItemModel(self)
        self.list = QListView(field)
        self.list.hide()
        self.list.setModel(self._rows)
        self.list.setProperty("role", "offers")
        self.list.setAccessibleName(tr("Learning Cities that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        for bars in (self.list.setHorizontalScrollBarPolicy, self.list.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.installEventFilter(self)
        field.textEdited.connect(self._on_typed)
        self.list.clicked.connect(self._on_clicked)

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes_key(Qt.Key(event.key()))
        return super().eventFilter(field, event)

    def _takes_key(self, key: Qt.Key) -> bool:
        """Do what a key means for the list; whether it means nothing for the field."""
        here = self.list.currentIndex()
        if key == Qt.Key.Key_Down and self.list.isHidden():
            self._offer()
        elif self.list.isHidden():
            return False
        elif key in STEPS:
            row = here.row() + STEPS[key]
            self.list.setCurrentIndex(self._rows.index(row, 0) if row < len(self._cities) else here)
        elif key == Qt.Key.Key_Escape:
            self.list.hide()
        elif key in TAKES and here.isValid():
            self._take(here.row())
        else:
            return False
        return True

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if len(text.strip()) >= FEWEST:
            self._offer()
        else:
            self.list.hide()

    def _offer(self) -> None:
        from workshop_app.document.acts.places import known_cities

        known, typed = known_cities(), self._field.text()
        self._cities = suggested(known.cities, typed, self._country()) if self.active else ()
        if not self._cities or [one.name for one in self._cities] == [typed.strip()]:
            self.list.hide()
            return
        self._rows.clear()
        for city in self._cities:
            self._rows.appendRow(QStandardItem(_said(city)))
        if not known.complete:
            self._rows.appendRow(_incomplete())
        self._lay()

    def _lay(self) -> None:
        """Lay the list on the page beneath the field, as large as it needs."""
        page = _page_of(self._field)
        self.list.setParent(page)
        self.list.move(self._field.mapTo(page, QPoint(0, self._field.height())))
        self.list.show()
        needed = min(self.list.sizeHintForColumn(0) + AIR, WIDEST)
        height = sum(self.list.sizeHintForRow(row) for row in range(self._rows.rowCount()))
        self.list.resize(max(self._field.width(), needed), height + 2)
        self.list.raise_()

    def _take(self, row: int) -> None:
        self.list.hide()
        if row < len(self._cities):
            city = self._cities[row]
            self._field.setText(city.name)
            self.chosen.emit(city)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index.row())


def _page_of(field: QWidget) -> QWidget:
    """What the field scrolls with, or else its window."""
    part: QWidget | None = field
    while part is not None:
        if isinstance(part, QScrollArea):
            return part.widget() or part
        part = part.parentWidget()
    return field.window()


def _said(city: LearningCity) -> str:
    place = ", ".join(filter(None, (city.name, city.region, country_name(city.country))))
    member = ""
    if city.joined is not None:
        member = tr("since {year}", year=str(city.joined))
    elif city.by is not None:
        member = tr("a member in {year}", year=str(city.by))
    years = ", ".join(map(str, city.awards))
    return words.listed((place, member, tr("award {years}", years=years) if years else ""))


def _incomplete() -> QStandardItem:
    made = QStandardItem(tr("Known Learning Cities; the list is incomplete, and any name will do."))
    made.setEnabled(False)
    made.setForeground(look.colour("second"))
    return made
