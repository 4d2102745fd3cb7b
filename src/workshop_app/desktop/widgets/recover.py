"""The panel of the day's clock: how the day stands, what could be shortened, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from workshop_app.desktop import clock_words as says
from workshop_app.desktop.forms.recover import Ui_RecoverPanel
from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.day_acts import set_minutes
from workshop_app.text import ntr, tr

if TYPE_CHECKING:
    from workshop_app.desktop.day_clock import StageClock
    from workshop_app.desktop.showing import Showing
    from workshop_app.domain.day_face import Cut, DayFace

MORE = 5
ROWS = 3


class RecoverPanel(QFrame):
    """Opens below the top bar when it is asked for; what happened to the time opens it too.

    edited: an `Act` that gives an item of the agenda another length.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoverPanel()
        self.ui.setupUi(self)
        self._clock: StageClock | None = None
        self._before: QWidget | None = None
        self._cuts: Sequence[Cut] = ()
        ui = self.ui
        ui.close.setIcon(icon("x", air=0))
        ui.close.setIconSize(SIZE)
        self.rows: list[tuple[QPushButton, QLabel, QLabel]] = [
            (ui.cut_1, ui.wins_1, ui.words_1),
            (ui.cut_2, ui.wins_2, ui.words_2),
            (ui.cut_3, ui.wins_3, ui.words_3),
        ]
        for place, (button, _, _) in enumerate(self.rows):
            button.clicked.connect(partial(self._on_cut_clicked, place))
        ui.extend.clicked.connect(self._on_extend_clicked)
        ui.close.clicked.connect(self.leave)
        ui.day_part.hide()
        self.hide()

    def serve(self, clock: StageClock) -> None:
        """Show this clock from now on, and press its keys."""
        self._clock, ui = clock, self.ui
        ui.answer.clicked.connect(clock.recount)
        ui.leave_notice.clicked.connect(clock.dismiss)
        ui.next_button.clicked.connect(clock.start_next)
        ui.zero.clicked.connect(clock.zero)

    def show_day(self) -> None:
        """Show how the day stands now, where the panel is open or something happened."""
        clock = self._clock
        if clock is None or clock.shown is None:
            return
        had_focus = self._has_focus()
        self._show_notice(clock)
        if self._is_open():
            self._show_face(clock.face, clock.shown)
            self._show_cuts(clock.offers, clock.shown)
        self.setVisible(self._is_open() or clock.notice is not None)
        if had_focus and self._is_open() and not self._has_focus():
            self._take_focus()

    @Slot()
    def toggle(self) -> None:
        """Open, ready for the keyboard; once more, go away."""
        if self._is_open():
            self.leave()
            return
        self._before = self.window().focusWidget()
        self.ui.day_part.show()
        self.show_day()
        self._take_focus()

    @Slot()
    def leave(self) -> None:
        """Go away, back to where one was; a notice that waits for an answer stays."""
        self.ui.day_part.hide()
        if self._before is not None:
            self._before.setFocus()
        self.setVisible(self._clock is not None and self._clock.notice is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _is_open(self) -> bool:
        return not self.ui.day_part.isHidden()

    def _has_focus(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and focus.isVisible() and self.isAncestorOf(focus)

    def _take_focus(self) -> None:
        stops = [*(row[0] for row in self.rows), self.ui.extend, self.ui.close]
        next(stop for stop in stops if not stop.isHidden() and stop.isEnabled()).setFocus()

    def _show_notice(self, clock: StageClock) -> None:
        notice, ui = clock.notice, self.ui
        ui.notice_part.setVisible(notice is not None)
        if notice is None:
            return
        say(ui.notice, says.notice_text(notice))
        answer = says.answer_text(notice)
        ui.answer.setText(answer)
        ui.answer.setVisible(bool(answer))

    def _show_face(self, face: DayFace | None, shown: Showing) -> None:
        ui = self.ui
        say(ui.day, says.day_text(face) if face else tr("The day has not begun."))
        say(ui.ending, says.ending_text(face) if face else tr("Start the clock with Ctrl+Space."))
        following = face.following if face else None
        ui.next_button.setVisible(following is not None)
        if following is not None:
            ui.next_button.setText(tr("Start: {item}", item=says.stop_name(following, shown)))
        ui.extend.setVisible(face is not None and face.left is not None)
        if face is not None:
            name = says.stop_name(face.stop, shown)
            ui.extend.setText(
                ntr("{n} more minute for {item}", "{n} more minutes for {item}", MORE, item=name)
            )
        ui.extend.setEnabled(shown.fresh is not None)
        ui.zero.setVisible(face is not None)

    def _show_cuts(self, cuts: Sequence[Cut], shown: Showing) -> None:
        self._cuts, face = cuts, self._clock.face if self._clock else None
        say(self.ui.offer, _offer_text(bool(cuts), late=face is not None and face.lag > 0))
        self.ui.cuts.setVisible(bool(cuts))
        for place, row in enumerate(self.rows):
            for part in row:
                part.setVisible(place < len(cuts))
            if place < len(cuts):
                self._show_cut(row, cuts[place], shown)

    def _show_cut(self, row: tuple[QPushButton, QLabel, QLabel], cut: Cut, shown: Showing) -> None:
        button, wins, words = row
        name = says.stop_name(cut.stop, shown)
        button.setText(ntr("{item} in {n} min", "{item} in {n} min", cut.minutes, item=name))
        button.setEnabled(shown.fresh is not None)
        wins.setText(ntr("wins {n} min", "wins {n} min", cut.wins))
        words.setText(says.cut_words(cut.stop, shown))
        button.setAccessibleDescription(f"{wins.text()}. {words.text()}")

    def _set_minutes(self, key: str, minutes: int) -> None:
        shown = self._clock.shown if self._clock else None
        if shown is not None and shown.fresh is not None:
            self.edited.emit(set_minutes(shown.workshop, key, minutes, shown.fresh.id))

    @Slot()
    def _on_cut_clicked(self, place: int) -> None:
        if place < len(self._cuts):
            self._set_minutes(self._cuts[place].stop.key, self._cuts[place].minutes)

    @Slot()
    def _on_extend_clicked(self) -> None:
        face = self._clock.face if self._clock else None
        if face is not None:
            self._set_minutes(face.stop.key, face.stop.item.minutes + MORE)


def _offer_text(anything: bool, *, late: bool) -> str:
    if anything:
        return tr("The playbook offers to shorten one of these:")
    if late:
        return tr("Nothing to come can be shortened: agree with the room on when the day ends.")
    return ""
