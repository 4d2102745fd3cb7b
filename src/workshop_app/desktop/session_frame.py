"""The frame of an open session: top bar, rail, the page of the stage, script, status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from workshop_app.desktop import look
from workshop_app.desktop.asking import Asking
from workshop_app.desktop.clock_bar import ClockBar
from workshop_app.desktop.day_clock import StageClock
from workshop_app.desktop.editing import Editing
from workshop_app.desktop.forms.session import Ui_SessionFrame
from workshop_app.desktop.open_mark import OpenMark
from workshop_app.desktop.room import Room
from workshop_app.desktop.script_fold import ROOM_FOR_SCRIPT, ScriptFold
from workshop_app.desktop.session_keys import SessionKeys
from workshop_app.desktop.session_menu import SessionMenu
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_pages import StagePages
from workshop_app.desktop.telling import Telling
from workshop_app.desktop.top_bar import (
    dress_buttons,
    fold_buttons,
    name_undo,
    show_about,
    show_safety,
)
from workshop_app.desktop.unsaved import may_go
from workshop_app.desktop.whereabouts import Whereabouts
from workshop_app.domain.edits import Act

if TYPE_CHECKING:
    from workshop_app.desktop.doings import Doings
    from workshop_app.document.acts.window import WindowPorts


class SessionFrame(QWidget):
    """Shows a session stage by stage; projector-safe unless the host asks for their own view.

    closed: its file was let go. asked: what another screen does, such as `print:acta`.
    """

    closed = Signal()
    asked = Signal(str)

    def __init__(self, ports: WindowPorts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SessionFrame()
        self.ui.setupUi(self)
        look.load_other_scripts()
        self.room = Room(self)
        self.menu = SessionMenu(self)
        self.ui.menu.setMenu(self.menu)
        self.ui.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._editing: Editing | None = None
        self._pages = StagePages(self.ui.pages, ports, self.ui.script)
        self._keys = SessionKeys(self.ui, self)
        self._telling = Telling(self.ui, self)
        self._mark = OpenMark(self.ui.to_settle, self)
        self._script = ScriptFold(self.ui, self)
        dress_buttons(self.ui)
        self.clock = StageClock(ports.now, self)
        self._clock_bar = ClockBar(self.ui, self.clock, self)
        self._whereabouts = Whereabouts(self.room, self.clock, self)
        self._asking = Asking(self.ui, ports, self.room, self.clock, self)
        self._connect()

    @property
    def city(self) -> str:
        """The session's city, or what it is about instead."""
        return self.ui.city.text()

    @property
    def stage(self) -> str:
        """The stage that is shown."""
        return self._pages.stage

    @property
    def editing(self) -> Editing | None:
        """The session that is open, if one is."""
        return self._editing

    @property
    def doings(self) -> Doings:
        """What is asked of the frame is done there; made when something is first asked."""
        return self._asking.doings

    def show_session(self, editing: Editing) -> None:
        """Show a session, at the stage where one stood last, projector-safe."""
        self._editing = editing
        self._serve(editing)
        editing.changed.connect(self._on_changed)
        self.ui.own_view.setChecked(False)
        self._pages.turn_to("")
        show_about(self.ui, self._shown())
        self.go_to(self._whereabouts.stage)
        self._telling.show_saving()

    @Slot(str)
    def go_to(self, stage: str) -> None:
        """Turn to a stage, as the rail would."""
        self.ui.rail.go_to(stage)
        self._on_stage_chosen(stage)
        self._on_rail_clicked()

    def take_focus(self) -> None:
        """Stand at the rail, where the arrows lead through the day."""
        self.ui.rail.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> bool:
        """Save everything and close the session's file; False where the person stays with it."""
        editing = self._editing
        if editing is None:
            return True
        self.keep()
        self.clock.keep()
        if not may_go(editing, self):
            return False
        self._leave()
        editing.deleteLater()
        return True

    def _serve(self, editing: Editing | None) -> None:
        self._pages.uncover()
        self._telling.follow(editing)
        self._whereabouts.follow(editing)
        self._mark.watch(editing)
        self._asking.serve(editing)

    def _leave(self) -> None:
        self._editing = None
        self._serve(None)
        self.clock.rest()
        self.room.close()  # the note of where it stood is kept

    def keep(self) -> None:
        """Let what is half typed on the page count."""
        self._pages.keep()

    def hand_over(self) -> Editing | None:
        """Give the open session away, to a frame that speaks otherwise; nothing of it is closed."""
        self.keep()
        self.clock.keep()
        editing = self._editing
        self._leave()
        self.room.display.deleteLater()
        if editing is not None:
            for told in (self, self._telling):
                editing.disconnect(told)
        return editing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._script.fit()
        fold_buttons(self.ui, narrow=self.width() < ROOM_FOR_SCRIPT)

    def _connect(self) -> None:
        ui = self.ui
        ui.rail.chosen.connect(self._on_stage_chosen)
        ui.rail.clicked.connect(self._on_rail_clicked)
        ui.back.clicked.connect(self._on_back_clicked)
        ui.own_view.toggled.connect(self._on_own_view_toggled)
        ui.undo.clicked.connect(self._on_undo_clicked)
        ui.redo.clicked.connect(self._on_redo_clicked)
        ui.room.clicked.connect(self.room.toggle)
        ui.print.clicked.connect(self._on_print_clicked)
        self.clock.minutes.connect(self.room.show_minutes)
        self._clock_bar.edited.connect(self._on_edited)
        ui.parking.edited.connect(self._on_edited)
        self._pages.edited.connect(self._on_edited)
        self._pages.looked_at.connect(self.room.look_at)
        self._keys.stage.connect(self.go_to)
        for what in (self._pages, self._keys, self.menu, self._mark):
            what.asked.connect(self._on_asked)
        self._asking.asked.connect(self.asked)
        self._asking.stage.connect(self.go_to)
        self._asking.covered.connect(self._pages.cover)
        self._asking.left.connect(self._on_page_left)
        self._asking.said.connect(self._telling.say)

    def _shown(self) -> Showing:
        assert self._editing is not None  # noqa: S101 - nothing to show before
        session, own = self._editing.session, self.ui.own_view.isChecked()
        view = session.figures.own if own else self._editing.public
        return Showing(session.figures, view, own, fresh=session, pictures=session.pictures)

    def _paint(self) -> None:
        if self._editing is None:  # let go before the turn that was to paint it
            return
        shown, stage = self._shown(), self._pages.stage
        self._pages.show_workshop(shown)
        self._asking.show_workshop(shown)
        self.ui.remarks.setText("      ".join(part for part in self._pages.here.remarks if part))
        show_safety(self.ui, own=shown.own)
        self.ui.parking.show_workshop(shown)
        self.clock.show_workshop(shown, stage)
        self.room.show_workshop(shown, stage, self.clock.minutes_left)
        name_undo(self.ui, self._editing.session)

    @Slot(object)
    def _on_edited(self, act: Act) -> None:
        if self._editing is not None and not self._editing.apply(act):
            self._paint()  # what was refused is shown as it is

    @Slot()
    def _on_changed(self) -> None:
        if self._editing is None:
            return
        self._telling.show_saving()  # at once: the writer may be busy with what came before
        show_about(self.ui, self._shown())
        if self.stage and self._editing.large:  # much is new: the page in a turn of its own
            QTimer.singleShot(0, self._paint)
        elif self.stage:
            self._paint()

    @Slot(str)
    def _on_stage_chosen(self, stage: str) -> None:
        if self._editing is None or stage == self.stage:
            return
        self.keep()
        self._pages.turn_to(stage)
        self._whereabouts.stand_at(stage)
        self._paint()
        self._pages.put_in_order()
        self.ui.script.show_stage(stage, self._shown())

    @Slot()
    def _on_rail_clicked(self) -> None:
        """The stage is chosen anew while another page stands in its place."""
        if self._pages.covered:
            self._on_page_left()

    @Slot(bool)
    def _on_own_view_toggled(self, own: bool) -> None:
        if self._editing is not None and self.stage:
            self.keep()
            self._paint()

    @Slot()
    def _on_undo_clicked(self) -> None:
        if self._editing is not None:
            self.keep()
            self._editing.undo()

    @Slot()
    def _on_redo_clicked(self) -> None:
        if self._editing is not None:
            self._editing.redo()

    @Slot()
    def _on_print_clicked(self) -> None:
        self._on_asked("print:plan")

    @Slot(str)
    def _on_asked(self, word: str) -> None:
        self.keep()
        self._asking.do(word)

    @Slot()
    def _on_page_left(self) -> None:
        self._pages.uncover()
        if self.stage:
            self._paint()
            self._pages.here.setFocus()

    @Slot()
    def _on_back_clicked(self) -> None:
        if self.let_go():
            self.closed.emit()
