"""Acts on a session's agenda as a whole."""

from workshop_app.domain.edits import Act, remove, set_fact, together
from workshop_app.domain.workshop import Workshop


def chosen(workshop: Workshop, agenda: str) -> Act:
    """Follow one of the playbook's agendas; what was adjusted before is given up."""
    gone = (remove(workshop, "item", id) for id in workshop.items)
    return together("agenda", *gone, set_fact(workshop.id, "agenda", agenda))
