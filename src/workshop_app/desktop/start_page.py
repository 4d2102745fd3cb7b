"""The start screen: the sessions of this machine, and ways to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.forms.start import Ui_StartPage
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.desktop.widgets.recent_list import RecentList
    from workshop_app.document.acts.window import Recent


class StartPage(QWidget):
    """Shows recent sessions; tells which file, or the example, is to be opened.

    Before the first paint it names neither the list nor the namespace `Qt`: they cost 40 ms.
    """

    open_asked = Signal(Path)
    example_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self._say()
        self.ui.recent_part.hide()
        self.ui.first_time.hide()
        QShortcut(QKeySequence.StandardKey.Open, self).activated.connect(self.ui.open_button.click)
        self.ui.open_button.clicked.connect(self._on_open_clicked)
        self.ui.example_button.clicked.connect(self.example_asked)
        self._recent: RecentList | None = None

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """List the sessions that were open here; where there are none, say what to do."""
        self._say()
        self._list().show_sessions(recent)
        self.ui.recent_part.setVisible(bool(recent))
        self.ui.first_time.setVisible(not recent)
        self._enable(True)

    def show_opening(self) -> None:
        """Say that a session is being opened."""
        self._say(busy=tr("Opening the session…"))
        self._enable(False)

    def show_busy(self) -> None:
        """Say that the example is being made."""
        self._say(busy=tr("Making the example ready…"))
        self._enable(False)

    def show_trouble(self, sentence: str) -> None:
        """Say why a file was not opened; everything else goes on."""
        from PySide6.QtCore import Qt

        self.ui.trouble.setTextFormat(Qt.TextFormat.PlainText)  # it names files
        self._say(trouble=sentence)
        self._enable(True)
        self.take_focus()

    def take_focus(self) -> None:
        """Stand where one would go on: at the sessions, else at Open."""
        listed = self._recent is not None and self._recent.isVisible()
        (self._list() if listed else self.ui.open_button).setFocus()

    def _list(self) -> RecentList:
        """The list of sessions, made when there is something to list."""
        if self._recent is None:
            from workshop_app.desktop.widgets.recent_list import RecentList

            self._recent = RecentList(self)
            self._recent.setAccessibleName(tr("Recent sessions"))
            self._recent.chosen.connect(self.open_asked)
            self.ui.recent_layout.addWidget(self._recent)
        return self._recent

    def _say(self, *, busy: str = "", trouble: str = "") -> None:
        for place, sentence in ((self.ui.busy, busy), (self.ui.trouble, trouble)):
            place.setText(sentence)
            place.setVisible(bool(sentence))

    def _enable(self, able: bool) -> None:
        for control in (self.ui.open_button, self.ui.example_button, self.ui.recent_part):
            control.setEnabled(able)

    @Slot()
    def _on_open_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Open a session"), "", tr("Sessions (*.workshop)")
        )
        if chosen:
            self.open_asked.emit(Path(chosen))
