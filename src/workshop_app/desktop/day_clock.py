"""The day's clock as it ticks in the window: pressed, turned with the stages, kept as a note."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from workshop_app.desktop.showing import Showing
from workshop_app.domain.day_clock import DayClock, Noticed
from workshop_app.domain.day_face import Cut, DayFace, face, offers
from workshop_app.domain.day_plan import DayPlan, day_plan
from workshop_app.domain.day_turns import pressed, turned

TICK, PAUSED_TICK = 1_000, 20_000
"""Milliseconds: a paused day gets later too, but nothing is left of that by the second."""

KEPT = timedelta(minutes=1)
ZEROED = "zeroed"


class StageClock(QObject):
    """Runs the clock of the stages, and tells when what it says is different.

    changed: the note to keep. minutes: how many are left for the room to see, None where none
    are. faced: the face, the notice or the stage it is shown at is different. rang: the time of
    what runs has just come to its end.
    """

    changed = Signal(str)
    minutes = Signal(object)
    faced = Signal()
    rang = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._clock, self._before = DayClock(), DayClock()
        self._plan: DayPlan | None = None
        self._kept: datetime | None = None
        self._minutes: int | None = None
        self.stage = ""
        self.shown: Showing | None = None
        self.face: DayFace | None = None
        self.notice: Noticed | None = None
        self.timer = QTimer(self, interval=TICK)
        self.timer.timeout.connect(self.look)

    @property
    def minutes_left(self) -> int | None:
        """What the room may see: the minutes left, 0 when the time is up, None while paused."""
        if self.face is None or not self.face.running or self.face.left is None:
            return None
        return max(self.face.left, 0)

    @property
    def offers(self) -> tuple[Cut, ...]:
        """What can be shortened, where the day is behind."""
        return offers(self._plan, self._clock, self._now()) if self._plan is not None else ()

    # -- The session ------------------------------------------------------------------------------

    def restore(self, note: str) -> None:
        """Stand as a note says, after the time that has passed since it was kept."""
        self.stage, self.shown, self._plan, self.face = "", None, None, None
        clock, self.notice = DayClock.from_text(note).reopened(self._now())
        self._become(clock)

    def show_workshop(self, shown: Showing, stage: str) -> None:
        """Follow the facilitator to a stage, and the agenda through its changes."""
        before, self.stage, self.shown = self.stage, stage, shown
        plan, self._plan = self._plan, day_plan(shown.workshop)
        if before and before != stage:
            self._become(turned(self._plan, self._clock, stage, self._now()))
        if self._reckon() or (plan, before) != (self._plan, stage):
            self.faced.emit()

    def keep(self) -> None:
        """Have the clock kept as it stands, as before the session is let go."""
        self._become(self._clock.look(self._now())[0])

    def rest(self) -> None:
        """Tick no more."""
        self.timer.stop()
        self.shown = self._plan = None

    # -- What a person does -----------------------------------------------------------------------

    @Slot()
    def press(self) -> None:
        """Start the stage that is shown, pause it, go on."""
        if self._plan is not None and self.stage:
            self._act(pressed(self._plan, self._clock, self.stage, self._now()))

    @Slot()
    def start_next(self) -> None:
        """Start what the agenda has next, such as a break."""
        if self.face is not None and self.face.following is not None:
            self._act(self._clock.turn_to(self.face.following.key, self._now()))

    @Slot()
    def recount(self) -> None:
        """Answer a notice: count what was not counted, or the other way round."""
        if self.notice is not None and self.notice.what == ZEROED:
            self._act(self._before)
        elif self.notice is not None:
            self._act(self._clock.recount(self.notice, self._now()))

    @Slot()
    def dismiss(self) -> None:
        """Leave everything as a notice says that it is."""
        self.notice = None
        self.faced.emit()

    @Slot()
    def zero(self) -> None:
        """Forget the day so far, as after a rehearsal; the notice can bring it back."""
        self._before = self._clock.pause(self._now())
        self._act(DayClock())
        self.notice = Noticed(ZEROED, 0, counted=False)
        self.faced.emit()

    @Slot()
    def look(self) -> None:
        """See what time it is; tell what is different for the eye, and keep the note by minutes."""
        now = self._now()
        clock, noticed = self._clock.look(now)
        self.notice = noticed or self.notice
        if noticed or self._kept is None or not timedelta(0) <= now - self._kept < KEPT:
            self._become(clock)
        else:
            self._clock = clock
        if self._reckon() or noticed:
            self.faced.emit()

    # -- Inside -----------------------------------------------------------------------------------

    def _act(self, clock: DayClock) -> None:
        self.notice = None
        self._become(clock)
        self._reckon()
        self.faced.emit()

    def _become(self, clock: DayClock) -> None:
        """Stand otherwise, keep it, and tick as it asks."""
        before, self._clock, self._kept = self._clock.to_text(), clock, self._now()
        if clock.to_text() != before:
            self.changed.emit(clock.to_text())
        self.timer.setInterval(TICK if clock.running else PAUSED_TICK)
        if not clock.item:
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start()

    def _reckon(self) -> bool:
        """Read the face anew; whether it is different."""
        before = self.face
        self.face = face(self._plan, self._clock, self._now()) if self._plan is not None else None
        if _ends_now(before, self.face):
            self.rang.emit()
        if self.minutes_left != self._minutes:
            self._minutes = self.minutes_left
            self.minutes.emit(self._minutes)
        return self.face != before


def _ends_now(before: DayFace | None, after: DayFace | None) -> bool:
    """Whether the time of what runs came to its end between two faces."""
    if before is None or after is None or before.stop.key != after.stop.key:
        return False
    return after.running and after.up and not before.up
