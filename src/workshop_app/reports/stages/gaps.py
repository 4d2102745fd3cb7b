"""Gaps in print: each with its statement, whom it concerns, causes and evidence."""

from reportlab.platypus import Flowable, KeepTogether

from workshop_app.domain.priorities import RankedGap
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, part, prose, rule, stacked
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import table
from workshop_app.reports.words import DOT, learner_name
from workshop_app.text import number, tr

MARKS = 190.0


def gaps_in_full(edition: Edition) -> list[Flowable]:
    """All gaps in listed order, with their causes and evidence."""
    listed = edition.view.priorities.gaps
    heading = part(tr("The gaps"), room=140)
    if not listed:
        return [*heading, *prose(tr("No gap has been written yet."), width=edition.width)]
    said = tr("In the order that the room gave them; those chosen have a number.")
    chosen = {g.id: place for place, g in enumerate(edition.chosen, start=1)}
    blocks = [_gap(edition, ranked, chosen.get(ranked.id)) for ranked in listed]
    return [*heading, *prose(said, width=edition.width), *blocks]


def _gap(edition: Edition, ranked: RankedGap, place: int | None) -> Flowable:
    workshop = edition.workshop
    found = workshop.gaps[ranked.id]
    marks = [workshop.code(found.id), tr("chosen") if place else tr("not chosen")]
    if found.from_floor:
        marks.insert(1, tr("from the floor"))
    title = Heading(f"{place} · {found.title}" if place else found.title, theme.ENTRY, 1)
    head = table(
        [[title, DOT.join(marks)]],
        [edition.width - MARKS, MARKS],
        page_height=edition.height,
        styles=[theme.ENTRY, theme.NOTE_RIGHT],
        ruled=False,
        pad=1,
    )
    return KeepTogether([gap(1), rule(), gap(1), head, *_body(edition, ranked), gap(2)])


def _body(edition: Edition, ranked: RankedGap) -> list[Flowable]:
    """Statement, causes and evidence side by side, then what it rests on and concerns."""
    found = edition.workshop.gaps[ranked.id]
    pairs = [
        (tr("What is missing"), found.statement or ""),
        (tr("Why it persists"), found.causes or ""),
        (tr("What shows it"), found.evidence or ""),
    ]
    cells = stacked([pair for pair in pairs if pair[1]])
    below = DOT.join(filter(None, [_concerned(edition, ranked), _indicators(edition, ranked)]))
    story: list[Flowable] = []
    if cells:
        widths = [edition.width / len(cells)] * len(cells)
        story.append(table([cells], widths, page_height=edition.height, ruled=False, pad=1))
    return [*story, Words(below, theme.NOTE)] if below else story


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
