"""Showing: what a page is given to paint, under the eyes that may see it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from workshop_app.charts.colours import sector_marks
from workshop_app.desktop import words
from workshop_app.desktop.look import PALETTE
from workshop_app.domain.figures import Figures, View
from workshop_app.domain.pictures import Pictures
from workshop_app.domain.playbook import Texts, in_language
from workshop_app.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Face:
    """How a sector looks everywhere: name, short name, letter, colour and hatch."""

    id: str
    name: str
    short: str
    letter: str
    colour: str
    hatch: str = ""


class Fresh(Protocol):
    """Ids and codes for what a person makes."""

    def id(self) -> str:
        """An id that nothing else has."""

    def code(self, kind: str) -> str:
        """A code that no participant, gap or action of this session ever had."""


@dataclass(frozen=True, slots=True)
class Showing:
    """A workshop's figures and the view to paint; `own`: names and small groups too.

    pictures: the bytes of the gaps' photos.
    """

    figures: Figures
    view: View
    own: bool
    fresh: Fresh | None = None
    pictures: Pictures = field(default_factory=dict, compare=False, repr=False)
    _faces: list[Face] = field(default_factory=list, compare=False, repr=False)

    @property
    def workshop(self) -> Workshop:
        """The session itself."""
        return self.figures.workshop

    def text(self, texts: Texts) -> str:
        """A playbook's text in the session's language."""
        return in_language(texts, *self.workshop.languages)

    def learners(self, groups: Iterable[str]) -> list[str]:
        """Groups of learners by name, the playbook's own among them."""
        own = self.workshop.playbook.learner_groups
        return [words.learners(id) or self.text(own.get(id, {})) or id for id in groups]

    def open(self, stage: str) -> bool:
        """Whether a round is open, while which no sector's figures show."""
        return bool(self.workshop.facts.get(f"round.{stage}") == "open")

    def faces(self) -> tuple[Face, ...]:
        """The sectors of this session, in the playbook's order."""
        if not self._faces:
            self._faces.extend(self._made_faces())
        return tuple(self._faces)

    def _made_faces(self) -> Iterator[Face]:
        expected = self.figures.rules.expected
        marks = sector_marks(self.workshop.playbook)
        return (
            Face(
                id=sector.id,
                name=words.sector(sector.id) or self.text(sector.title),
                short=words.short_sector(sector.id) or self.text(sector.title),
                letter=marks[sector.id].letter,
                colour=marks[sector.id].colour,
                hatch=marks[sector.id].hatch,
            )
            for sector in self.workshop.playbook.sectors
            if sector.id in expected
        )

    def face(self, sector: str) -> Face:
        """How one sector looks; observers and unknown ones look like nobody."""
        for face in self.faces():
            if face.id == sector:
                return face
        name = words.sector(sector) or sector
        return Face(sector, name, name, "", PALETTE["second"])
