"""The rows of the Prepare page: facts, the day's course, heads by sector."""

from workshop_app.desktop import words
from workshop_app.desktop.look import PALETTE
from workshop_app.desktop.models.rows import Cell, Row
from workshop_app.desktop.showing import Showing
from workshop_app.domain.day import STARTS, clock, course, minutes_of
from workshop_app.domain.people import OBSERVER
from workshop_app.domain.playbook import AgendaItem
from workshop_app.domain.stages.prepare import Item
from workshop_app.text import date_text, ntr, tr

_FAINT = PALETTE["second"]


def fact_rows(shown: Showing) -> list[Row]:
    """What the session is about; what was left open is left out."""
    workshop = shown.workshop
    facts, playbook = workshop.facts, workshop.playbook
    agenda = playbook.agenda(facts.get("agenda"))
    place = ", ".join(filter(None, (facts.get(key) for key in ("city", "institution", "region"))))
    named = {
        tr("Session"): facts.get("title"),
        tr("Place"): place,
        tr("Date"): date_text(workshop.date),
        tr("Venue"): facts.get("venue"),
        tr("Convened by"): facts.get("convener"),
        tr("Host"): facts.get("host"),
        tr("Pathway"): words.pathway(facts.get("pathway")),
        tr("Playbook"): f"{shown.text(playbook.title)} {playbook.version}",
        tr("Agenda"): shown.text(agenda.title) or agenda.id,
        tr("Votes"): _votes(shown),
        tr("Term ends"): date_text(facts["term_ends"]) if facts.get("term_ends") else "",
        tr("Next meeting"): facts.get("next_meeting"),
        tr("Data held by"): facts.get("privacy_controller"),
    }
    return [(Cell(name, _FAINT), str(value)) for name, value in named.items() if value]


def _votes(shown: Showing) -> str:
    rules = shown.figures.rules
    return tr(
        "{points} points a person, {choose} gaps go first", points=rules.points, choose=rules.choose
    )


def agenda_rows(shown: Showing) -> list[Row]:
    """The day's items with the time each begins, and what is free before a time that is fixed."""
    rows, now = list[Row](), minutes_of(shown.workshop.facts.get("start") or STARTS)
    for slot in course(shown.workshop):
        rows += _free(now, slot.begins)
        rows.append(_row(slot.begins, _title(slot.item, shown), slot.item.minutes))
        now = slot.ends
    end = shown.workshop.facts.get("end")
    closes = max(now, minutes_of(end) if end else now)
    return [*rows, *_free(now, closes), _row(closes, tr("End"))]


def _free(now: int, until: int) -> list[Row]:
    return [_row(now, Cell(tr("Free"), _FAINT), until - now)] if until > now else []


def _row(begins: int, title: str | Cell, minutes: int | None = None) -> Row:
    lasts = "" if minutes is None else Cell(f"{minutes}\N{PRIME}", _FAINT)
    return Cell(clock(begins), _FAINT), title, lasts


def day_ends(shown: Showing) -> str:
    """From when to when the day is planned."""
    facts, slots = shown.workshop.facts, course(shown.workshop)
    return f"{facts.get('start') or STARTS}–{facts.get('end') or clock(slots[-1].ends)}"


def too_late(shown: Showing) -> str:
    """By how much the agenda goes on after the day's end; "" where it does not."""
    slots, end = course(shown.workshop), shown.workshop.facts.get("end")
    late = slots[-1].ends - minutes_of(end) if slots and end else 0
    if late <= 0:
        return ""
    ends = tr("By this agenda the day ends at {time}.", time=clock(slots[-1].ends))
    more = ntr(
        "That is {n} minute later than planned.", "That is {n} minutes later than planned.", late
    )
    return f"{ends} {more}"


def sector_rows(shown: Showing) -> list[Row]:
    """Each sector with the people on the list, and those counted at the door."""
    workshop = shown.workshop
    people = workshop.participants.values()
    rows: list[Row] = []
    for face in shown.faces():
        listed = sum(person.sector == face.id for person in people)
        heads = workshop.facts.get(f"heads.{face.id}")
        counted = "" if heads is None else str(heads)
        rows.append((Cell(f"{face.letter}  {face.short}", face.colour), str(listed), counted))
    watching = sum(person.sector == OBSERVER for person in people)
    return [*rows, (tr("Observers"), str(watching), "")] if watching else rows


def _title(item: Item | AgendaItem, shown: Showing) -> str:
    if item.stage:
        return words.stage(item.stage)
    return (item.title or "") if isinstance(item, Item) else shown.text(item.title)
