"""What a template says: what a column may hold, the words to choose from, example rows."""

import csv
from collections.abc import Iterator

from workshop_app.assets import resource
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.playbook import Texts, in_language
from workshop_app.domain.table_kinds import TABLE_KINDS, TableColumn, setting_keys
from workshop_app.domain.table_words import (
    CHOICES,
    LEARNER_WORDS,
    SECTOR_WORDS,
    YES_NO,
    Words,
    spoken,
)
from workshop_app.domain.workshop import CODED, Workshop
from workshop_app.tables.cells import joined, parts_of
from workshop_app.text import tr

_SAMPLE = "villa-esperanza"
_MOST_EXAMPLES = 3
_NAMES_ONE = frozenset({"organisation", "lead"})


def choices_of(kind: str, column: TableColumn, workshop: Workshop, language: str) -> list[str]:
    """The words a cell may hold, in a language; [] where it may hold anything."""
    of = column.column
    if kind == "settings":
        sectors = tuple(sector.id for sector in workshop.playbook.sectors)
        return list(setting_keys(sectors)) if column.name == "key" else []
    if of.of == "indicator":
        return [indicator.id for indicator in workshop.playbook.indicators]
    if of.sort == "ref" and of.of in CODED:
        return list(workshop.by_code(of.of))
    return list(_words_of(kind, column, workshop, language).values())


def organisations_for(kind: str, column: TableColumn, workshop: Workshop) -> list[str]:
    """The organisations on record, where a cell names one; others may be written, too."""
    if kind == "organisations" or column.name not in _NAMES_ONE:
        return []
    return [one.organisation for one in workshop.organisations.values()]


def described(column: TableColumn, choices: list[str]) -> str:
    """What a column may hold, in a sentence or two."""
    of = column.column
    said = [tr("Needed.") if column.required else tr("May be blank.")]
    if choices:
        said.append(tr("One of: {choices}.", choices=", ".join(choices)))
    elif of.sort in {"whole", "number"} and of.least is not None and of.most is not None:
        said.append(tr("From {least} to {most}.", least=int(of.least), most=int(of.most)))
    elif of.sort in {"whole", "number"}:
        said.append(tr("A number."))
    elif of.sort == "day":
        said.append(tr("A day, like {example}.", example="2027-03-31"))
    elif of.sort == "time":
        said.append(tr("A time of day, like {example}.", example="09:10"))
    if column.several:
        said.append(tr("Several are parted by |."))
    return " ".join(said)


def example_rows(kind: str, workshop: Workshop, language: str) -> Iterator[list[str]]:
    """The first rows of the shipped example, as a template of this session would hold them."""
    text = resource("samples", _SAMPLE, f"{kind}.csv").read_text("utf-8-sig")
    columns = TABLE_KINDS[kind].columns
    for number, row in enumerate(csv.DictReader(text.splitlines())):
        if number == _MOST_EXAMPLES:
            return
        yield [
            _example(kind, column, row.get(column.name) or "", number, workshop, language)
            for column in columns
        ]


def _example(
    kind: str, column: TableColumn, cell: str, number: int, workshop: Workshop, language: str
) -> str:
    if column.column.of == "indicator" and cell:
        indicators = workshop.playbook.indicators
        return indicators[number % len(indicators)].id
    words = _words_of(kind, column, workshop, language)
    if not words:
        return cell
    parts = parts_of(cell) if column.several else [cell]
    known = {**words, "sí": words.get("yes", "sí")}  # the example is in Spanish
    return joined(tuple(known.get(part, part) for part in parts))


def _words_of(kind: str, column: TableColumn, workshop: Workshop, language: str) -> dict[str, str]:
    """What a language calls the ids that a cell may hold; {} where it holds none."""
    of, playbook = column.column, workshop.playbook
    if of.sort == "sector":
        titles = {sector.id: sector.title for sector in playbook.extra_sectors}
        ids = [sector.id for sector in playbook.sectors]
        everybody = [*ids, OBSERVER] if kind == "participants" else ids
        return _spoken(SECTOR_WORDS, everybody, titles, language)
    if of.of == "learner_group":
        return _spoken(
            LEARNER_WORDS, list(workshop.learner_groups), dict(playbook.learner_groups), language
        )
    if of.sort == "yes":
        yes, no = YES_NO[language]
        return {"yes": yes, "no": no}
    return _spoken(CHOICES, list(of.choices), {}, language)


def _spoken(
    words: Words, ids: list[str], titles: dict[str, Texts], language: str
) -> dict[str, str]:
    return {
        id: in_language(titles.get(id, {}), language) or spoken(words, id, language) for id in ids
    }
