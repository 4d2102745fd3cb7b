"""Assess in print: where we stand, all together; figures by sector only in the annex."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from workshop_app.charts.colours import gap_colours, sector_marks
from workshop_app.charts.heatmap import HIDDEN, NOT_HEARD, Row, heatmap
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
from workshop_app.reports.tables import Command, table
from workshop_app.reports.words import CLASSES, class_counts, inside, listed, named, sector_name
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


def _thresholds(edition: Edition) -> tuple[float, float, float]:
    limits = edition.figures.rules.thresholds
    return limits.small, limits.gap, limits.critical


def _standing(edition: Edition) -> Iterator[object]:
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
    more: list[Command] = []
    rows = []
    for line, (indicator, figures) in enumerate(rated, start=1):
        style = theme.SMALL_CENTRED
        if figures.gap is not None:
            ground, ink = gap_colours(figures.gap, _thresholds(edition))
            more.append(("BACKGROUND", (4, line), (4, line), HexColor(ground)))
            style = theme.SMALL_CENTRED_WHITE if ink == "#FFFFFF" else style
        shown = _shown(figures, figures.gap)
        rows.append(
            [
                indicator.number,
                edition.say(indicator.text),
                _shown(figures, figures.current),
                _shown(figures, figures.desired),
                [Words(shown, style)],
                _class(figures),
            ]
        )
    widths = [28, edition.width - 28 - 38 - 46 - 44 - 102, 38, 46, 44, 102]
    head = ["", tr("Indicator, by need"), tr("Today"), tr("Desired"), tr("Gap"), tr("Class")]
    made = table(
        rows,
        widths,
        page_height=edition.height,
        head=head,
        styles=[theme.NOTE, theme.SMALL_CELL, *[theme.SMALL_CENTRED] * 3, theme.SMALL_CELL],
        head_styles=[theme.NOTE, theme.NOTE, *[theme.NOTE_CENTRED] * 3, theme.NOTE],
        more=[*more, ("RIGHTPADDING", (2, 0), (4, -1), 0), ("LEFTPADDING", (5, 0), (5, -1), 10)],
        pad=2.5,
    )
    return [*section(tr("The indicators"), level=1), made]


def _shown(figures: IndicatorFigures, value: float | None) -> str:
    return tr("hidden") if value is None and figures.concealed else number(value, 1)


def _class(figures: IndicatorFigures) -> str:
    word = named(CLASSES, figures.level)
    differing = tr("readings differ") if figures.disputed else ""
    return " · ".join(filter(None, [word, differing]))


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
    figures, playbook = edition.view.indicators, edition.workshop.playbook
    rows: list[Row] = []
    for dimension in playbook.dimensions:
        inside_it = [i for i in dimension.indicators if figures[i.id].ballots]
        if inside_it:
            rows += [_heat(edition, i, figures[i.id]) for i in inside_it]
            rows[-1] = replace(rows[-1], ends=True)
    if not rows:
        return []
    marks = {s: m for s, m in sector_marks(playbook).items() if s in expected(edition)}
    maps = drawn(
        heatmap(
            rows,
            marks,
            thresholds=_thresholds(edition),
            width=edition.width,
            height=edition.height - 118,
        ),
        edition.charts,
    )
    return [
        *section(tr("Gaps by sector"), room=140),
        *prose(_reading_help(edition), width=edition.width),
        *maps,
    ]


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
