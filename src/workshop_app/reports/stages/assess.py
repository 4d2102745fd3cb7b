"""Assess in print: where we stand, all together; figures by sector only in the annex."""

from collections import Counter
from collections.abc import Iterator

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workshop_app.charts.colours import WHITE, gap_colours
from workshop_app.charts.plate import Plate
from workshop_app.charts.readings import Reading, answer_strips
from workshop_app.charts.standing import Stand, standing
from workshop_app.domain.playbook import Indicator
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
    begun,
    class_counts,
    inside,
    listed,
    named,
    sector_name,
)
from workshop_app.text import NOT_KNOWN, ntr, number, tr


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


def thresholds_of(edition: Edition) -> tuple[float, float, float]:
    """Where a gap's classes begin."""
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
        thresholds=thresholds_of(edition),
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
        of_level = [pair for pair in rated if pair[1].level == level]
        if of_level:
            more += _class_line(len(rows) + 1)
            name = named(CLASSES, level) or tr("hidden")
            rows.append([Words(begun(name), theme.SMALL_BOLD), *[""] * 4])
        for indicator, figures in of_level:
            more += _ground(edition, figures, len(rows) + 1)
            rows.append(_indicator(edition, indicator, figures))
    return [*section(tr("The indicators, by need")), _indicator_table(edition, rows, more)]


def _indicator_table(edition: Edition, rows: list[list[Cell]], more: list[Command]) -> Flowable:
    centred, note = [theme.NOTE_CENTRED] * 3, theme.NOTE
    return table(
        rows,
        [28, edition.width - 28 - 40 - 48 - 44, 40, 48, 44],
        head=["", tr("Indicator"), tr("Today"), tr("Desired"), tr("Gap")],
        styles=[note, theme.SMALL_CELL, *[theme.SMALL_CENTRED] * 3],
        head_styles=[note, note, *centred],
        more=[("RIGHTPADDING", (2, 0), (4, -1), 0), *more],
        pad=1.8,
    )


def _ground(edition: Edition, figures: IndicatorFigures, line: int) -> list[Command]:
    if figures.gap is None:
        return []
    ground, _ = gap_colours(figures.gap, thresholds_of(edition))
    return [("BACKGROUND", (4, line), (4, line), HexColor(ground))]


def _class_line(line: int) -> list[Command]:
    row = (0, line), (-1, line)
    return [("SPAN", *row), ("TOPPADDING", *row, 7), ("NOSPLIT", (0, line), (-1, line + 1))]


def _indicator(edition: Edition, indicator: Indicator, figures: IndicatorFigures) -> list[Cell]:
    words = edition.say(indicator.text)
    style = theme.SMALL_CENTRED
    if figures.gap is not None and gap_colours(figures.gap, thresholds_of(edition))[1] == WHITE:
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
    readings = [
        Reading(f"{i.number} {edition.say(i.text)}".strip(), _answers(edition, f), f.spread)
        for i, f in rated
        if f.disputed
    ]
    if not readings:
        return []
    scale, height = edition.figures.rules.scale, edition.height - 120
    plates = list(answer_strips(readings, scale=scale, width=edition.width, height=height))
    said = tr(
        "People who look from different places see these differently. Both readings are worth an"
        " example before acting; nobody has to give way."
    )
    return [
        *section(tr("Where readings differ"), room=plates[0].height + 60),
        *prose(said, width=edition.width),
        *drawn(plates, edition.charts),
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
