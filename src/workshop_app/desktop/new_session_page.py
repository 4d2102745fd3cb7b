"""The page of a new session: a playbook, what the workshop is about, and where its file goes."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.line import LONGEST
from workshop_app.desktop.fields.values import day_typed, read_day
from workshop_app.desktop.forms.new_session import Ui_NewSessionPage
from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.language import NAMES
from workshop_app.desktop.tips import tip
from workshop_app.desktop.widgets.city_offers import CityOffers
from workshop_app.desktop.widgets.labels import say
from workshop_app.document.acts.beginning import ENDING, Beginning, usual_language
from workshop_app.domain.cities import LearningCity
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.domain.playbook import Playbook, Texts, in_language
from workshop_app.domain.stages.prepare import PATHWAYS
from workshop_app.text import currency_of_country, date_text, language, ntr, render, tr

SUBJECTS = {"city": mark("City"), "institution": mark("Institution"), "region": mark("Region")}
_NAMELESS = {
    "city": mark("Write the name of the city."),
    "institution": mark("Write the name of the institution."),
    "region": mark("Write the name of the region."),
}
ROWS = 4
"""Playbooks that are seen at once."""
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class AtFirst:
    """What the page holds before a person types; folder: where sessions go."""

    day: date
    country: str | None
    host: str
    folder: Path


class NewSessionPage(QWidget):
    """Tells what a session is begun with; every field in order by keyboard, Enter makes it.

    asked: the file to make, and a `Beginning`; place_asked: a folder, a name and a day that want a
    file's name; playbook_asked: a file; left: nothing is made.
    """

    asked = Signal(Path, object)
    place_asked = Signal(Path, str, object)
    playbook_asked = Signal(Path)
    left = Signal()

    def __init__(self, at_first: AtFirst, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewSessionPage()
        self.ui.setupUi(self)
        self._first = at_first
        self._books: list[tuple[str, Playbook]] = []
        self._suggested = Path()
        self.ui.back.setIcon(icon("arrow-left"))
        self.ui.back.setIconSize(SIZE)
        self.ui.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.ui.pathway.offer([(id, _begun(words.pathway(id))) for id in PATHWAYS])
        self.ui.language.offer(tuple(NAMES.items()))
        self.ui.country.choose(at_first.country)
        self._cities = CityOffers(self.ui.subject, self._country)
        self._country_is_chosen = False
        self.ui.day.setText(day_typed(at_first.day))
        self.ui.host.setText(at_first.host)
        self._show_folder(str(at_first.folder))
        for place in self.findChildren(QLineEdit):
            place.setMaxLength(LONGEST)
        self._on_preview_toggled(False)
        self._clear()
        say(self.ui.folder_warning, "")
        self._say_day()
        self._connect()

    def show_shelf(self, playbooks: Sequence[Playbook]) -> None:
        """Offer the playbooks that travel with the program."""
        for playbook in playbooks:
            self._add(playbook.id, playbook)
        self.ui.playbooks.setCurrentRow(0)
        self._ask_place()

    def add_playbook(self, path: Path, playbook: Playbook) -> None:
        """Offer the playbook of a file too, and choose it."""
        self._clear()
        self._add(str(path), playbook)
        self.ui.playbooks.setCurrentRow(len(self._books) - 1)

    def show_place(self, path: Path, warning: str) -> None:
        """Suggest a file, unless a person named one; warn of its folder."""
        own = self.ui.file.text()
        if not own or own == self._suggested.name:
            self.ui.file.setText(path.name)
        self._suggested = path
        say(self.ui.folder_warning, warning)

    def show_trouble(self, field: str, sentence: str) -> None:
        """Say beside a field, or beside the playbook, why the session was not made."""
        place = getattr(self.ui, f"{field}_trouble")
        say(place, sentence)
        self.ui.scroll.ensureWidgetVisible(place)

    def take_focus(self) -> None:
        """Stand at the first thing that nobody can guess."""
        self.ui.subject.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in RETURN:
            button = self.focusWidget()
            (button if isinstance(button, QPushButton) else self.ui.make_button).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        ui.back.clicked.connect(self.left)
        ui.playbooks.currentRowChanged.connect(self._on_playbook_chosen)
        ui.playbook_button.clicked.connect(self._on_playbook_clicked)
        ui.folder_button.clicked.connect(self._on_folder_clicked)
        ui.make_button.clicked.connect(self._on_make_clicked)
        ui.preview.toggled.connect(self._on_preview_toggled)
        ui.day.textEdited.connect(self._say_day)
        self._cities.chosen.connect(self._on_city_chosen)
        ui.country.entered.connect(self._on_country_chosen)
        for place in (ui.subject, ui.day, ui.folder):
            place.editingFinished.connect(self._ask_place)

    def _add(self, source: str, playbook: Playbook) -> None:
        self._books.append((source, playbook))
        core = sum(one.core for one in playbook.indicators)
        many = ntr("{n} indicator", "{n} indicators", len(playbook.indicators))
        short = ntr("{n} in the short set", "{n} in the short set", core) if core else ""
        self.ui.playbooks.addItem(words.listed((_said(playbook, playbook.title), many, short)))
        rows = min(len(self._books), ROWS)
        self.ui.playbooks.setFixedHeight(rows * self.ui.playbooks.sizeHintForRow(0))

    def _day(self) -> date | None:
        with suppress(WorkshopError):
            return read_day(self.ui.day.text().strip(), self._first.day)
        return None

    def _country(self) -> str | None:
        value = self.ui.country.value
        return None if value is None else str(value)

    def _folder(self) -> Path:
        typed = self.ui.folder.text().strip()
        return Path(typed) if typed else self._first.folder

    def _show_folder(self, folder: str) -> None:
        self.ui.folder.setText(folder)
        self.ui.folder.setToolTip(tip(folder))

    def _path(self) -> Path:
        name = self.ui.file.text().strip() or self._suggested.name
        return self._folder() / (name if name.endswith(ENDING) else f"{name}{ENDING}")

    def _playbook(self) -> tuple[str, Playbook]:
        return self._books[self.ui.playbooks.currentRow()]

    def _wrong(self) -> tuple[str, str] | None:
        """The first field with which no session can be begun, and why."""
        if not self.ui.subject.text().strip():
            return "subject", tr(_NAMELESS[self._playbook()[1].subject])
        if self._country() is None:
            return "country", tr("Choose the country.")
        if self._day() is None:
            return "day", self._why_no_day()
        if not self._folder().is_absolute():
            return "folder", tr("Write the whole path of the folder, or choose it.")
        return None

    def _beginning(self, day: date) -> Beginning:
        source, playbook = self._playbook()
        return Beginning(
            playbook=source,
            subjects={playbook.subject: self.ui.subject.text().strip()},
            country=(country := self._country() or ""),
            day=day,
            pathway=str(self.ui.pathway.value),
            language=str(self.ui.language.value),
            agenda=str(self.ui.agenda.value),
            host=self.ui.host.text().strip() or None,
            currency=currency_of_country(country),
        )

    def _why_no_day(self) -> str:
        if not self.ui.day.text().strip():
            return tr("Write the day of the workshop as day/month/year.")
        try:
            read_day(self.ui.day.text().strip(), self._first.day)
        except WorkshopError as error:
            return render(error)
        return ""

    def _clear(self) -> None:
        for place in self.findChildren(QLabel):
            if place.objectName().endswith("_trouble"):
                say(place, "")

    @Slot()
    def _say_day(self) -> None:
        day = self._day()
        say(self.ui.day_words, date_text(day) if day else "")

    @Slot()
    def _ask_place(self) -> None:
        self.place_asked.emit(self._folder(), self.ui.subject.text(), self._day())

    @Slot(int)
    def _on_playbook_chosen(self, row: int) -> None:
        playbook = self._books[row][1]
        say(self.ui.playbook_words, _said(playbook, playbook.note))
        if self.ui.preview.isChecked():
            self.ui.contents.show_playbook(playbook)
        subject = tr(SUBJECTS[playbook.subject])
        self._cities.active = playbook.subject == "city"
        self.ui.subject_label.setText(subject)
        self.ui.subject.setAccessibleName(subject)
        self.ui.agenda.offer([(a.id, _said(playbook, a.title) or a.id) for a in playbook.agendas])
        has_ours = language() in playbook.languages
        self.ui.language.choose(language() if has_ours else usual_language(playbook))

    @Slot(bool)
    def _on_preview_toggled(self, unfolded: bool) -> None:
        self.ui.preview.setIcon(icon("chevron-down" if unfolded else "chevron-right", "second", 0))
        self.ui.contents.setVisible(unfolded)
        if unfolded:
            self.ui.contents.show_playbook(self._playbook()[1])

    @Slot(object)
    def _on_country_chosen(self, country: object) -> None:
        self._country_is_chosen = country is not None

    @Slot(object)
    def _on_city_chosen(self, city: LearningCity) -> None:
        """A city that is known says which country it is in, where nobody has chosen one."""
        if not self._country_is_chosen:
            self.ui.country.choose(city.country)
        self._ask_place()

    @Slot()
    def _on_playbook_clicked(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, tr("Playbook from a file"), "", tr("Playbooks (*.toml)")
        )
        if file:
            self.playbook_asked.emit(Path(file))

    @Slot()
    def _on_folder_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder"), str(self._folder()))
        if folder:
            self._show_folder(folder)
            self._ask_place()

    @Slot()
    def _on_make_clicked(self) -> None:
        self._clear()
        self._ask_place()
        wrong, day = self._wrong(), self._day()
        if wrong is not None:
            self.show_trouble(*wrong)
            getattr(self.ui, wrong[0]).setFocus()
        elif day is not None:
            self.asked.emit(self._path(), self._beginning(day))


def _said(playbook: Playbook, texts: Texts) -> str:
    return in_language(texts, language(), *playbook.languages)


def _begun(words: str) -> str:
    """Words as they begin a line."""
    return words[:1].upper() + words[1:]
