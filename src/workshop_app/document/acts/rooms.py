"""The rooms that acts need, as Protocols; `bootstrap` gives them as one lazy `Ports` value."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from workshop_app.document.acts.sessions import Desk
from workshop_app.document.package import Sync
from workshop_app.document.ports import Passed
from workshop_app.domain.errors import Message
from workshop_app.domain.figures import Figures
from workshop_app.domain.pictures import NO_PICTURES, Pictures
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.table_kinds import Table
from workshop_app.domain.workshop import Workshop


class Tables(Protocol):
    """Tables of people's own programs, read and written."""

    def read_with_faults(
        self, paths: Sequence[Path], kind: str | None = None, *, playbook: Playbook
    ) -> tuple[tuple[Table, ...], tuple[Message, ...]]:
        """The rows of CSV, XLSX and DOCX files, and all that is wrong in them."""

    def read_pasted(
        self, text: str, kind: str, *, playbook: Playbook, named: str
    ) -> tuple[tuple[Table, ...], tuple[Message, ...]]:
        """The rows of cells pasted from a spreadsheet, with headings or without."""

    def write_folder(self, workshop: Workshop, folder: Path) -> None:
        """One CSV a table, with a datapackage.json."""

    def write_workbook(self, workshop: Workshop, path: Path) -> None:
        """One XLSX with a sheet a table."""

    def write_template(self, kind: str, path: Path, *, workshop: Workshop) -> None:
        """An empty table to fill in: a workbook, or for actions a text document (.docx)."""


class Reports(Protocol):
    """Documents to print."""

    def render(
        self,
        figures: Figures,
        *,
        what: str,
        revision: str,
        at: datetime,
        paper: str | None,
        final: bool,
        plain: bool,
        language: str | None = None,
        pictures: Pictures = NO_PICTURES,
    ) -> bytes:
        """A document as PDF."""

    def word(
        self,
        figures: Figures,
        *,
        what: str = "plan",
        revision: str,
        at: datetime,
        paper: str | None,
        final: bool,
        plain: bool,
        language: str | None = None,
        pictures: Pictures = NO_PICTURES,
    ) -> bytes:
        """A document as DOCX, to be edited; only the plan, so far."""

    def words_of(self, pdf: bytes) -> str:
        """All text of a PDF, and what it says of itself."""

    def picture(self, pdf: bytes, *, page: int = 0, width: int = 1600) -> bytes:
        """A page of a PDF as PNG."""


class Gate(Protocol):
    """Where files from elsewhere are checked, before anything in them counts."""

    def session(self, path: Path, scratch: Path) -> Passed:
        """What a session file holds; a WorkshopError says why nothing is taken from it.

        The file itself is read once and never opened as a database; scratch: a folder for a
        private copy, of which nothing stays.
        """

    def unpacked(self, path: Path, folder: Path, *, names: Collection[str] | None = None) -> None:
        """Open a zip into an empty folder, wholly or not at all.

        names: the members that it has to have, no fewer and no more; any where it is left out.
        """


@dataclass(frozen=True, slots=True)
class Ports:
    """All rooms, each made when first asked for; data_folder: what belongs to this machine."""

    desk: Callable[[], Desk]
    tables: Callable[[], Tables]
    reports: Callable[[], Reports]
    gate: Callable[[], Gate]
    sync: Callable[[], Sync]
    data_folder: Callable[[], Path]
