"""The front: what stands around a session, which are the start, a new session, and preferences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from workshop_app.desktop.start_page import StartPage

if TYPE_CHECKING:
    from workshop_app.desktop.new_session_page import NewSessionPage
    from workshop_app.desktop.preferences_page import PreferencesPage
    from workshop_app.document.acts.beginning import Beginning
    from workshop_app.document.acts.preferences import Preferences
    from workshop_app.document.acts.window import WindowPorts


class Front(QStackedWidget):
    """Asks the rooms for what its pages show, and has done what they tell.

    Only the start is there before the first paint. open_asked: a session's file; language_asked:
    speak another; left: the preferences were closed. country: whose ways hold where no session's
    do.
    """

    open_asked = Signal(Path)
    recovery_asked = Signal(Path, Path)
    example_asked = Signal()
    rehearsal_asked = Signal()
    language_asked = Signal(str)
    left = Signal()

    def __init__(self, ports: WindowPorts, country: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._ports, self._country = ports, country
        self._new: NewSessionPage | None = None
        self._preferences: PreferencesPage | None = None
        self.start = StartPage(self)
        self.addWidget(self.start)
        self.start.open_asked.connect(self.open_asked)
        self.start.recovery_asked.connect(self.recovery_asked)
        self.start.example_asked.connect(self.example_asked)
        self.start.rehearsal_asked.connect(self.rehearsal_asked)
        self.start.language_asked.connect(self.language_asked)
        self.start.forgotten.connect(self._on_forgotten)
        self.start.new_asked.connect(self.show_new_session)
        self.start.preferences_asked.connect(self.show_preferences)

    @property
    def shows_preferences(self) -> bool:
        """Whether the preferences are what one sees here."""
        return self._preferences is not None and self.currentWidget() is self._preferences

    def keep(self) -> None:
        """Let half-typed preferences count."""
        if self._preferences is not None and self.shows_preferences:
            self._preferences.keep()

    def show_start(self) -> None:
        """Show the start with the sessions of this machine."""
        self.start.show_recent(self._ports.recent())
        self.setCurrentWidget(self.start)
        self.start.take_focus()

    def stand_as(self, other: Front, trouble: str) -> None:
        """Show the page that another front showed; trouble: what could not be kept, if anything."""
        if other.shows_preferences:
            self.show_preferences()
            if self._preferences is not None:
                self._preferences.show_trouble(trouble)
            return
        self.show_start()
        self.start.focus_language()
        if trouble:
            self.start.show_trouble(trouble)

    @Slot()
    def show_new_session(self) -> None:
        """Show an empty page for a new session."""
        from workshop_app.desktop.new_session_page import AtFirst, NewSessionPage

        if self._new is not None:
            self.removeWidget(self._new)
            self._new.deleteLater()
        day, folder = self._ports.now().date(), self._ports.sessions_folder()
        host = self._ports.preferences().organisation
        page = self._new = NewSessionPage(AtFirst(day, self._country, host, folder), self)
        page.place_asked.connect(self._on_place_asked)
        page.playbook_asked.connect(self._on_playbook_asked)
        page.asked.connect(self._on_session_asked)
        page.left.connect(self.show_start)
        page.show_shelf(self._ports.shelf())
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.take_focus()

    @Slot()
    def show_preferences(self) -> None:
        """Show what is preferred."""
        if self._preferences is None:
            from workshop_app.desktop.preferences_page import PreferencesPage

            page = self._preferences = PreferencesPage(self._ports.preferences().text_size, self)
            page.changed.connect(self._on_preferences_changed)
            page.left.connect(self.left)
            self.addWidget(page)
        self._preferences.show_preferences(self._ports.preferences(), self._ports.documents())
        self._warn_of_folder()
        self.setCurrentWidget(self._preferences)
        self._preferences.take_focus()

    def _warn_of_folder(self) -> None:
        if self._preferences is not None:
            self._preferences.show_warning(self._warning(self._ports.sessions_folder()))

    def _warning(self, folder: Path) -> str:
        from workshop_app.text import render

        warning = self._ports.folder_warning(folder)
        return render(warning) if warning is not None else ""

    @Slot(Path)
    def _on_forgotten(self, path: Path) -> None:
        self._ports.forget_recent(path)
        self.show_start()

    @Slot(Path, str, object)
    def _on_place_asked(self, folder: Path, name: str, day: object) -> None:
        from datetime import date

        from workshop_app.document.acts.beginning import free_path

        if self._new is not None:
            on = day if isinstance(day, date) else self._ports.now().date()
            self._new.show_place(free_path(folder, name, on), self._warning(folder))

    @Slot(Path)
    def _on_playbook_asked(self, path: Path) -> None:
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render

        if self._new is None:
            return
        try:
            self._new.add_playbook(path, self._ports.playbook(path))
        except WorkshopError as error:
            self._new.show_trouble("playbook", render(error))

    @Slot(Path, object)
    def _on_session_asked(self, path: Path, beginning: Beginning) -> None:
        """Make the session's file, and have it opened; what is wrong is the place or the name."""
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import render, tr

        if self._new is None:
            return
        try:
            self._ports.new_session(path, beginning)
        except WorkshopError as error:
            self._new.show_trouble("file", render(error))
        except OSError as error:
            why, folder = error.strerror or str(error), str(path.parent)
            sentence = tr("The folder {folder} cannot be made: {why}.", folder=folder, why=why)
            self._new.show_trouble("folder", sentence)
        else:
            self.open_asked.emit(path)

    @Slot(object)
    def _on_preferences_changed(self, preferences: Preferences) -> None:
        from workshop_app.domain.errors import WorkshopError
        from workshop_app.text import language, render

        trouble = ""
        try:
            self._ports.keep_preferences(preferences)
        except WorkshopError as error:
            trouble = render(error)
        if self._preferences is not None:
            self._preferences.show_trouble(trouble)
            self._warn_of_folder()
        if preferences.language not in {None, language()}:
            self.language_asked.emit(preferences.language)
