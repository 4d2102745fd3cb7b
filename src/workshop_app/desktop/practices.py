"""Practices: the library behind the pages, read when it is first wanted, and one's own in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.domain.errors import Message, Refused, WorkshopError
from workshop_app.text import ntr, render, tr

if TYPE_CHECKING:
    from workshop_app.document.acts.practices import Library
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.domain.playbook import Playbook
    from workshop_app.domain.practices import Practice

ENDING = ".toml"
MOST_FAULTS = 6
"""As many as one reads beside a list."""


class Practices(QObject):
    """Asks for files of practices, and has them taken in and given out.

    changed: the library is another one; said: a sentence on what was done; failed: on why not.
    """

    changed = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, ports: WindowPorts, window: QWidget) -> None:
        super().__init__(window)
        self._ports, self._window = ports, window
        self._library: Library | None = None
        self._dropped: Practice | None = None

    @property
    def library(self) -> Library:
        """All practices there are, and what kept files of one's own from being read."""
        if self._library is None:
            self._library = self._ports.practices()
        return self._library

    @property
    def dropped(self) -> Practice | None:
        """The practice that was removed last, and can be brought back."""
        return self._dropped

    def add(self, playbook: Playbook) -> None:
        """Ask for a file and take its practices in; playbook: the session's own."""
        file, _ = QFileDialog.getOpenFileName(
            self._window, tr("Add practices of your own"), "", _kinds()
        )
        if file:
            self._try(lambda: self._take_in(Path(file), playbook))

    def drop(self, practice: Practice) -> None:
        """Remove one of a person's own practices from this machine."""
        if not self._try(lambda: self._ports.drop_practice(practice.id)):
            return
        self._read_again()
        if any(one.id == practice.id for one in self.library.practices):
            self.failed.emit(tr("It stands in a file that was put there by hand; remove it there."))
        else:
            self._dropped = practice
            self.changed.emit()

    def bring_back(self) -> None:
        """Keep the practice again that was removed last."""
        practice = self._dropped
        if practice is not None and self._try(lambda: self._ports.keep_practice(practice)):
            self._read_again()
            self.changed.emit()

    def export(self, practices: Sequence[Practice]) -> None:
        """Ask for a name and write practices, for another machine to take in."""
        name = practices[0].id if len(practices) == 1 else tr("practices")
        start = str(self._ports.sessions_folder() / f"{name}{ENDING}")
        file, _ = QFileDialog.getSaveFileName(self._window, tr("Save"), start, _kinds())
        if not file:
            return
        path = Path(file) if file.endswith(ENDING) else Path(f"{file}{ENDING}")
        if self._try(lambda: self._ports.export_practices(practices, path)):
            self.said.emit(tr("Saved: {file}", file=str(path)))

    def _take_in(self, path: Path, playbook: Playbook) -> None:
        added = self._ports.add_practices(path, playbook).practices
        self._read_again()
        self.changed.emit()
        self.said.emit(ntr("{n} practice was added.", "{n} practices were added.", added))

    def _read_again(self) -> None:
        self._library = self._dropped = None

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it was done; what stands against it is said."""
        try:
            act()
        except Refused as refused:
            self.failed.emit("\n".join(_first(refused.faults)))
        except WorkshopError as error:
            self.failed.emit(render(error))
        else:
            return True
        return False


def _first(faults: Sequence[Message]) -> list[str]:
    said = [render(fault) for fault in faults[:MOST_FAULTS]]
    more = len(faults) - len(said)
    return [*said, tr("… and {count} more.", count=more)] if more else said


def _kinds() -> str:
    return tr("Practices (*.toml)")
