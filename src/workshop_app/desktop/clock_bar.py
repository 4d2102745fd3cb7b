"""The clock in the top bar: its words, its colours, and the panel that it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.clock_words import lag_text, left_text, press_text, stop_name
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.desktop.day_clock import StageClock
    from workshop_app.desktop.forms.session import Ui_SessionFrame
    from workshop_app.desktop.showing import Showing
    from workshop_app.domain.day_face import DayFace


ROOM_FOR_LAG = 1180


class ClockBar(QObject):
    """Paints a `StageClock` in the frame's top bar, and lets it be pressed there.

    edited: an `Act` on the agenda.
    """

    edited = Signal(object)

    def __init__(self, ui: Ui_SessionFrame, clock: StageClock, window: QWidget) -> None:
        super().__init__(window)
        self._ui, self._clock = ui, clock
        self._narrow = False
        ui.top_bar.installEventFilter(self)
        clock.faced.connect(self._on_faced)
        clock.rang.connect(self._on_rang)
        ui.clock.clicked.connect(clock.press)
        ui.recover.clicked.connect(ui.recovering.toggle)
        ui.recovering.serve(clock)
        ui.recovering.edited.connect(self.edited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width has room for other words."""
        if event.type() == QEvent.Type.Resize and self._narrow != self._is_narrow():
            self._on_faced()
        return False

    @Slot()
    def _on_faced(self) -> None:
        face, shown = self._clock.face, self._clock.shown
        if shown is None:
            return
        self._narrow = self._is_narrow()
        self._show_clock(face, shown)
        self._show_lag(face, shown)
        self._ui.recovering.show_day()

    def _show_clock(self, face: DayFace | None, shown: Showing) -> None:
        button, tip = self._ui.clock, press_text(face, self._clock.stage, shown)
        text, state = tr("Start the clock"), "blank"
        if face is not None and not face.running:
            text, state = tr("paused"), "paused"
        elif face is not None:
            text, state = left_text(face), "up" if face.up else "runs"
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(f"{text}. {tip}" if face else tip)
        _restyle(button, "state", state)

    def _show_lag(self, face: DayFace | None, shown: Showing) -> None:
        """Beside it: what the time is of, where another stage is shown; how the day stands.

        In a narrow bar the button carries the lag, and what is not urgent is left out.
        """
        label, button, parts = self._ui.behind, self._ui.recover, []
        late = face is not None and face.lag > 0
        lag = lag_text(face.lag) if face else ""
        if face is not None and face.stop.stage != self._clock.stage:
            parts.append(stop_name(face.stop, shown))
        if face is not None and not face.running:
            parts.append(left_text(face))
        if self._is_narrow():
            parts = [] if late else parts[:1]
        else:
            parts.append(lag)
        label.setText(words.listed(parts))
        label.setVisible(bool(label.text()))
        _restyle(label, "role", "behind" if late and not self._is_narrow() else "quiet")
        button.setText(f"{lag}…" if late and self._is_narrow() else tr("Recover…"))
        button.setVisible(face is not None and (late or face.up))
        _restyle(button, "role", "urgent" if face and face.far_behind else "")

    def _is_narrow(self) -> bool:
        return self._ui.top_bar.width() < ROOM_FOR_LAG

    @Slot()
    def _on_rang(self) -> None:
        QApplication.beep()


def _restyle(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
