"""The start screen: the sessions of this machine, and ways to another."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.forms.start import Ui_StartPage
from workshop_app.desktop.ports import Recent
from workshop_app.text import tr


class StartPage(QWidget):
    """Shows recent sessions; tells which file, or the example, is to be opened."""

    open_asked = Signal(Path)
    example_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self.ui.message.hide()
        self.ui.recent_part.hide()
        self.ui.first_time.hide()
        self.ui.open_button.clicked.connect(self._on_open_clicked)
        self.ui.example_button.clicked.connect(self.example_asked)
        self.ui.recent.activated.connect(self._on_recent_activated)
        self.ui.recent.clicked.connect(self._on_recent_activated)

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """List the sessions that were open here; where there are none, say what to do."""
        self.ui.message.hide()
        self.ui.recent.show_sessions(recent)
        self.ui.recent_part.setVisible(bool(recent))
        self.ui.first_time.setVisible(not recent)
        self._enable(True)

    def show_opening(self, path: Path) -> None:
        """Say which file is being opened."""
        self._say(tr("Opening {file}…", file=path.name), "quiet")
        self._enable(False)

    def show_busy(self) -> None:
        """Say that the example is being made."""
        self._say(tr("Making the example ready…"), "quiet")
        self._enable(False)

    def show_trouble(self, sentence: str) -> None:
        """Say why a file was not opened; everything else goes on."""
        self._say(sentence, "trouble")
        self._enable(True)
        self.take_focus()

    def take_focus(self) -> None:
        """Stand where one would go on: at the sessions, else at Open."""
        (self.ui.recent if self.ui.recent.isVisible() else self.ui.open_button).setFocus()

    def _say(self, sentence: str, role: str) -> None:
        message = self.ui.message
        message.setProperty("role", role)
        message.style().unpolish(message)
        message.style().polish(message)
        message.setText(sentence)
        message.show()

    def _enable(self, able: bool) -> None:
        for control in (self.ui.open_button, self.ui.example_button, self.ui.recent):
            control.setEnabled(able)

    @Slot()
    def _on_open_clicked(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Open a session"), "", tr("Sessions (*.workshop)")
        )
        if chosen:
            self.open_asked.emit(Path(chosen))

    @Slot(QModelIndex)
    def _on_recent_activated(self, index: QModelIndex) -> None:
        self.open_asked.emit(self.ui.recent.path_at(index))
