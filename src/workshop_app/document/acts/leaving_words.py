"""What leaves a machine, in words, before it leaves."""

from workshop_app.document.package import Card
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.figures import Figures

HOLDS = mark(
    "It holds the results, {gaps} gaps, {actions} actions, {motivations} motivations and "
    "{commitments} commitments, the action plan and the tables."
)
FIGURES = mark("Figures by sector only where at least {small_group} people answered.")
ALL_FIGURES = mark("Figures by sector, however few people of it answered.")
WITHOUT = mark(
    "It holds no ballots, names, contacts, comments or pictures, and nothing that was changed on "
    "the way."
)
EVERYTHING = mark(
    "It holds everything, names, contacts and ballots too: give it to the session's host alone."
)
FOR = mark("Encrypted: only {name} can read it.")
OPEN = mark(
    "Not encrypted: whoever holds the file can read it, since no card of IFE's is connected."
)
OPEN_FULL = mark("Not encrypted: whoever holds the file can read it.")


def what_leaves(figures: Figures, card: Card | None, *, full: bool = False) -> tuple[Message, ...]:
    """Say what is in a package, what is not, and who can read it: a sentence each."""
    workshop = figures.workshop
    holds = Message(
        HOLDS,
        gaps=len(workshop.gaps),
        actions=len(workshop.actions),
        motivations=len(workshop.motivations),
        commitments=len(workshop.commitments),
    )
    if full:
        return holds, Message(EVERYTHING), Message(OPEN_FULL)
    readers = Message(FOR, name=card.name) if card else Message(OPEN)
    least = figures.rules.small_group
    shown = Message(FIGURES, small_group=least) if least > 1 else Message(ALL_FIGURES)
    return holds, shown, Message(WITHOUT), readers
