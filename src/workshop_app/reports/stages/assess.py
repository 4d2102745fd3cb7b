"""Assess in print: where we stand, all together; figures by sector only in the annex."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workshop_app.charts.colours import WHITE, gap_colours, sector_marks
from workshop_app.charts.heatmap import HIDDEN, NOT_HEARD, Row, heatmap
from workshop_app.charts.plate import Plate
from workshop_app.charts.readings import Reading, answer_strips
from workshop_app.charts.standing import Stand, standing
from workshop_app.domain.playbook import Dimension, Indicator
from workshop_app.domain.progress import completeness
from workshop_app.domain.readings import IndicatorFigures
from workshop_app.reports import theme
from workshop_app.reports.blocks import Words, gap, part, prose, section
from workshop_app.reports.chart_drawing import drawn
from workshop_app.reports.edition import Edition
from workshop_app.reports.stages.prepare import expected
from workshop_app.reports.tables import Cell, Command, table
from workshop_app.reports.words import (
    CLASSES,
    DOT,
    class_counts,
    inside,
    listed,
    named,
    sector_name,
)
from workshop_app.text import NOT_KNOWN, ntr, number, tr

MAP_HEIGHT = 280.0


def where_we_stand(edition: Edition) -> list[Flowable]:
    """Dimensions from today to the desired, indicators by need, and where readings differ."""
    heading = part(tr("Where we stand"), room=260)
    rated = _rated(edition)
    if not rated:
        return [*heading, *prose(tr("Nothing has been rated yet."), width=edition.width)]
    return [
        *heading,
        *prose(*_introduction(edition, rated), width=edition.width),
        gap(1),
        *drawn(_standing(edition), edition.charts),
        *_indicators(edition, rated),
        *_seen_differently(edition, rated),
    ]


def _rated(edition: Edition) -> list[tuple[Indicator, IndicatorFigures]]:
    """The indicators that somebody answered, by need, then by gap."""
    figures = edition.view.indicators
    known = [(i, figures[i.id]) for i in edition.workshop.playbook.indicators]
    answered = [(i, f) for i, f in known if f.ballots > f.incomplete]
    return sorted(answered, key=lambda pair: (-(pair[1].need or -1), -(pair[1].gap or -9)))


def _introduction(edition: Edition, rated: list[tuple[Indicator, IndicatorFigures]]) -> list[str]:
    low, high = edition.figures.rules.scale
    quiet = completeness(edition.figures).sectors_not_heard
    names = [inside(sector_name(edition.workshop, sector)) for sector in quiet]
    classes = class_counts(Counter(f.level for _, f in rated))
    return [
        ntr(
            "The room rated {n} indicator from {low} to {high}: as it is today, and as it wants"
            " it to be.",
            "The room rated {n} indicators from {low} to {high}: as they are today, and as it"
            " wants them to be.",
            len(rated),
            low=low,
            high=high,
        ),
        tr("The gap is the way between the two, in levels."),
        _weights(edition),
        tr("By class: {classes}.", classes=classes) if classes else "",
        tr("Not heard: {sectors}.", sectors=listed(names)) if names else "",
    ]


def _weights(edition: Edition) -> str:
    weights = edition.figures.rules.weights
    heard = expected(edition)
    if len({weights[sector] for sector in heard}) == 1:
        return tr("Every figure is balanced: each sector weighs the same.")
    parts = [f"{inside(sector_name(edition.workshop, s))} {number(weights[s])}" for s in heard]
    return tr("Every figure is balanced by the sectors' weights: {weights}.", weights=listed(parts))


def _thresholds(edition: Edition) -> tuple[float, float, float]:
    limits = edition.figures.rules.thresholds
    return limits.small, limits.gap, limits.critical


def _standing(edition: Edition) -> Iterator[Plate]:
    playbook, figures = edition.workshop.playbook, edition.view.dimensions
    groups = {group.id: edition.say(group.title) for group in playbook.groups}
    stands = [
        Stand(
            title=edition.say(d.title),
            group=groups.get(d.group, ""),
            current=figures[d.id].current,
            desired=figures[d.id].desired,
            gap=figures[d.id].gap,
            word=named(CLASSES, figures[d.id].level) or NOT_KNOWN,
        )
        for d in playbook.dimensions
    ]
    return standing(
        stands,
        scale=edition.figures.rules.scale,
        thresholds=_thresholds(edition),
        width=edition.width,
        height=edition.height - 120,
    )


def _indicators(
    edition: Edition, rated: list[tuple[Indicator, IndicatorFigures]]
) -> list[Flowable]:
    """The rated indicators by class, in each class by need."""
    rows: list[list[Cell]] = []
    more: list[Command] = []
    for level in (*reversed(CLASSES), None):
        inside_it = [pair for pair in rated if pair[1].level == level]
        if inside_it:
            more += _class_line(len(rows) + 1)
            name = named(CLASSES, level) or tr("hidden")
            rows.append([Words(name.capitalize(), theme.SMALL_BOLD), *[""] * 4])
        for indicator, figures in inside_it:
            line = len(rows) + 1
            rows.append(_indicator(edition, indicator, figures))
            if figures.gap is not None:
                ground, _ = gap_colours(figures.gap, _thresholds(edition))
                more.append(("BACKGROUND", (4, line), (4, line), HexColor(ground)))
    head = ["", tr("Indicator"), tr("Today"), tr("Desired"), tr("Gap")]
    made = table(
        rows,
        [28, edition.width - 28 - 40 - 48 - 44, 40, 48, 44],
        head=head,
        styles=[theme.NOTE, theme.SMALL_CELL, *[theme.SMALL_CENTRED] * 3],
        head_styles=[theme.NOTE, theme.NOTE, *[theme.NOTE_CENTRED] * 3],
        more=[("RIGHTPADDING", (2, 0), (4, -1), 0), *more],
        pad=1.8,
    )
    return [*section(tr("The indicators, by need")), made]


def _class_line(line: int) -> list[Command]:
    row = (0, line), (-1, line)
    return [("SPAN", *row), ("TOPPADDING", *row, 7), ("NOSPLIT", (0, line), (-1, line + 1))]


def _indicator(edition: Edition, indicator: Indicator, figures: IndicatorFigures) -> list[Cell]:
    words = edition.say(indicator.text)
    style = theme.SMALL_CENTRED
    if figures.gap is not None and gap_colours(figures.gap, _thresholds(edition))[1] == WHITE:
        style = theme.SMALL_CENTRED_WHITE
    return [
        indicator.number,
        DOT.join([words, tr("readings differ")]) if figures.disputed else words,
        _shown(figures, figures.current),
        _shown(figures, figures.desired),
        [Words(_shown(figures, figures.gap), style)],
    ]


def _shown(figures: IndicatorFigures, value: float | None) -> str:
    return tr("hidden") if value is None and figures.concealed else number(value, 1)


def _seen_differently(
    edition: Edition, rated: list[tuple[Indicator, IndicatorFigures]]
) -> list[Flowable]:
    differing = [(i, f) for i, f in rated if f.disputed]
    if not differing:
        return []
    readings = [
        Reading(f"{i.number} {edition.say(i.text)}".strip(), _answers(edition, f), f.spread)
        for i, f in differing
    ]
    strips = drawn(
        answer_strips(
            readings,
            scale=edition.figures.rules.scale,
            width=edition.width,
            height=edition.height - 120,
        ),
        edition.charts,
    )
    said = tr(
        "People who know the city from different places see these differently. Both readings are"
        " worth an example before acting; nobody has to give way."
    )
    return [
        *section(tr("Where readings differ"), room=strips[0].height + 60),
        *prose(said, width=edition.width),
        *strips,
    ]


def _answers(edition: Edition, figures: IndicatorFigures) -> list[float]:
    """The share of the answers at each level, each sector weighing what it weighs."""
    weights = edition.figures.rules.weights
    told = {s: f.levels for s, f in figures.by_sector.items() if f.levels and sum(f.levels)}
    low, high = edition.figures.rules.scale
    total = sum(weights[s] for s in told) or 1
    return [
        sum(weights[s] * levels[place] / sum(levels) for s, levels in told.items()) / total
        for place in range(high - low + 1)
    ]


def by_sector(edition: Edition) -> list[Flowable]:
    """For the annex: the gap of every rated indicator as each sector reads it."""
    blocks = [
        block
        for title, dimensions in _groups(edition)
        for block in _map(edition, title, dimensions)
    ]
    if not blocks:
        return []
    return [
        *section(tr("Gaps by sector"), room=170, style=theme.MINOR),
        Words(_reading_help(edition), theme.ANNEX),
        *blocks,
    ]


def _groups(edition: Edition) -> list[tuple[str, list[Dimension]]]:
    """The playbook's dimensions by its groups, those of none at the end."""
    playbook = edition.workshop.playbook
    groups = [
        (edition.say(group.title), [d for d in playbook.dimensions if d.group == group.id])
        for group in playbook.groups
    ]
    known = {group.id for group in playbook.groups}
    return [*groups, ("", [d for d in playbook.dimensions if d.group not in known])]


