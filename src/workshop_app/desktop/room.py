"""The room: what the facilitator does with the display that the whole room sees.

Figures that reach it are shown as the public may see them, whatever the window beside it shows.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from workshop_app.desktop.room_display import RoomDisplay
from workshop_app.desktop.room_keys import RoomKeys
from workshop_app.desktop.room_places import put_at_home, put_on, second_screen
from workshop_app.desktop.showing import Showing
from workshop_app.domain.room import RoomView, page_of, room_view
from workshop_app.domain.room_state import RoomState

LAST = 1_000_000
"""A part beyond any: the display takes it for its last."""

Screens = Callable[[], Sequence[QScreen]]


class Room(QObject):
    """Opens, turns, reveals, blanks and freezes the room display; tells when its state changes."""

    changed = Signal(RoomState)

    def __init__(self, window: QWidget, screens: Screens = QGuiApplication.screens) -> None:
        super().__init__(window)
        self._window, self._screens = window, screens
        self._state = RoomState()
        self._given: tuple[Showing, str] | None = None
        self._kept: tuple[Showing, str] | None = None  # what the room sees while it is frozen
        self._minutes: int | None = None
        self._view: RoomView | None = None
        self._display = RoomDisplay()  # a window of its own, which goes when the room goes
        self.destroyed.connect(self._display.deleteLater)
        self._keys = RoomKeys(window, self._display)
        self._keys.asked.connect(self.toggle)
        self._keys.turned.connect(self.turn)
        self._keys.blanked.connect(self._on_blanked)
        self._keys.ended.connect(self.close)
        self._display.closed.connect(self.close)
        app = QApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101
        app.screenAdded.connect(self._on_screens_changed)
        app.screenRemoved.connect(self._on_screens_changed)

    @property
    def state(self) -> RoomState:
        """Where the display stands, to be kept under the note “room”."""
        return self._state

    @property
    def view(self) -> RoomView | None:
        """What the room sees; None before it was first opened."""
        return self._view

    @property
    def display(self) -> RoomDisplay:
        """The window that the room looks at."""
        return self._display

    def restore(self, text: str) -> None:
        """Stand as this note says, from the next workshop that is shown; "" is as at first."""
        self._state = RoomState.from_text(text)
        self._given = self._kept = self._view = None
        self._paint()

    def show_workshop(self, showing: Showing, stage: str, minutes_left: int | None) -> None:
        """Follow the facilitator to a stage and its figures; a frozen display only tells time.

        Results are hidden again wherever one turns to another stage.
        """
        self._given, self._minutes = (showing, stage), minutes_left
        state = self._state
        if state.frozen:
            self._kept = self._kept or (showing, state.stage or stage)
        elif state.stage != stage:
            self._become(replace(state, stage=stage, revealed=False, page=0, part=0))
        self._paint()

    def show_minutes(self, minutes_left: int | None) -> None:
        """Show how much time is left now."""
        if minutes_left != self._minutes:
            self._minutes = minutes_left
            self._paint()

    def look_at(self, indicator: str) -> None:
        """Ask the room about this indicator, where ratings are asked and nothing is revealed."""
        if self._given and self._state.stage == "assess" and not self._busy():
            self._go(page_of(self._given[0].figures, indicator), 0)

    @Slot()
    def toggle(self) -> None:
        """Open the display, or close it."""
        self._become(replace(self._state, open=not self._state.open, blank=False))
        self._paint()

    @Slot()
    def open(self) -> None:
        """Open the display on the second screen, or as a window where there is none."""
        if not self._state.open:
            self.toggle()

    @Slot()
    def close(self) -> None:
        """Take the display away."""
        if self._state.open:
            self.toggle()

    @Slot(bool)
    def reveal(self, revealed: bool) -> None:
        """Show the stage's results, or its question."""
        self._become(replace(self._state, revealed=revealed, page=0, part=0))
        self._paint()

    @Slot(bool)
    def blank(self, blank: bool) -> None:
        """Make the display black, or bring back what it showed."""
        self._become(replace(self._state, blank=blank))
        self._paint()

    @Slot(bool)
    def freeze(self, frozen: bool) -> None:
        """Keep what the room sees while the facilitator works on; else follow again."""
        self._kept = self._given if frozen else None
        self._become(replace(self._state, frozen=frozen))
        if self._given:
            self.show_workshop(*self._given, self._minutes)

    @Slot(int)
    def turn(self, step: int) -> None:
        """Turn a page on (1) or back (-1); a black display first shows again what it showed."""
        if self._state.blank:
            self.blank(False)
            return
        if not self._state.open or self._view is None:
            return
        part, page = self._display.part + step, self._view.page + step
        if 0 <= part < self._display.parts:
            self._go(self._view.page, part)
        elif 0 <= page < self._view.pages:
            self._go(page, 0 if step > 0 else LAST)

    def _go(self, page: int, part: int) -> None:
        self._become(replace(self._state, page=page, part=part))
        self._paint()

    def _busy(self) -> bool:
        return self._state.revealed or self._state.frozen

    def _become(self, state: RoomState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def _paint(self) -> None:
        """Let the display show what the state says, in the place where it belongs."""
        seen = self._kept or self._given
        self._keys.listen(self._state.open)
        if not self._state.open or seen is None:
            self._display.hide()
            return
        showing, stage = seen
        at_its_clock = self._given is not None and self._given[1] == stage
        self._view = room_view(
            showing.figures,
            stage,
            revealed=self._state.revealed,
            page=self._state.page,
            minutes_left=self._minutes if at_its_clock else None,
        )
        if not self._display.isVisible():
            self._place()
        self._display.show_blank(self._state.blank)
        self._display.show_view(self._view, showing, self._state.part)
        page, part = self._view.page, self._display.part
        self._become(replace(self._state, page=page, part=part))

    @Slot()
    def _place(self) -> None:
        """Fill the second screen; without one, be a small window beside the facilitator's."""
        if not self._state.open:
            return
        home = self._window.window().screen()
        second = second_screen(self._screens(), home)
        if second is None:
            put_at_home(self._display, home)
        else:
            put_on(self._display, second)

    @Slot(QScreen)
    def _on_screens_changed(self, screen: QScreen) -> None:
        if self._display.isVisible():
            QTimer.singleShot(0, self._place)  # when Qt has moved what stood on it

    @Slot()
    def _on_blanked(self) -> None:
        self.blank(not self._state.blank)
