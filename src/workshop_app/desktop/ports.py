"""Ports: what the window needs of the other rooms; bootstrap fulfils it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date, datetime

    from workshop_app.domain.figures import Figures
    from workshop_app.domain.workshop import Workshop


class Recent(Protocol):
    """A session that was open on this machine."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def city(self) -> str:
        """The city, or what else it is about."""

    @property
    def date(self) -> date:
        """The day of the workshop."""

    @property
    def stage(self) -> str | None:
        """The last stage that was worked in."""


class OpenSession(Protocol):
    """A session that this process holds open."""

    @property
    def workshop(self) -> Workshop:
        """The session as it stands."""

    @property
    def figures(self) -> Figures:
        """What is reckoned from it."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def saved_at(self) -> datetime | None:
        """When its last edit was saved, with a time zone; None before the first."""

    def close(self) -> None:
        """Let go of the file."""


class DesktopPorts(Protocol):
    """All that the window asks for; before the first paint only `language` is called."""

    def open_session(self, path: Path) -> OpenSession:
        """Open a session file; a WorkshopError says why not."""

    def recent(self) -> Sequence[Recent]:
        """Give the sessions that were open on this machine, latest first."""

    def example(self) -> Path:
        """Give the example session's file, made where there is none yet."""

    def language(self) -> str | None:
        """Tell the language that was chosen on this machine, if one was; quick, no heavy import."""

    def log_folder(self) -> Path:
        """Tell where the program keeps its log, the folder made."""
