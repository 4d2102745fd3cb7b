"""Days for the sheets that go round: people with addresses, and a day before it begins."""

from dataclasses import replace

from workshop_app.domain.figures import figures
from workshop_app.domain.workshop import CODED, Workshop


def with_people(figures_before):
    """Give the same session with a name, a mail and a telephone for everybody."""
    workshop = figures_before.workshop
    people = {
        id: replace(
            person,
            name=f"Persona Apellido{n}",
            email=f"correo{n}@ejemplo.org",
            consent_contact=f"+52 55 0000 {n:04}",
        )
        for n, (id, person) in enumerate(workshop.entities["participant"].items(), 1)
    }
    return figures(replace(workshop, entities={**workshop.entities, "participant": people}))


def with_participants(figures_before, count, sector="industry"):
    """Give the same session with so many people of one sector."""
    workshop = figures_before.workshop
    one = next(p for p in workshop.entities["participant"].values() if p.sector == sector)
    people = {f"p{n}": replace(one, id=f"p{n}", code=f"P{n:03}") for n in range(1, count + 1)}
    entities = {**workshop.entities, "participant": people, "ballot": {}}
    return figures(replace(workshop, entities=entities, ratings={}, votes={}))


def with_facts(figures_before, **facts):
    """Give the same session with other facts."""
    workshop = figures_before.workshop
    return figures(replace(workshop, facts={**workshop.facts, **facts}))


def with_machine_codes(figures_before):
    """Give the same session with codes as a window gives them, with two letters of its device."""
    workshop = figures_before.workshop
    coded = {
        kind: {id: replace(one, code=f"{one.code}-KW") for id, one in workshop.all(kind).items()}
        for kind in CODED
    }
    return figures(replace(workshop, entities={**workshop.entities, **coded}))


def before_the_day(figures_before, country="MX", language="es", **facts):
    """Give a session of the same playbook in which nobody has written anything yet."""
    workshop = figures_before.workshop
    kept = {key: workshop.facts[key] for key in ("date", "pathway", "city")}
    about = {**kept, "country": country, "language": language, **facts}
    return figures(Workshop(workshop.id, workshop.playbook, about))
