"""Earlier states of the session that this machine kept, each to be opened beside the present."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.forms.earlier import Ui_EarlierPage
from workshop_app.document.ports import Snapshot
from workshop_app.text import date_text, tr


class EarlierPage(QWidget):
    """Lists snapshots, the latest first; tells which one is to be opened."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EarlierPage()
        self.ui.setupUi(self)
        self._snapshots: tuple[Snapshot, ...] = ()
        self.ui.restore.clicked.connect(self._on_restore_clicked)
        self.ui.states.activated.connect(self._on_restore_clicked)
        self.ui.leave.clicked.connect(self.left)
        escape = QShortcut("Esc", self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def show_snapshots(self, snapshots: Sequence[Snapshot]) -> None:
        """Show these states by the day and time they were kept."""
        self._snapshots = tuple(snapshots)
        times = [snapshot.at.astimezone() for snapshot in snapshots]
        rows = [(date_text(at.date()), at.strftime("%H:%M")) for at in times]
        self.ui.states.show_rows((tr("Day"), tr("Time")), rows)
        for part in (self.ui.states, self.ui.restore):
            part.setVisible(bool(rows))
        self.ui.nothing.setVisible(not rows)
        if rows:
            self.ui.states.selectRow(0)
            self.ui.states.setFocus()
        else:
            self.ui.leave.setFocus()

    @Slot()
    def _on_restore_clicked(self) -> None:
        row = self.ui.states.currentIndex().row()
        if 0 <= row < len(self._snapshots):
            self.chosen.emit(self._snapshots[row])
