"""Gaps in print: each with its statement, whom it concerns, causes and evidence."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether

from workshop_app.domain.priorities import RankedGap
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, part, prose, rule, section, stacked
from workshop_app.reports.edition import Edition
from workshop_app.reports.photos import photos
from workshop_app.reports.tables import Cell, table
from workshop_app.reports.words import DOT, begun, learner_name
from workshop_app.text import number, tr

MARKS = 190.0


def gaps_in_full(edition: Edition) -> list[Flowable]:
    """The chosen gaps one by one, the others in a table, all with causes and evidence."""
    listed = edition.view.priorities.gaps
    heading = part(tr("The gaps"), room=140)
    if not listed:
        return [*heading, *prose(tr("No gap has been written yet."), width=edition.width)]
    blocks = [_gap(edition, ranked, place) for place, ranked in enumerate(edition.chosen, start=1)]
    return [*heading, *blocks, *_others(edition)]


def _gap(edition: Edition, ranked: RankedGap, place: int) -> Flowable:
    title = f"{place} · {edition.workshop.gaps[ranked.id].title}"
    head = table(
        [[Heading(title, theme.ENTRY, 1), _marks(edition, ranked)]],
        [edition.width - MARKS, MARKS],
        styles=[theme.ENTRY, theme.NOTE_RIGHT],
        ruled=False,
        pad=1,
    )
    shown = photos(edition, edition.workshop.gaps[ranked.id].pictures)
    return KeepTogether([rule(), gap(1), head, *_body(edition, ranked), *shown, gap(2)])


def _marks(edition: Edition, ranked: RankedGap) -> str:
    found = edition.workshop.gaps[ranked.id]
    floor = tr("from the floor") if found.from_floor else ""
    return DOT.join(filter(None, [floor, edition.workshop.code(found.id)]))


def _others(edition: Edition) -> list[Flowable]:
    """The gaps that were not chosen, which stay on record."""
    others = [ranked for ranked in edition.view.priorities.gaps if not ranked.chosen]
    if not others:
        return []
    rows: list[list[Cell]] = []
    for ranked in others:
        found = edition.workshop.gaps[ranked.id]
        title = [Words(found.title, theme.SMALL_BOLD), Words(_marks(edition, ranked), theme.NOTE)]
        said = DOT.join(filter(None, [_concerned(edition, ranked), _indicators(edition, ranked)]))
        missing = [Words(found.statement or "", theme.SMALL_CELL), Words(begun(said), theme.NOTE)]
        rows.append([title, missing, found.causes or "", found.evidence or ""])
    made = table(
        rows,
        [edition.width * part for part in (0.19, 0.31, 0.25, 0.25)],
        head=[tr("Gap"), tr("What is missing"), tr("Why it persists"), tr("What shows it")],
        styles=[theme.SMALL_CELL] * 4,
        pad=4,
    )
    return [*section(tr("Not chosen this time, on record"), room=72), made, *_seen(edition, others)]


def _seen(edition: Edition, others: Sequence[RankedGap]) -> list[Flowable]:
    """The photos of the gaps in the table, beneath it."""
    story: list[Flowable] = []
    for ranked in others:
        about = DOT.join([edition.workshop.code(ranked.id), tr("From the flipchart")])
        shown = photos(edition, edition.workshop.gaps[ranked.id].pictures, about)
        story += [KeepTogether(shown)] if shown else []
    return story


def _body(edition: Edition, ranked: RankedGap) -> list[Flowable]:
    """Statement, causes and evidence side by side, then what it rests on and concerns."""
    found = edition.workshop.gaps[ranked.id]
    pairs = [
        (tr("What is missing"), found.statement or ""),
        (tr("Why it persists"), found.causes or ""),
        (tr("What shows it"), found.evidence or ""),
    ]
    cells = stacked([pair for pair in pairs if pair[1]], theme.CLOSE)
    below = DOT.join(filter(None, [_concerned(edition, ranked), _indicators(edition, ranked)]))
    story: list[Flowable] = []
    if cells:
        widths = [edition.width / len(cells)] * len(cells)
        story.append(table([cells], widths, ruled=False, pad=1))
    return [*story, Words(begun(below), theme.NOTE)] if below else story


def _concerned(edition: Edition, ranked: RankedGap) -> str:
    groups = edition.workshop.gaps[ranked.id].learner_groups
    names = ", ".join(learner_name(edition.workshop, group) for group in groups)
    return tr("For {groups}", groups=names) if names else ""


def _indicators(edition: Edition, ranked: RankedGap) -> str:
    """Name the indicators by their number, with the gap that the room gave them."""
    known = {i.id: i.number or i.id for i in edition.workshop.playbook.indicators}
    figures = edition.view.indicators
    said = [
        f"{known[id]} ({number(figures[id].gap, 1)})"
        for id in edition.workshop.gaps[ranked.id].indicators
        if id in known
    ]
    return tr("indicators (gap): {indicators}", indicators=", ".join(said)) if said else ""
