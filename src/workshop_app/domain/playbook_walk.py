"""Every text of a playbook, with the path of its key."""

from collections.abc import Iterable, Iterator

from workshop_app.domain.playbook import Dimension, Indicator, Playbook, StageWords, Texts

Placed = tuple[str, Texts]


def every_text(playbook: Playbook) -> Iterator[Placed]:
    """Give each text in its languages, where it stands; also those that are empty."""
    yield "title", playbook.title
    yield "note", playbook.note
    yield from _list("scale.levels", playbook.levels)
    yield from _list("sectors", [sector.title for sector in playbook.extra_sectors], ".title")
    yield from ((f"who.{sector}", texts) for sector, texts in playbook.who.items())
    yield from _list("learner_groups", playbook.learner_groups.values(), ".title")
    for i, agenda in enumerate(playbook.agendas):
        yield f"agendas[{i}].title", agenda.title
        yield from _list(f"agendas[{i}].items", [item.title for item in agenda.items], ".title")
        yield from _list(f"agendas[{i}].items", [item.cut for item in agenda.items], ".cut")
    for pathway, stages in playbook.pathways.items():
        for stage, words in stages.items():
            yield from _words(f"pathways.{pathway}.stages.{stage}", words)
    yield from _list("groups", [group.title for group in playbook.groups], ".title")
    for i, dimension in enumerate(playbook.dimensions):
        yield from _dimension(f"dimensions[{i}]", dimension)


def _words(where: str, words: StageWords) -> Iterator[Placed]:
    yield f"{where}.title", words.title
    yield f"{where}.ask", words.ask
    yield from _list(f"{where}.script", [step.say for step in words.script], ".say")
    yield from _list(f"{where}.questions", words.questions)


def _dimension(where: str, dimension: Dimension) -> Iterator[Placed]:
    yield f"{where}.title", dimension.title
    for i, indicator in enumerate(dimension.indicators):
        yield from _indicator(f"{where}.indicators[{i}]", indicator)


def _indicator(where: str, indicator: Indicator) -> Iterator[Placed]:
    yield f"{where}.text", indicator.text
    yield f"{where}.guidance", indicator.guidance
    yield from _list(f"{where}.levels", indicator.levels)


def _list(where: str, texts: Iterable[Texts], key: str = "") -> Iterator[Placed]:
    return ((f"{where}[{i}]{key}", one) for i, one in enumerate(texts))
