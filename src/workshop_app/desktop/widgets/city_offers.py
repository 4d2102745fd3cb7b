"""Learning Cities that are offered beneath a field while a city is typed; any name will do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from workshop_app.desktop import look, words
from workshop_app.domain.cities import MOST, LearningCity, suggested
from workshop_app.text import country_name, tr

FEWEST = 2
"""Letters after which cities are offered unasked; the arrow down asks."""
WIDEST, AIR = 640, 24
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
LEAVES = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class CityOffers(QObject):
    """Offers what fits, those of the country first; `chosen` carries the city that was taken.

    country: asked each time for the country that is chosen by then, if one is.
    """

    chosen = Signal(object)

    def __init__(self, field: QLineEdit, country: Callable[[], str | None]) -> None:
        super().__init__(field)
        self.active = True
        self._field, self._country = field, country
        self._cities: tuple[LearningCity, ...] = ()
        self._rows = QStandardItemModel(self)
        self._completer = QCompleter(self._rows, self)
        self._completer.setWidget(field)
        self._completer.setMaxVisibleItems(MOST + 1)
        self.popup = QListView()
        self.popup.setAccessibleName(tr("Learning Cities that fit"))
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer.setPopup(self.popup)
        self.popup.setProperty("role", "offers")
        for watched in (field, self.popup):  # after the completer, so that we are asked first
            watched.installEventFilter(self)
        field.textEdited.connect(self._on_typed)
        self.popup.clicked.connect(self._on_clicked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        here = self.popup.currentIndex()
        if watched is self.popup and event.key() in TAKES and here.isValid():
            self._take(here.row())
        elif watched is self.popup and event.key() == Qt.Key.Key_Escape:
            self.rest()
        elif watched is self._field and event.key() == Qt.Key.Key_Down:
            self._offer()
        else:
            if watched is self._field and event.key() in LEAVES:
                self.rest()  # else the field would not learn that one has left it
            return super().eventFilter(watched, event)
        return True

    def rest(self) -> None:
        """Offer nothing."""
        self.popup.hide()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._offer() if len(text.strip()) >= FEWEST else self.rest()

    def _offer(self) -> None:
        from workshop_app.document.acts.places import known_cities

        known, typed = known_cities(), self._field.text()
        self._cities = suggested(known.cities, typed, self._country()) if self.active else ()
        if not self._cities or [one.name for one in self._cities] == [typed.strip()]:
            self.rest()
            return
        self._rows.clear()
        for city in self._cities:
            self._rows.appendRow(QStandardItem(_said(city)))
        if not known.complete:
            self._rows.appendRow(_incomplete())
        place = self._field.rect()
        needed = self.popup.sizeHintForColumn(0) + AIR
        place.setWidth(max(place.width(), min(needed, WIDEST)))
        self._completer.complete(place)
        self.popup.setCurrentIndex(QModelIndex())  # Enter leaves what was typed as it is

    def _take(self, row: int) -> None:
        self.rest()
        if row < len(self._cities):
            city = self._cities[row]
            self._field.setText(city.name)
            self.chosen.emit(city)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(index.row())


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