def _map(edition: Edition, title: str, dimensions: list[Dimension]) -> list[Flowable]:
    figures = edition.view.indicators
    rows: list[Row] = []
    for dimension in dimensions:
        inside_it = [i for i in dimension.indicators if figures[i.id].ballots]
        rows += [_heat(edition, i, figures[i.id]) for i in inside_it]
        if inside_it:
            rows[-1] = replace(rows[-1], ends=True)
    marks = sector_marks(edition.workshop.playbook)
    plates = heatmap(
        rows,
        {sector: marks[sector] for sector in expected(edition)},
        title=title,
        thresholds=_thresholds(edition),
        width=edition.width,
        height=MAP_HEIGHT,
    )
    return drawn(plates, edition.charts)


def _heat(edition: Edition, indicator: Indicator, figures: IndicatorFigures) -> Row:
    cells: dict[str, float | str] = {}
    for sector, own in figures.by_sector.items():
        missing = HIDDEN if sector in figures.hidden else NOT_HEARD
        cells[sector] = missing if own.gap is None else own.gap
    together = HIDDEN if figures.concealed else NOT_HEARD
    return Row(
        indicator.number,
        edition.say(indicator.text),
        cells,
        together if figures.gap is None else figures.gap,
    )


def _reading_help(edition: Edition) -> str:
    least = edition.figures.rules.small_group
    return " ".join(
        [
            tr("Each cell is the gap between today and the desired, in levels."),
            tr(
                "“Hidden”: fewer than {least} personal ballots, or a figure that would give such"
                " a one away. A dash: not heard.",
                least=least,
            ),
        ]
    )
