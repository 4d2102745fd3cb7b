"""Gaps in print: each with its statement, whom it concerns, causes and evidence."""

from reportlab.platypus import Flowable, KeepTogether

from workshop_app.domain.priorities import RankedGap
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, part, prose, rule, stacked
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import table
from workshop_app.reports.words import learner_name
from workshop_app.text import number, tr


def gaps_in_full(edition: Edition) -> list[Flowable]:
    """All gaps in listed order, those chosen first."""
    listed = edition.view.priorities.gaps
    heading = part(tr("The gaps"), room=140)
    if not listed:
        return [*heading, *prose(tr("No gap has been written yet."), width=edition.width)]
    said = tr(
        "In the order that the room gave them. The number is the place among those chosen;"
        " the code is the gap's for good."
    )
    chosen = {g.id: place for place, g in enumerate(edition.chosen, start=1)}
    blocks = [_gap(edition, ranked, chosen.get(ranked.id)) for ranked in listed]
    return [*heading, *prose(said, width=edition.width), *blocks]


def _gap(edition: Edition, ranked: RankedGap, place: int | None) -> Flowable:
    workshop = edition.workshop
    found = workshop.gaps[ranked.id]
    title = f"{place} · {found.title}" if place else found.title
    marks = [workshop.code(found.id), tr("chosen") if place else tr("not chosen")]
    if found.from_floor:
        marks.append(tr("from the floor"))
    head = table(
        [[Heading(title, theme.CELL_BOLD_LEAD, 1), " · ".join(marks)]],
        [edition.width - 150, 150],
        page_height=edition.height,
        styles=[theme.CELL_BOLD, theme.NOTE_RIGHT],
        ruled=False,
        pad=2,
    )
    body = _body(edition, ranked)
    statement = [Words(found.statement, theme.CELL)] if found.statement else []
    return KeepTogether([gap(2), rule(), gap(1), head, *statement, *body, gap(1)])


def _body(edition: Edition, ranked: RankedGap) -> list[Flowable]:
    found = edition.workshop.gaps[ranked.id]
    groups = ", ".join(learner_name(edition.workshop, g) for g in found.learner_groups)
    pairs = [
        (tr("Why it persists"), found.causes or ""),
        (tr("What shows it"), found.evidence or ""),
        (tr("Whom it concerns"), groups),
        (tr("Indicators"), _indicators(edition, found.indicators)),
    ]
    cells = stacked([pair for pair in pairs if pair[1]])
    if not cells:
        return []
    half = edition.width / 2
    empty: list[Flowable] = []
    rows = [cells[n : n + 2] for n in range(0, len(cells), 2)]
    rows[-1] += [empty] * (2 - len(rows[-1]))
    return [gap(1), table(rows, [half, half], page_height=edition.height, ruled=False, pad=2)]


def _indicators(edition: Edition, ids: tuple[str, ...]) -> str:
    known = {i.id: i for i in edition.workshop.playbook.indicators}
    lines = []
    for indicator in (known[id] for id in ids if id in known):
        figure = edition.view.indicators[indicator.id].gap
        name = f"{indicator.number} {edition.say(indicator.text)}".strip()
        lines.append(name if figure is None else f"{name} ({number(figure, 1)})")
    return "\n".join(lines)
