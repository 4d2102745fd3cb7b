"""Commit in print: what each organisation signs for, and what the room wants on record."""

from reportlab.platypus import Flowable

from workshop_app.domain.stages.commit import Commitment
from workshop_app.domain.words import CAPACITIES
from workshop_app.reports import theme
from workshop_app.reports.blocks import Words, part, prose, section
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import table
from workshop_app.reports.words import named
from workshop_app.text import NOT_KNOWN, date_text, tr


def commitments(edition: Edition) -> list[Flowable]:
    """Each organisation's word, who gives it and whether it is signed."""
    heading = part(tr("Commitments"), room=140)
    given = edition.workshop.commitments.values()
    if not given:
        said = tr("No organisation has given its word yet.")
        return [*heading, *prose(said, width=edition.width)]
    rows = [[c.organisation, _word(edition, c), _who(edition, c), signed_words(c)] for c in given]
    widths = [104.0, edition.width - 104 - 136 - 96, 136.0, 96.0]
    head = [tr("Organisation"), tr("Commitment"), tr("Signed by"), tr("Signature")]
    styles = [theme.SMALL_BOLD, theme.SMALL_CELL, theme.SMALL_CELL, theme.SMALL_CELL]
    made = table(rows, widths, head=head, styles=styles, pad=3.5)
    return [*heading, made, *_next_meeting(edition)]


def _word(edition: Edition, commitment: Commitment) -> str:
    code = edition.workshop.code(commitment.action) if commitment.action else ""
    return f"{commitment.text} ({code})" if code else commitment.text


def _who(edition: Edition, commitment: Commitment) -> str:
    name, position = edition.private(commitment.signatory), commitment.position or ""
    capacity = named(CAPACITIES, commitment.capacity)
    office = ", ".join(filter(None, [position, capacity]))
    return "\n".join(filter(None, [name, office])) or NOT_KNOWN


def signed_words(commitment: Commitment) -> str:
    """Say how a signature stands: given, awaited until a day, or declined."""
    day = date_text(commitment.signed_on, "medium") if commitment.signed_on else ""
    if commitment.signed == "yes":
        return tr("signed on {day}", day=day) if day else tr("signed")
    if commitment.signed == "pending":
        return tr("pending until {day}", day=day) if day else tr("pending")
    return tr("not signed for now") if commitment.signed == "declined" else tr("to be signed")


def _next_meeting(edition: Edition) -> list[Flowable]:
    said = edition.fact("next_meeting")
    if not said:
        return []
    return [*section(tr("Next meeting"), room=30), *prose(said, width=edition.width)]


def objections(edition: Edition) -> list[Flowable]:
    """For the annex: the reservations that the room asked to have written down."""
    notes = [n.text for n in edition.workshop.notes.values() if n.kind == "objection" and n.text]
    heading = section(tr("Reservations on record"), room=40, style=theme.MINOR)
    if not notes:
        return [*heading, Words(tr("Nobody asked for a reservation."), theme.ANNEX)]
    return [*heading, *[Words(note, theme.ANNEX) for note in notes]]
