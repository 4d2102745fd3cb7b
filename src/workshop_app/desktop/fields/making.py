"""Make the field that fits a column, and offer it what may be chosen."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.checks import ChecksField
from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.desktop.fields.funding import FundingField
from workshop_app.desktop.fields.indicators import IndicatorsField
from workshop_app.desktop.fields.line import LineField
from workshop_app.desktop.fields.prose import ProseField
from workshop_app.desktop.fields.values import choice
from workshop_app.desktop.showing import Showing
from workshop_app.domain.fields import Column
from workshop_app.domain.people import OBSERVER
from workshop_app.text import tr

PROSE = frozenset(
    {"statement", "causes", "evidence", "risks", "first_step", "text", "privacy_text", "footer"}
)
"""Fields in which people write more than a line."""


class Field(Protocol):
    """What every field can do."""

    entered: SignalInstance
    refused: SignalInstance

    @property
    def value(self) -> object:
        """The value that counts."""

    def show_value(self, value: object, about: Showing, /) -> None:
        """Show a value."""

    def keep(self) -> None:
        """Let what is being typed count now."""


def field_for(name: str, column: Column, *, lines: int = 3) -> QWidget:
    """Make a field for a column; it has `show_value`, `value`, `keep`, `entered`, `refused`."""
    match column.sort:
        case "choice" | "sector" | "ref" | "yes":
            return ChoiceField(blank=not column.required)
        case "words" if column.of == "learner_group":
            return ChecksField()
        case "words" if column.of == "indicator":
            return IndicatorsField()
        case "funding":
            return FundingField()
        case "text" | "private" if name in PROSE:
            return ProseField(lines)
    return LineField(column)


def offer(field: QWidget, column: Column, shown: Showing) -> None:
    """Offer a field what may be chosen in this session."""
    if isinstance(field, ChoiceField):
        field.offer(choices_of(column, shown))
    elif isinstance(field, ChecksField | IndicatorsField):
        field.offer(_words(column, shown))


def choices_of(column: Column, shown: Showing) -> list[tuple[object, str]]:
    """The values that may stand in a column, with their words; none where anything may."""
    match column.sort:
        case "sector":
            faces = [(face.id, face.name) for face in shown.faces()]
            return [*faces, (OBSERVER, words.sector(OBSERVER))]
        case "yes":
            return [(True, tr("yes")), (False, tr("no"))]
        case "ref":
            return [(id, _named(column, id, shown)) for id in shown.workshop.all(column.of)]
    return [(id, choice(id)) for id in column.choices]


def _named(column: Column, id: str, shown: Showing) -> str:
    title = getattr(shown.workshop.all(column.of)[id], "title", "")
    return " · ".join(part for part in (shown.workshop.code(id), title) if part)


def _words(column: Column, shown: Showing) -> list[tuple[str, str]]:
    if column.of == "indicator":
        indicators = shown.workshop.playbook.indicators
        return [(one.id, f"{one.number}  {shown.text(one.text)}") for one in indicators]
    ids = shown.workshop.learner_groups
    return list(zip(ids, shown.learners(ids), strict=True))
