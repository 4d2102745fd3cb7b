"""Collecting: what nobody holds any more ends on the window's thread, and on no other.

Python collects garbage on whichever thread happens to make an object. Where that is the writer's,
a widget loses its Python part at once and its C++ part a moment later: an event that comes between
ends the program. So nothing is collected by itself, and the window's thread looks after it.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY = 2000
"""Milliseconds between two looks."""


class Collecting(QObject):
    """Collects on the thread that made it, about as often as Python would, until it is deleted."""

    def __init__(self, parent: QObject | None = None, *, every: int = EVERY) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=every)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    @Slot()
    def _on_turn(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the generation that Python itself would collect now, if any."""
    generation = due(gc.get_count(), gc.get_threshold())
    if generation is not None:
        gc.collect(generation)


def due(counts: tuple[int, int, int], thresholds: tuple[int, int, int]) -> int | None:
    """The oldest generation whose count is above its threshold; None where none is."""
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            return generation
    return None
