"""The start screen: the sessions of this machine, and ways to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.forms.start import Ui_StartPage
from workshop_app.text import language, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from workshop_app.desktop.widgets.recent_list import RecentList
    from workshop_app.document.acts.window import Recent


class StartPage(QWidget):
    """Shows recent sessions; tells what is to be opened, made, or spoken.

    recovery_asked: a damaged file, and where a new session is to be made of it. forgotten: a
    session to be taken off the list. Before the first paint it names neither the list
    nor the namespace `Qt`: they cost 40 ms.
    """

    new_asked = Signal()
    open_asked = Signal(Path)
    example_asked = Signal()
    rehearsal_asked = Signal()
    recovery_asked = Signal(Path, Path)
    forgotten = Signal(Path)
    language_asked = Signal(str)
    preferences_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self._say()
        self._damaged: Path | None = None
        for part in (self.ui.recent_part, self.ui.first_time, self.ui.forget_button):
            part.hide()
        for code, button in self._tongues().items():
            button.setChecked(code == language())
        self._connect()
        self._recent: RecentList | None = None

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """List the sessions that were open here; where there are none, say what to do."""
        self._say()
        self.ui.recent_part.setVisible(bool(recent))
        self.ui.first_time.setVisible(not recent)
        self._list().show_sessions(recent)
        self._enable(True)

    def show_opening(self) -> None:
        """Say that a session is being opened."""
        self._say(busy=tr("Opening the session…"))
        self._enable(False)

    def show_busy(self, *, rehearsal: bool = False) -> None:
        """Say that the example is being made, or a rehearsal."""
        making = tr("Making the rehearsal ready…") if rehearsal else tr("Making the example ready…")
        self._say(busy=making)
        self._enable(False)

    def show_trouble(self, sentence: str) -> None:
        """Say why a file was not opened; everything else goes on."""
        from PySide6.QtCore import Qt

        self.ui.trouble.setTextFormat(Qt.TextFormat.PlainText)  # it names files
        self._say(trouble=sentence)
        self._enable(True)
        self.take_focus()

    def offer_recovery(self, path: Path) -> None:
        """Offer to save what can be read of the file that the trouble is about."""
        self._damaged = path
        self.ui.recover_button.show()
        self.ui.recover_button.setFocus()

    def show_recovering(self) -> None:
        """Say that a damaged file is being read."""
        self._say(busy=tr("Reading what can be read…"))
        self._enable(False)

    def take_focus(self) -> None:
        """Stand where one would go on: at the sessions, else at a new one."""
        listed = self._recent is not None and self.ui.recent_part.isVisibleTo(self)
        (self._list() if listed else self.ui.new_button).setFocus()

    def focus_language(self) -> None:
        """Stand at the language that is spoken."""
        self._tongues()[language()].setFocus()

    def _connect(self) -> None:
        ui, key = self.ui, QKeySequence.StandardKey
        for keys, button in (
            (key.New, ui.new_button),
            (key.Open, ui.open_button),
            ("Ctrl+,", ui.preferences_button),
        ):
            QShortcut(keys, self).activated.connect(button.click)
        ui.new_button.clicked.connect(self.new_asked)
        ui.open_button.clicked.connect(self._on_open_clicked)
        ui.example_button.clicked.connect(self.example_asked)
        ui.rehearse_button.clicked.connect(self.rehearsal_asked)
        ui.preferences_button.clicked.connect(self.preferences_asked)
        ui.forget_button.clicked.connect(self._on_forget_clicked)
        ui.recover_button.clicked.connect(self._on_recover_clicked)
        for tongue in self._tongues().values():
            tongue.clicked.connect(self._on_language_clicked)

    def _tongues(self) -> dict[str, QToolButton]:
        return {"es": self.ui.speak_es, "pt": self.ui.speak_pt, "en": self.ui.speak_en}

    def _list(self) -> RecentList:
        """The list of sessions, made when there is something to list."""
        if self._recent is None:
            from workshop_app.desktop.widgets.recent_list import RecentList

            self._recent = RecentList(self)
            self._recent.setAccessibleName(tr("Recent sessions"))
            self._recent.chosen.connect(self.open_asked)
            self._recent.forgotten.connect(self.forgotten)
            self._recent.stood_at.connect(self._on_stood_at)
            self.ui.recent_layout.addWidget(self._recent)
            self.setTabOrder(self.ui.rehearse_button, self._recent)
        return self._recent

    def _say(self, *, busy: str = "", trouble: str = "") -> None:
        for place, sentence in ((self.ui.busy, busy), (self.ui.trouble, trouble)):
            place.setText(sentence)
            place.setVisible(bool(sentence))
        self.ui.recover_button.hide()

    def _enable(self, able: bool) -> None:
        ui = self.ui
        ways = (ui.new_button, ui.open_button, ui.example_button, ui.rehearse_button)
        for control in (*ways, ui.recent_part):
            control.setEnabled(able)

    @Slot()
    def _on_open_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Open a session"), "", tr("Sessions (*.workshop)")
        )
        if chosen:
            self.open_asked.emit(Path(chosen))

    @Slot(object)
    def _on_stood_at(self, recent: Recent | None) -> None:
        self.ui.forget_button.setVisible(recent is not None and not recent.here)

    @Slot()
    def _on_recover_clicked(self) -> None:
        if self._damaged is None:
            return
        name = tr("{name} (recovered)", name=self._damaged.stem)
        start = str(self._damaged.with_name(f"{name}.workshop"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save what can be read"), start, tr("Sessions (*.workshop)")
        )
        if chosen:
            self.recovery_asked.emit(self._damaged, Path(chosen).with_suffix(".workshop"))

    @Slot()
    def _on_forget_clicked(self) -> None:
        self._list().forget()

    @Slot()
    def _on_language_clicked(self) -> None:
        for code, button in self._tongues().items():
            button.setChecked(code == language())  # until it is spoken
            if button is self.sender() and code != language():
                self.language_asked.emit(code)
                return
