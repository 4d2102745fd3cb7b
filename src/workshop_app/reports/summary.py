"""The plan on one page: the chosen gaps, who does what by when, what it costs, whom it reaches."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workshop_app.domain.progress import costs, counted, reach
from workshop_app.domain.stages.plan import Action
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, prose, rule
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import on_one_page
from workshop_app.reports.page import Running, build
from workshop_app.reports.stages.plan import by_gap, outlives_any, starred
from workshop_app.reports.stages.prepare import expected, heads
from workshop_app.reports.tables import Command, Rows, table
from workshop_app.reports.words import (
    DOT,
    PATHWAYS,
    compact,
    cost,
    currency_name,
    funds,
    inside,
    listed,
    month,
    month_in_words,
    named,
    sector_name,
)
from workshop_app.text import date_text, ntr, number, tr


def summary(edition: Edition) -> bytes:
    """Print the summary by itself."""
    title = " · ".join(filter(None, [tr("Action plan on one page"), edition.place]))
    return build(edition, summary_page(edition), title=title, running=running(edition))


def running(edition: Edition) -> Running:
    """What stands on every page of the plan."""
    workshop = edition.workshop
    pathway = named(PATHWAYS, workshop.facts.get("pathway"))
    header = DOT.join(filter(None, [edition.place, date_text(workshop.date), pathway]))
    footer = DOT.join(filter(None, [tr("Action plan"), edition.place]))
    return Running(header, "", footer, draft=not edition.final)


def summary_page(edition: Edition) -> list[Flowable]:
    """The page as it stands in the plan too; closer set where the day was a full one."""
    return on_one_page([_page(edition, pad) for pad in (5.0, 3.5, 2.0)], edition)


def _page(edition: Edition, pad: float) -> list[Flowable]:
    return [
        Heading(tr("Action plan on one page"), theme.TITLED),
        *prose(_lead(edition), style=theme.LEADING, width=edition.width),
        gap(3),
        rule(1.5, theme.INK),
        gap(2),
        _figures(edition),
        gap(2),
        rule(),
        gap(3 if pad > 3 else 1),
        *_actions(edition, pad),
        *_notes(edition),
    ]


def _lead(edition: Edition) -> str:
    workshop, chosen = edition.workshop, len(edition.chosen)
    counted_heads = heads(workshop)
    present = [s for s in expected(edition) if counted_heads[s]]
    total = sum(counted_heads.values())
    if not total or not chosen:
        return tr("This plan is still being written.")
    names = [inside(sector_name(workshop, sector)) for sector in present]
    who = ntr("{n} person", "{n} people", total)
    what = ntr("{n} gap", "{n} gaps", chosen)
    days = [action.due for action in counted(workshop) if action.due]
    sectors = listed(names)
    if not days:
        return tr(
            "{people} from {sectors} agreed to start closing {gaps}.",
            people=who,
            sectors=sectors,
            gaps=what,
        )
    return tr(
        "{people} from {sectors} agreed to start closing {gaps} by {month}.",
        people=who,
        sectors=sectors,
        gaps=what,
        month=month_in_words(max(days)),
    )


def _figures(edition: Edition) -> Flowable:
    workshop = edition.workshop
    actions, whole = counted(workshop), reach(workshop)
    backed = [a for a in actions if any(kind not in (None, "none_yet") for kind, *_ in a.funding)]
    chosen = len(edition.chosen)
    shown = [
        (number(chosen), ntr("chosen gap", "chosen gaps", chosen)),
        (
            number(len(actions)),
            ntr("action", "actions", len(actions))
            + (", " + tr("{count} with funds named", count=len(backed)) if actions else ""),
        ),
        *[
            (compact(value), tr("{currency}, estimated cost", currency=currency_name(code, value)))
            for code, value in costs(workshop).items()
            if value
        ],
        (number(whole.workers), ntr("worker", "workers", whole.workers)),
        (number(whole.employers), ntr("employer", "employers", whole.employers)),
        (number(whole.learners), ntr("learner", "learners", whole.learners)),
    ]
    kept = [pair for place, pair in enumerate(shown) if place < 2 or pair[0] != "0"]
    row = [[Words(value, theme.FIGURE), Words(label, theme.NOTE)] for value, label in kept]
    widths = [edition.width / len(row)] * len(row)
    return table([row], widths, page_height=edition.height, ruled=False, pad=0)


def _actions(edition: Edition, pad: float) -> list[Flowable]:
    parts = by_gap(edition, counted(edition.workshop))
    if not parts:
        return []
    rows: list[list[str | Flowable | Sequence[Flowable]]] = []
    more: list[Command] = []
    for title, actions in parts:
        line = len(rows) + 1
        rows.append([Words(title, theme.CELL_BOLD), "", "", "", ""])
        more += _gap_line(line, pad)
        rows += [_row(edition, action) for action in actions]
        if not actions:
            rows.append(
                [Words(tr("There is no action for this gap yet."), theme.CELL_SECOND), *[""] * 4]
            )
            more.append(("SPAN", (0, line + 1), (-1, line + 1)))
    return [_table(edition, rows, more, pad)]


def _gap_line(line: int, pad: float) -> list[Command]:
    row = (0, line), (-1, line)
    return [
        ("SPAN", *row),
        ("TOPPADDING", *row, pad + 4),
        ("LINEBELOW", *row, 0.8, HexColor(theme.INK)),
        ("NOSPLIT", (0, line), (-1, line + 1)),
    ]


def _table(
    edition: Edition,
    rows: list[list[str | Flowable | Sequence[Flowable]]],
    more: list[Command],
    pad: float,
) -> Rows:
    currency = edition.fact("currency")
    rest = edition.width - 54 - 62
    widths = [rest * 0.44, rest * 0.315, 54, 62, rest * 0.245]
    head = [
        tr("Action"),
        tr("Lead"),
        tr("By"),
        tr("Cost") + (f", {currency}" if currency else ""),
        tr("Funds"),
    ]
    cell = theme.CELL if pad > 2 else theme.SMALL_CELL
    right = theme.CELL_RIGHT if pad > 2 else theme.SMALL_RIGHT
    notes = [theme.NOTE, theme.NOTE, theme.NOTE, theme.NOTE_RIGHT, theme.NOTE]
    return table(
        rows,
        widths,
        page_height=edition.height,
        head=head,
        styles=[cell, cell, cell, right, cell],
        head_styles=notes,
        more=[("RIGHTPADDING", (3, 0), (3, -1), 14), ("RIGHTPADDING", (2, 0), (2, -1), 4), *more],
        pad=pad,
    )


def _row(edition: Edition, action: Action) -> list[str | Flowable | Sequence[Flowable]]:
    workshop = edition.workshop
    lead = [action.lead or "", edition.private(action.lead_person)]
    return [
        action.title,
        DOT.join(filter(None, lead)) or tr("to be named"),
        starred(workshop, action, month(action.due)),
        cost(workshop, action),
        funds(action) or tr("to be seen"),
    ]


def _notes(edition: Edition) -> list[Flowable]:
    workshop = edition.workshop
    ends = workshop.facts.get("term_ends")
    outlives = ends and outlives_any(workshop)
    whole = reach(workshop)
    notes = [
        tr("* ends after the administration's term ({day}).", day=date_text(ends, "medium"))
        if outlives
        else "",
        tr("A person may be counted in more than one action.")
        if whole.workers + whole.employers + whole.learners
        else "",
    ]
    said = " ".join(filter(None, notes))
    return [gap(2), Words(said, theme.NOTE)] if said else []
