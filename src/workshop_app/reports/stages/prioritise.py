"""Prioritise in print: how the gaps were chosen, the arithmetic, and what would change it."""

from reportlab.platypus import Flowable

from workshop_app.charts.grid import Mark, priority_grid
from workshop_app.charts.shares import Bar, share_bars
from workshop_app.domain.priorities import Priorities, RankedGap
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, gap, part, prose, section
from workshop_app.reports.chart_drawing import drawn
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import table
from workshop_app.reports.words import listed
from workshop_app.text import NOT_KNOWN, ntr, number, percent, tr

GRID_WIDTH, GRID_HEIGHT = 280.0, 168.0


def how_chosen(edition: Edition) -> list[Flowable]:
    """The vote, the order, ties and decisions, what would change it, impact and feasibility."""
    agreed = edition.view.priorities
    heading = part(tr("How they were chosen"), room=110)
    if not any(g.points or g.share for g in agreed.gaps) and not agreed.hidden:
        said = tr("No points were placed: the gaps are listed by need.")
        return [*heading, *prose(said, width=edition.width), *_decisions(edition)]
    bars = [bar_of(edition, g) for g in agreed.gaps if g.share is not None]
    return [
        *heading,
        *prose(*_rule(edition), width=edition.width),
        gap(1),
        *drawn(
            share_bars(bars, {}, width=edition.width, height=edition.height - 130), edition.charts
        ),
        *_decisions(edition),
        *_outlook(edition),
    ]


def _rule(edition: Edition) -> list[str]:
    rules, agreed = edition.figures.rules, edition.view.priorities
    said = [
        ntr("Each person had {n} point", "Each person had {n} points", rules.points)
        + " "
        + ntr("to place on {n} gap.", "to place on {n} gaps.", len(agreed.gaps)),
        tr(
            "A gap's share is reckoned within each sector first, of the points that this sector"
            " placed, and then balanced over the sectors, so that no sector decides by its number."
        ),
        _example(edition),
    ]
    if agreed.hidden:
        said.append(tr("Points by sector are hidden where they would show one person's vote."))
    return said


def _example(edition: Edition) -> str:
    """Say in plain arithmetic why the first is first."""
    first = next(iter(edition.view.priorities.gaps), None)
    if first is None or not first.share:
        return ""
    voted = [share for share in first.share_by_sector.values() if share is not None]
    title = edition.workshop.code(first.id)
    if not voted or len({edition.figures.rules.weights[s] for s in first.share_by_sector}) > 1:
        return tr("{gap} is first with {share}.", gap=title, share=percent(first.share))
    parts = " + ".join(number(100 * share, 1) for share in sorted(voted, reverse=True))
    return tr(
        "{gap} is first: of each hundred points of a sector it got, from most to least, ({parts})"
        " / {sectors} = {share}.",
        gap=title,
        parts=parts,
        sectors=len(voted),
        share=percent(first.share, 1),
    )


def bar_of(edition: Edition, ranked: RankedGap, *, split: bool = False) -> Bar:
    """A gap's bar; split into what each sector adds to it, for the annex."""
    workshop, agreed = edition.workshop, edition.view.priorities
    weights = edition.figures.rules.weights
    shares = {s: v for s, v in ranked.share_by_sector.items() if v is not None}
    total = sum(weights[s] for s in shares) or 1
    parts = {s: weights[s] * v / total for s, v in shares.items()} if split else {}
    return Bar(
        place=workshop.code(ranked.id),
        title=workshop.gaps[ranked.id].title,
        share=ranked.share or 0,
        chosen=ranked.chosen,
        parts=parts,
        cut=_cut(agreed, ranked),
    )


def _cut(agreed: Priorities, ranked: RankedGap) -> str:
    """Name the line drawn above the first gap that the points alone did not choose."""
    order = [g.id for g in agreed.gaps]
    after = len(agreed.chosen)
    if not agreed.chosen or after >= len(order) or order[after] != ranked.id:
        return ""
    if agreed.cut_tie:
        return tr("a tie at the cut, decided by the group")
    if agreed.close_call:
        return tr("cut line · almost a tie")
    return tr("cut line")


