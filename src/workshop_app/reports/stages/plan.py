"""Plan in print: the actions in full, their sums, and their line of time."""

from reportlab.platypus import Flowable, KeepTogether, Spacer

from workshop_app.charts.timeline import Span, time_line
from workshop_app.domain.progress import (
    after_term,
    completeness,
    costs,
    counted,
    missing,
    reach,
    status_of,
)
from workshop_app.domain.stages.plan import Action
from workshop_app.domain.words import LACKING, STATUSES
from workshop_app.domain.workshop import Workshop
from workshop_app.reports import theme
from workshop_app.reports.blocks import Heading, Words, part, prose, rule
from workshop_app.reports.chart_drawing import drawn
from workshop_app.reports.edition import Edition
from workshop_app.reports.tables import code_width, table
from workshop_app.reports.words import DOT, learner_name, listed, money_line, named
from workshop_app.text import date_text, money, ntr, number, tr

INDENT = 34.0


def by_gap(edition: Edition, actions: tuple[Action, ...]) -> list[tuple[str, list[Action]]]:
    """The actions by the gap they answer: chosen gaps first, in listed order, each with a title."""
    workshop, order = edition.workshop, edition.view.priorities.gaps
    places = {g.id: place for place, g in enumerate(edition.chosen, start=1)}
    ids = [g.id for g in sorted(order, key=lambda g: places.get(g.id, len(order) + 1))]
    parts = []
    for id in ids:
        own = [action for action in actions if action.gap == id]
        if own or id in places:
            title = workshop.gaps[id].title
            parts.append((f"{places[id]} · {title}" if id in places else title, own))
    rest = [action for action in actions if action.gap not in ids]
    return [*parts, (tr("Other actions"), rest)] if rest else parts


def actions_in_full(edition: Edition) -> list[Flowable]:
    """Every action with all that is known of it, then the sums."""
    workshop = edition.workshop
    heading = part(tr("The actions"), room=180)
    if not workshop.actions:
        return [*heading, *prose(tr("No action has been written yet."), width=edition.width)]
    story: list[Flowable] = [*heading, *prose(*_sums(edition), width=edition.width)]
    for title, actions in by_gap(edition, tuple(workshop.actions.values())):
        name: list[Flowable] = [Heading(title, theme.GROUP, 1)]
        if not actions:
            said = Words(tr("There is no action for this gap yet."), theme.CELL)
            story.append(KeepTogether([*name, said]))
        for action in actions:
            story.append(KeepTogether([*name, *_action(edition, action)]))
            name = []
    return story


def _sums(edition: Edition) -> list[str]:
    workshop = edition.workshop
    whole, open_gaps = reach(workshop), completeness(edition.figures).gaps_without_action
    money_said = listed([money(value, code) for code, value in costs(workshop).items()])
    return [
        ntr("{n} action", "{n} actions", len(counted(workshop)))
        + (", " + tr("estimated cost {sum}.", sum=money_said) if money_said else "."),
        tr(
            "Reach: {workers} workers, {employers} employers, {learners} learners; a person may be"
            " counted in more than one action.",
            workers=number(whole.workers),
            employers=number(whole.employers),
            learners=number(whole.learners),
        ),
        tr("* outlives the administration's term.") if outlives_any(workshop) else "",
        tr("Gaps without an action: {gaps}.", gaps=listed(open_gaps)) if open_gaps else "",
    ]


def outlives_any(workshop: Workshop) -> bool:
    """Tell whether an action that counts is due after the term."""
    return any(after_term(workshop, action) for action in counted(workshop))


def starred(workshop: Workshop, action: Action, day: str) -> str:
    """Mark a due day that lies after the administration's term."""
    return f"{day} *" if after_term(workshop, action) else day


def _indent(edition: Edition) -> float:
    """How far the sheets stand in: all as the longest of the actions' codes needs it."""
    workshop = edition.workshop
    return code_width(map(workshop.code, workshop.actions), theme.ENTRY, least=INDENT)


def _action(edition: Edition, action: Action) -> list[Flowable]:
    workshop, indent = edition.workshop, _indent(edition)
    status = named(STATUSES, status_of(workshop, action))
    code, title = (
        Words(workshop.code(action.id), theme.ENTRY),
        Heading(action.title, theme.ENTRY, 2),
    )
    head = table(
        [[code, title, status]],
        [indent, edition.width - indent - 90, 90],
        styles=[theme.CELL_BOLD, theme.CELL_BOLD, theme.NOTE_RIGHT],
        ruled=False,
        pad=1,
    )
    return [rule(), Spacer(0, 2), head, *_sheet(edition, action), Spacer(0, 3)]


