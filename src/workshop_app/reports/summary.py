"""The plan on one page: the chosen gaps, who does what by when, what it costs, whom it reaches."""

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from workshop_app.domain.progress import costs, counted, reach
from workshop_app.domain.stages.plan import Action
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, prose, rule
from workshop_app.reports.edition import Edition
from workshop_app.reports.fit import on_one_page
from workshop_app.reports.fonts import REGULAR
from workshop_app.reports.page import Running, build
from workshop_app.reports.stages.plan import by_gap, outlives_any, starred
from workshop_app.reports.stages.prepare import expected, heads
from workshop_app.reports.tables import Cell, Command, Rows, table
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

MOST_FIGURES = 6


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
    return on_one_page([_page(edition, pad) for pad in (5.0, 3.5, 2.0, 1.0)], edition)


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
    workshop, chosen, present = edition.workshop, len(edition.chosen), heads(edition.workshop)
    total = sum(present.values())
    if not total or not chosen:
        return tr("This plan is still being written.")
    sectors = [inside(sector_name(workshop, s)) for s in expected(edition) if present[s]]
    said = {
        "people": ntr("{n} person", "{n} people", total),
        "sectors": listed(sectors),
        "gaps": ntr("{n} gap", "{n} gaps", chosen),
    }
    days = [action.due for action in counted(workshop) if action.due]
    if not days:
        return tr("{people} from {sectors} agreed to start closing {gaps}.", **said)
    return tr(
        "{people} from {sectors} agreed to start closing {gaps} by {month}.",
        month=month_in_words(max(days)),
        **said,
    )


def _estimated(currency: str) -> str:
    if not currency:
        return tr("estimated cost")
    return tr("{currency}, estimated cost", currency=currency)


def _figures(edition: Edition) -> Flowable:
    shown = [*_counts(edition), *_money(edition), *_reached(edition)]
    cells = [[Words(value, theme.FIGURE), Words(label, theme.NOTE)] for value, label in shown]
    columns = min(len(cells), MOST_FIGURES)
    empty: list[Flowable] = []
    rows = [cells[n : n + columns] for n in range(0, len(cells), columns)]
    rows[-1] += [empty] * (columns - len(rows[-1]))
    return table(rows, [edition.width / columns] * columns, ruled=False, pad=0)


def _counts(edition: Edition) -> list[tuple[str, str]]:
    actions, chosen = counted(edition.workshop), len(edition.chosen)
    backed = [a for a in actions if any(kind not in (None, "none_yet") for kind, *_ in a.funding)]
    said = ntr("action", "actions", len(actions))
    if actions:
        said += ", " + tr("{count} with funds named", count=len(backed))
    return [
        (number(chosen), ntr("chosen gap", "chosen gaps", chosen)),
        (number(len(actions)), said),
    ]


def _money(edition: Edition) -> list[tuple[str, str]]:
    return [
        (compact(value), _estimated(currency_name(code, value)))
        for code, value in costs(edition.workshop).items()
        if value
    ]


def _reached(edition: Edition) -> list[tuple[str, str]]:
    whole = reach(edition.workshop)
    shown = [
        (whole.workers, ntr("worker", "workers", whole.workers)),
        (whole.employers, ntr("employer", "employers", whole.employers)),
        (whole.learners, ntr("learner", "learners", whole.learners)),
    ]
    return [(number(value), label) for value, label in shown if value]


def _actions(edition: Edition, pad: float) -> list[Flowable]:
    parts = by_gap(edition, counted(edition.workshop))
    if not parts:
        return []
    rows: list[list[Cell]] = []
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


def _table(edition: Edition, rows: list[list[Cell]], more: list[Command], pad: float) -> Rows:
    by = _widest([row[2] for row in rows])
    money = max(62, _widest([row[3] for row in rows]) + 8)
    rest = edition.width - by - money
    cost_head = ", ".join(filter(None, [tr("Cost"), edition.fact("currency")]))
    cell = theme.CELL if pad > 2 else theme.SMALL_CELL
    right = theme.CELL_RIGHT if pad > 2 else theme.SMALL_RIGHT
    note = theme.NOTE
    return table(
        rows,
        [rest * 0.44, rest * 0.315, by, money, rest * 0.245],
        head=[tr("Action"), tr("Lead"), tr("By"), cost_head, tr("Funds")],
        styles=[cell, cell, cell, right, cell],
        head_styles=[note, note, note, theme.NOTE_RIGHT, note],
        more=[("RIGHTPADDING", (3, 0), (3, -1), 14), ("RIGHTPADDING", (2, 0), (2, -1), 4), *more],
        pad=pad,
    )


def _widest(cells: list[Cell]) -> float:
    """Give a column the room that its longest words need on one line, within reason."""
    wide = [stringWidth(cell, REGULAR, theme.TEXT) for cell in cells if isinstance(cell, str)]
    return float(min(max(wide, default=0), 72)) + 8


def _row(edition: Edition, action: Action) -> list[Cell]:
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
    ends, said = edition.workshop.facts.get("term_ends"), []
    if ends and outlives_any(edition.workshop):
        day = date_text(ends, "medium")
        said.append(tr("* ends after the administration's term ({day}).", day=day))
    if _reached(edition):
        said.append(tr("A person may be counted in more than one action."))
    return [gap(2), Words(" ".join(said), theme.NOTE)] if said else []
