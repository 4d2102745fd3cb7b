"""The menu of a session: all that can be done, with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workshop_app.desktop.brought import TABLES
from workshop_app.text import tr

Entry = tuple[str, str, str]
TEMPLATES = ("participant", "motivation", "rating", "vote", "gap", "action", "commitment")


class SessionMenu(QMenu):
    """Tells what was chosen by the word that a page's `asked` would carry."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        for group in _groups():
            self._fill(self, group)
            self.addSeparator()
        empty = QMenu(tr("Empty tables to fill in"), self)
        self._fill(empty, [(f"template:{kind}", tr(TABLES[f"{kind}s"]), "") for kind in TEMPLATES])
        self.insertMenu(self.actions()[_AFTER_IMPORT], empty)
        self._fill(self, [("leave", tr("Close this session"), "Ctrl+W")])

    def _fill(self, menu: QMenu, entries: Sequence[Entry]) -> None:
        for word, said, key in entries:
            # the key is shown, not set: it is the frame's, and holds while the menu is closed
            action = QAction(f"{said}\t{key}" if key else said, self)
            action.setData(word)
            action.triggered.connect(self._on_triggered)
            menu.addAction(action)

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(action.data())


_AFTER_IMPORT = 5


def _groups() -> tuple[Sequence[Entry], ...]:
    return (
        [
            ("print:plan", tr("Print…"), "Ctrl+P"),
            ("park", tr("Park a remark"), "Ctrl+L"),
            ("clock", tr("Start the clock, pause it, go on"), "Ctrl+Space"),
            ("recover", tr("The day's clock…"), "Ctrl+R"),
        ],
        [
            ("import", tr("Bring in tables…"), "Ctrl+I"),
            ("export", tr("Export the tables…"), "Ctrl+E"),
            ("copy", tr("Save a copy…"), "Ctrl+Shift+S"),
            ("merge", tr("Bring copies together…"), "Ctrl+M"),
            ("settle", tr("What is left to settle…"), ""),
            ("earlier", tr("Earlier states…"), ""),
            ("rehearse", tr("Rehearse with invented answers"), ""),
            ("remove-people", tr("Remove people, keep the results…"), ""),
        ],
        [
            ("room", tr("Room display"), "F5"),
            ("reveal", tr("Reveal the results to the room, or hide them"), "F6"),
            ("blank", tr("Blank the room display"), "F7"),
            ("freeze", tr("Freeze the room display"), "Shift+F7"),
        ],
        [
            ("language:es", "Español", ""),
            ("language:pt", "Português", ""),
            ("language:en", "English", ""),
            ("preferences", tr("Preferences…"), "Ctrl+,"),
        ],
    )
