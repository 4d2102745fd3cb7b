"""Sessions for the room's tests: the example in each language, with texts as long as can be."""

from dataclasses import replace

from desktop.example import example_workshop

from workshop_app.desktop.room_pages import laid_out
from workshop_app.desktop.showing import Showing
from workshop_app.domain.figures import figures
from workshop_app.domain.room import room_view
from workshop_app.domain.stages import STAGES
from workshop_app.text import speaking

LONGEST_TEXT, LONGEST_LEVEL = 90, 55
SECTORS = ("government", "industry", "ngo", "academia")
WORD = "certificación "


def showing_of(workshop):
    """Give a session as the window has it, in the host's own view."""
    found = figures(workshop)
    return Showing(found, found.own, own=True)


def example(language="es", **facts):
    """Give the example in a language."""
    workshop = example_workshop()
    return replace(workshop, facts={**workshop.facts, "language": language, **facts})


def longest(language="es"):
    """Give the example with every text as long as a playbook may have it, or longer."""
    workshop = example(language)
    playbook = workshop.playbook
    levels = tuple({language: _long(LONGEST_LEVEL, n)} for n in range(5))
    dimensions = tuple(
        replace(
            dimension,
            indicators=tuple(
                replace(i, text={language: _long(LONGEST_TEXT, n)}, levels=levels)
                for n, i in enumerate(dimension.indicators)
            ),
        )
        for dimension in playbook.dimensions
    )
    return replace(workshop, playbook=replace(playbook, dimensions=dimensions, levels=levels))


def overflowing():
    """Give the example with what people paste: no end, no blank, other scripts."""
    workshop = example()
    texts = (
        "x" * 10_000,
        "palabra " * 2_000,
        "👩🏽‍🏭 مدينة التعلّم " * 60,
        "W" * 60,
        "\n\n\tdos\nlíneas",
    )
    long = dict(enumerate(texts))
    entities = dict(workshop.entities)
    for kind, name in (("motivation", "text"), ("gap", "title"), ("action", "title")):
        entities[kind] = {
            id: replace(one, **{name: long[place % len(texts)]})
            for place, (id, one) in enumerate(workshop.all(kind).items())
        }
    for kind, name in (("action", "lead"), ("commitment", "organisation"), ("commitment", "text")):
        entities[kind] = {
            id: replace(one, **{name: long[(place + 1) % len(texts)]})
            for place, (id, one) in enumerate(entities[kind].items())
        }
    return replace(workshop, entities=entities)


def _long(most, place):
    return f"{place} {WORD * 9}"[:most].strip()


def every_sheet(showing, width, minutes=119):
    """Give all that the room could see of a session: stage, whether revealed, and the sheet."""
    limits = showing.figures.rules.thresholds
    for stage in STAGES:
        for revealed in (False, True):
            page = 0
            while True:
                view = room_view(
                    showing.figures, stage, revealed=revealed, page=page, minutes_left=minutes
                )
                with speaking(view.language, view.country):
                    faces = {face.id: face for face in showing.faces()}
                    for sheet in laid_out(view, faces, limits, width):
                        yield stage, revealed, sheet
                page += 1
                if page >= view.pages:
                    break
