"""Sessions in which people typed what upsets pages."""

from dataclasses import replace

from workshop_app.domain.fields import columns
from workshop_app.domain.figures import figures

NASTY = {
    "one word of 500 letters": "x" * 500,
    "a cell of 500 letters": ("palabra " * 63)[:500],
    "a title of 300 letters": ("Un título que no termina " * 13)[:300],
    "markup": "<b>bold</b> & <font size=99>big</font> &amp; <br/> <para> ]]> {brace} %s",
    "emoji": "Plan 👩‍🏫🎉🏳️‍🌈 año 👍🏽 ✓ 漢字",
    "words from the right": "שלום עולם 123 \u202eevil\u202c مرحبا بالعالم، مدينة 2027",
    "control signs": "a\x00b\x07c\x1b[31m\ufeff\u2028d\r\ne\ti\u200b\ue000",
    "many lines": "línea\n" * 60,
}
FACTS = ("title", "city", "venue", "host", "convener", "privacy_text", "next_meeting", "footer")


def poisoned(figures_before, text):
    """Give the same session with a text in every place where somebody types."""
    workshop = figures_before.workshop
    entities = {
        kind: {id: _poisoned(entity, text) for id, entity in of_kind.items()}
        for kind, of_kind in workshop.entities.items()
        if kind != "item"
    }
    facts = {key: text if key in FACTS else value for key, value in workshop.facts.items()}
    return figures(replace(workshop, entities=entities, facts=facts))


def _poisoned(entity, text):
    changes = {}
    for name, column in columns(type(entity)).items():
        value = getattr(entity, name)
        if name == "code" or type(entity).__name__ == "Ballot":
            continue
        if column.sort in {"text", "private"} and value:
            changes[name] = text
        elif name in {"partners", "alignment"} and value:
            changes[name] = (text, text)
    return replace(entity, **changes)


def without(figures_before, *kinds, **changes):
    """Give the same session without some kinds of entities."""
    workshop = figures_before.workshop
    entities = {kind: e for kind, e in workshop.entities.items() if kind not in kinds}
    return figures(replace(workshop, entities=entities, **changes))


def with_actions(figures_before, count):
    """Give the same session with so many actions."""
    workshop = figures_before.workshop
    known = list(workshop.actions.values())
    actions = {
        f"a{n}": replace(known[n % len(known)], id=f"a{n}", code=f"A{n + 1}") for n in range(count)
    }
    entities = {**workshop.entities, "action": actions, "update": {}, "commitment": {}}
    return figures(replace(workshop, entities=entities))
