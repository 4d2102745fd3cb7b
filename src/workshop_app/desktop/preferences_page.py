"""Preferences: language, size of the text, who one is, where sessions go; each kept at once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QScreen
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.forms.preferences import Ui_PreferencesPage
from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.language import NAMES
from workshop_app.desktop.widgets.labels import say
from workshop_app.document.acts.preferences import TEXT_SIZES, Preferences
from workshop_app.text import language, tr

LEAST_WIDTH, LEAST_HEIGHT = 960, 560
"""What the window needs, in its own pixels, within a screen."""


class PreferencesPage(QWidget):
    """Shows what is preferred, and tells all of it when something is changed.

    left: back to where one was. Said in place of the usual folder: where sessions go by themselves.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, at_start: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PreferencesPage()
        self.ui.setupUi(self)
        self._at_start = at_start
        self._held, self._usual = Preferences(), ""
        ui = self.ui
        ui.back.setIcon(icon("arrow-left"))
        ui.back.setIconSize(SIZE)
        ui.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        ui.back.clicked.connect(self.left)
        ui.language.offer(tuple(NAMES.items()))
        ui.folder_button.clicked.connect(self._on_folder_clicked)
        for choice in (ui.language, ui.text_size):
            choice.entered.connect(self._on_entered)
        for field in (ui.name, ui.organisation, ui.folder):
            field.editingFinished.connect(self._on_entered)
        for place in (ui.language_trouble, ui.text_size_trouble, ui.name_trouble):
            say(place, "")
        for place in (ui.organisation_trouble, ui.folder_trouble, ui.trouble, ui.folder_warning):
            say(place, "")

    def show_preferences(self, held: Preferences, usual: Path) -> None:
        """Show what is preferred; usual: the folder for sessions where none is."""
        ui, self._held = self.ui, held
        ui.language.choose(held.language or language())
        ui.text_size.offer([(size, f"{size} %") for size in _sizes(self.screen(), self._at_start)])
        ui.text_size.choose(held.text_size)
        for field, text in ((ui.name, held.name), (ui.organisation, held.organisation)):
            field.setText(text)
        ui.folder.setText(str(held.sessions_folder or ""))
        ui.folder.setPlaceholderText(str(usual))
        self._usual = str(usual)
        self._say_more()

    def show_warning(self, sentence: str) -> None:
        """Warn of the folder for sessions."""
        say(self.ui.folder_warning, sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why the preferences were not kept, or "" once they were."""
        say(self.ui.trouble, sentence)

    def take_focus(self) -> None:
        """Stand at the first field."""
        self.ui.language.setFocus()

    def keep(self) -> None:
        """Let what is half typed count, as before the page is left."""
        self._on_entered()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> Preferences | None:
        folder = self.ui.folder.text().strip()
        path = Path(folder) if folder else None
        if path is not None and not path.is_absolute():
            say(self.ui.folder_trouble, tr("Write the whole path of the folder, or choose it."))
            return None
        say(self.ui.folder_trouble, "")
        chosen: dict[str, Any] = {"text_size": self.ui.text_size.value or self._held.text_size}
        if self.ui.language.value != language():
            chosen["language"] = self.ui.language.value
        return replace(
            self._held,
            name=self.ui.name.text().strip(),
            organisation=self.ui.organisation.text().strip(),
            sessions_folder=path,
            **chosen,
        )

    def _say_more(self) -> None:
        """Say what follows from a choice: when a size holds, and how to have the usual folder."""
        ui, next_time = self.ui, tr("Holds when the program is started next.")
        say(ui.text_size_words, next_time if self._held.text_size != self._at_start else "")
        usual = tr("Leave it empty for {folder}.", folder=self._usual)
        say(ui.folder_words, usual if self._held.sessions_folder else "")

    @Slot()
    def _on_entered(self) -> None:
        typed = self._typed()
        if typed is not None and typed != self._held:
            self._held = typed
            self._say_more()
            self.changed.emit(typed)

    @Slot()
    def _on_folder_clicked(self) -> None:
        at = self.ui.folder.text() or self.ui.folder.placeholderText()
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for new sessions"), at)
        if folder:
            self.ui.folder.setText(folder)
            self._on_entered()


def _sizes(screen: QScreen, at_start: int) -> list[int]:
    """The sizes at which the window still fits on a screen, which is measured as it is now."""
    room = screen.availableGeometry()
    return [
        size
        for size in TEXT_SIZES
        if size == TEXT_SIZES[0]
        or (
            room.width() * at_start >= LEAST_WIDTH * size
            and room.height() * at_start >= LEAST_HEIGHT * size
        )
    ]
