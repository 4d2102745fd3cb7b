"""What the window asks of the other rooms, each loaded when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop_app.document.acts.rooms import Ports
    from workshop_app.document.acts.sessions import Session
    from workshop_app.domain.figures import Figures
    from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Recent:
    """A session that was open on this machine; stage: the last one worked in."""

    path: Path
    city: str
    date: date
    stage: str | None = None


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session as the window holds it."""

    session: Session

    @property
    def workshop(self) -> Workshop:
        """The session as it stands."""
        return self.session.document.workshop

    @property
    def figures(self) -> Figures:
        """What is reckoned from it."""
        return self.session.document.figures

    @property
    def path(self) -> Path:
        """Its file."""
        return self.session.path

    @property
    def saved_at(self) -> datetime | None:
        """When its last edit was saved."""
        with suppress(ValueError):
            return datetime.fromisoformat(self.session.document.logged.edits[-1].at)
        return None

    def close(self) -> None:
        """Let go of the file."""
        self.session.close()


@dataclass(frozen=True, slots=True)
class WindowPorts:
    """The rooms behind the window."""

    ports: Callable[[], Ports]
    data_folder: Callable[[], Path]

    def open_session(self, path: Path) -> OpenSession:
        """Open a session file; a WorkshopError says why not."""
        from workshop_app.document.acts.sessions import open_session

        return OpenSession(open_session(self.ports().desk(), path))

    def recent(self) -> Sequence[Recent]:
        """The sessions that were open on this machine, latest first."""
        return [
            Recent(known.path, known.place, date.fromisoformat(known.date), known.stage)
            for known in self.ports().desk().register.latest()
        ]

    def example(self) -> Path:
        """The example session's file, made where there is none yet."""
        from workshop_app.document.acts.demo import example_session

        return example_session(self.ports(), self.data_folder() / "example")

    def language(self) -> str | None:
        """The language that was chosen on this machine, if one was."""
        with suppress(OSError):
            return (self.data_folder() / "language").read_text("ascii").strip() or None
        return None

    def log_folder(self) -> Path:
        """Where the program keeps its log."""
        folder = self.data_folder() / "log"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