def _decisions(edition: Edition) -> list[Flowable]:
    """The tie at the cut, the near tie, and the group's own decisions with their reasons."""
    agreed, workshop = edition.view.priorities, edition.workshop
    said: list[str] = []
    if agreed.cut_tie:
        tied = listed([_named(edition, id) for id in agreed.cut_tie])
        said.append(
            tr("At the cut line {gaps} tie in share and in need, so the group decided.", gaps=tied)
        )
    if agreed.close_call:
        said.append(_almost(edition, agreed))
    rows = [
        [
            workshop.code(g.id),
            tr("chosen") if g.chosen else tr("not chosen"),
            g.decision or NOT_KNOWN,
        ]
        for g in agreed.gaps
        if g.id in workshop.decisions
    ]
    if not said and not rows:
        return []
    body = [*prose(*said, width=edition.width), *_decided(edition, rows)]
    return [*section(tr("What the group decided")), *body]


def _decided(edition: Edition, rows: list[list[str]]) -> list[Flowable]:
    if not rows:
        return []
    widths = [44.0, 72.0, edition.width - 116]
    head = [tr("Gap"), tr("Decision"), tr("Reason")]
    return [table(rows, widths, head=head, styles=[theme.CELL_BOLD, theme.CELL, theme.CELL])]


def _named(edition: Edition, id: str) -> str:
    return f"{edition.workshop.code(id)} ({edition.workshop.gaps[id].title})"


def _almost(edition: Edition, agreed: Priorities) -> str:
    order = [g.id for g in agreed.gaps if g.id not in agreed.chosen]
    pair = [agreed.chosen[-1], *order[:1]]
    names = listed([edition.workshop.code(id) for id in pair])
    return tr("Almost a tie: {gaps} lie at most two points in a hundred apart.", gaps=names)


def _outlook(edition: Edition) -> list[Flowable]:
    """What would change the choice, beside the grid of impact and feasibility."""
    robust, grid = _robust(edition), _grid(edition)
    changed = Heading(tr("What would change it"), theme.SECTION, 1)
    asked = Heading(tr("Impact and feasibility"), theme.SECTION, 1)
    if not grid:
        return (
            [*section(tr("What would change it"), room=50)[:1], changed, *robust] if robust else []
        )
    said = Words(tr("Means of the marks from 1 to 5. Filled: chosen."), theme.NOTE)
    columns: list[list[Flowable]] = [[asked, said, gap(1), *grid]]
    widths = [GRID_WIDTH + 28]
    if robust:
        columns.append([changed, *robust])
        widths.append(edition.width - widths[0])
    both = table([columns], widths, ruled=False, pad=0)
    return [gap(3), both]


def _robust(edition: Edition) -> list[Flowable]:
    agreed = edition.view.priorities
    tried = [same for same in agreed.stable_without.values() if same is not None]
    said = []
    if tried and agreed.chosen:
        said.append(
            tr(
                "Reckoned again without each sector in turn, the choice is the same in {same} of"
                " {tried} reckonings; the annex has each of them.",
                same=sum(tried),
                tried=len(tried),
            )
        )
    if agreed.kendall_w is not None:
        said.append(
            tr(
                "The sectors' orders {agreement} (Kendall's W {w}; 1 is the same order).",
                agreement=_agreement(agreed.kendall_w),
                w=number(agreed.kendall_w, 2),
            )
        )
    return [Words(sentence, theme.PROSE) for sentence in said]


def _agreement(w: float) -> str:
    if w >= 0.7:
        return tr("agree strongly")
    if w >= 0.5:
        return tr("agree well")
    return tr("agree in part") if w >= 0.3 else tr("agree little")


def _short(codes: list[str]) -> list[str]:
    """Codes without a machine's letters, where they differ without them: a dot has little room."""
    bare = [code.partition("-")[0] for code in codes]
    return bare if len(set(bare)) == len(bare) else codes


def _grid(edition: Edition) -> list[Flowable]:
    placed = [g for g in edition.view.priorities.gaps if g.quadrant]
    names = _short([edition.workshop.code(g.id) for g in placed])
    marks = [
        Mark(name, g.impact or 0, g.feasibility or 0, g.chosen)
        for name, g in zip(names, placed, strict=True)
    ]
    if not marks:
        return []
    return drawn([priority_grid(marks, width=GRID_WIDTH, height=GRID_HEIGHT)], edition.charts)