def _sheet(edition: Edition, action: Action) -> list[Flowable]:
    """Who, then when, how and with what beside how one will know, then what is still open."""
    indent = _indent(edition)
    inner = edition.width - indent
    who, *columns = (
        [_field(label, value) for label, value in pairs if value]
        for pairs in (_who(edition, action), _how(edition, action), _proof(action))
    )
    lines = _below(edition, action)
    empty: list[Flowable] = []
    rows: list[list[list[Flowable]]] = [[empty, who, empty]] if who else []
    spans = [("SPAN", (1, 0), (2, 0))] if who else []
    if any(columns):
        rows.append([empty, *columns])
    if lines:
        spans.append(("SPAN", (1, len(rows)), (2, len(rows))))
        rows.append([empty, lines, empty])
    if not rows:
        return []
    widths = [indent, inner / 2, inner / 2]
    return [table(rows, widths, ruled=False, pad=0, more=spans)]


def _field(label: str, value: str) -> Flowable:
    return Words(value, theme.FIELD, bulletText=label)


def _who(edition: Edition, action: Action) -> list[tuple[str, str]]:
    lead = DOT.join(filter(None, [action.lead, edition.private(action.lead_person)]))
    groups = [learner_name(edition.workshop, group) for group in action.learner_groups]
    return [
        (tr("Lead"), lead),
        (tr("With"), ", ".join(action.partners)),
        (tr("For whom"), ", ".join(groups)),
        (tr("Reach"), _reach(action)),
    ]


def _how(edition: Edition, action: Action) -> list[tuple[str, str]]:
    workshop, currency = edition.workshop, edition.fact("currency")
    return [
        (tr("When"), _when(workshop, action)),
        (tr("First step"), action.first_step or ""),
        (tr("Money") + (f", {currency}" if currency else ""), money_line(workshop, action)),
    ]


def _proof(action: Action) -> list[tuple[str, str]]:
    return [
        (tr("Indicator"), _indicator(action)),
        (tr("Verification"), action.verification or ""),
        (tr("Risks"), action.risks or ""),
        (tr("In line with"), alignment(action)),
    ]


def _when(workshop: Workshop, action: Action) -> str:
    due = starred(workshop, action, date_text(action.due, "medium")) if action.due else ""
    start = date_text(action.start, "medium") if action.start else ""
    if start and due:
        return f"{start} → {due}"
    return due or (tr("from {day}", day=start) if start else "")


def _reach(action: Action) -> str:
    counts = (action.workers, action.employers, action.learners)
    if all(count is None for count in counts):
        return ""
    workers, employers, learners = counts
    said = [
        ntr("{n} worker", "{n} workers", workers) if workers else "",
        ntr("{n} employer", "{n} employers", employers) if employers else "",
        ntr("{n} learner", "{n} learners", learners) if learners else "",
    ]
    return DOT.join(filter(None, said)) or "0"


def _indicator(action: Action) -> str:
    way = [value for value in (action.baseline, action.target) if value]
    aims = " → ".join(way) if len(way) == 2 else ""
    if not aims and action.target:
        aims = tr("target: {target}", target=action.target)
    elif not aims and action.baseline:
        aims = tr("today: {baseline}", baseline=action.baseline)
    return "\n".join(filter(None, [action.indicator, aims]))


def alignment(action: Action) -> str:
    """Say with which goals an action is in line: `sdg:4.4` by its name."""
    goals = [a[4:] for a in action.alignment if a.casefold().startswith("sdg:")]
    plans = [a for a in action.alignment if not a.casefold().startswith("sdg:")]
    sdg = tr("SDG {goals}", goals=", ".join(goals)) if goals else ""
    return DOT.join([*plans, *([sdg] if sdg else [])])


def _below(edition: Edition, action: Action) -> list[Flowable]:
    workshop = edition.workshop
    updates = [u for u in workshop.updates.values() if u.action == action.id]
    lines = [
        Words(
            DOT.join(
                filter(None, [date_text(u.date, "medium"), named(STATUSES, u.status), u.text])
            ),
            theme.NOTE,
        )
        for u in sorted(updates, key=lambda update: update.date)
    ]
    lacking = [named(LACKING, word) for word in missing(workshop, action)]
    if lacking and status_of(workshop, action) != "dropped":
        lines.append(Words(tr("Still lacking: {what}.", what=listed(lacking)), theme.LACKS))
    return lines


def line_of_time(edition: Edition) -> list[Flowable]:
    """The actions that have a date on one line of months, and the others by name."""
    workshop = edition.workshop
    spans = _spans(workshop)
    if not spans:
        return []
    plates = list(
        time_line(
            spans,
            begins=workshop.date,
            term_ends=workshop.facts.get("term_ends"),
            width=edition.width,
            height=edition.height - 110,
        )
    )
    undated = [workshop.code(a.id) for a in counted(workshop) if not a.due]
    notes = [
        tr("* outlives the administration's term.") if outlives_any(workshop) else "",
        tr("Without a date: {actions}.", actions=listed(undated)) if undated else "",
    ]
    return [
        *part(tr("Time line"), room=plates[0].height),
        *drawn(plates, edition.charts),
        *prose(*notes, style=theme.NOTE, width=edition.width),
    ]


def _spans(workshop: Workshop) -> list[Span]:
    spans = [
        Span(workshop.code(a.id), a.title, a.start, a.due, bool(after_term(workshop, a)))
        for a in counted(workshop)
        if a.due
    ]
    return sorted(spans, key=lambda span: (span.due, span.start or span.due))
