"""What the room has said in each stage, page by page, as the public may see it."""

from collections.abc import Callable, Iterator
from datetime import date

from workshop_app.domain.day import clock, course
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.figures import Figures
from workshop_app.domain.playbook import in_language
from workshop_app.domain.priorities import Priorities, RankedGap
from workshop_app.domain.readings import IndicatorFigures
from workshop_app.domain.room_questions import header, stage_title
from workshop_app.domain.room_rows import Bar, Cut, Heat, Line, Reading, RoomPage, Row, Text
from workshop_app.domain.stages.plan import Action
from workshop_app.domain.standing import asked, undecided_tie
from workshop_app.domain.words import SECTORS
from workshop_app.domain.workshop import Workshop

NEXT_MEETING = mark("We meet again: {when}")
NO_ACTION = mark("No action yet for this gap.")
CUT = mark("cut line: {n}")
TIE = mark("a tie of {gaps}: the group decides")
SETTLED = mark("a tie of {gaps}: the group decided")
ALMOST = mark("almost a tie with the next")
SIGNED = mark("signed")
PENDING = mark("pending")
PENDING_UNTIL = mark("pending until {day}")


def results(figures: Figures, stage: str) -> tuple[RoomPage, ...]:
    """The pages of a stage's results; none where the room has said nothing yet."""
    return tuple(_RESULTS[stage](figures))


def _prepare(figures: Figures) -> Iterator[RoomPage]:
    """The day's course: when each part begins."""
    rows = tuple(
        Line(_item_title(figures.workshop, slot.item), lead=clock(slot.begins))
        for slot in course(figures.workshop)
    )
    yield RoomPage(header(figures.workshop, "prepare"), rows=rows)


def _item_title(workshop: Workshop, item: object) -> Text:
    title = getattr(item, "title", None)
    said = title if isinstance(title, str) else in_language(title or {}, *workshop.languages)
    stage = getattr(item, "stage", None)
    return said or (stage_title(workshop, stage) if stage else "")


def _listen(figures: Figures) -> Iterator[RoomPage]:
    """A page for each sector that has spoken."""
    workshop = figures.workshop
    for sector in figures.rules.expected:
        said = [one.text for one in workshop.motivations.values() if one.sector == sector]
        if said:
            yield RoomPage(
                header(workshop, "listen"),
                sector_name(workshop, sector),
                tuple(map(Line, said)),
                sector=sector,
            )


def sector_name(workshop: Workshop, sector: str) -> Text:
    """What a sector is called."""
    if sector in SECTORS:
        return Message(SECTORS[sector])
    titles = {one.id: one.title for one in workshop.playbook.sectors}
    return in_language(titles.get(sector, {}), *workshop.languages) or sector


def _assess(figures: Figures) -> Iterator[RoomPage]:
    """The indicators that were answered, by need; those whose need is hidden or unknown last."""
    workshop, public = figures.workshop, figures.public.indicators
    ids = [id for id in asked(figures) if public[id].ballots]
    ids.sort(key=lambda id: (public[id].need is None, -(public[id].need or 0)))
    texts = {i.id: in_language(i.text, *workshop.languages) for i in workshop.playbook.indicators}
    columns = figures.rules.expected
    rows = tuple(_heat(texts[id], public[id], columns) for id in ids)
    if rows:
        yield RoomPage(header(workshop, "assess"), rows=rows, columns=columns)


def _heat(text: str, found: IndicatorFigures, columns: tuple[str, ...]) -> Heat:
    return Heat(
        text,
        tuple(_reading(found, sector) for sector in columns),
        Reading(found.gap, hidden=found.concealed),
        seen_differently=bool(found.disputed),
    )


def _reading(found: IndicatorFigures, sector: str) -> Reading:
    own = found.by_sector.get(sector)
    hidden = sector in found.hidden
    return Reading(None if hidden or own is None else own.gap, hidden=hidden)


def _gaps(figures: Figures) -> Iterator[RoomPage]:
    """The gaps as they were written."""
    workshop = figures.workshop
    rows = tuple(Line(gap.title, lead=workshop.code(gap.id)) for gap in workshop.gaps.values())
    if rows:
        yield RoomPage(header(workshop, "gaps"), rows=rows)


def _prioritise(figures: Figures) -> Iterator[RoomPage]:
    """What goes first, the cut line, then the rest."""
    if not figures.tallies.voters:
        return
    found = figures.public.priorities
    first = [_bar(figures, gap) for gap in found.gaps if gap.chosen]
    rest = [_bar(figures, gap) for gap in found.gaps if not gap.chosen]
    cut = [Cut(_at_the_cut(figures, found, len(first)))] if rest else []
    rows: tuple[Row, ...] = (*first, *cut, *rest)
    yield RoomPage(header(figures.workshop, "prioritise"), rows=rows)


def _bar(figures: Figures, gap: RankedGap) -> Bar:
    weights = figures.rules.weights
    given = {s: share for s, share in gap.share_by_sector.items() if share is not None}
    total = sum(weights[sector] for sector in given)
    return Bar(
        figures.workshop.code(gap.id),
        figures.workshop.gaps[gap.id].title,
        gap.share,
        tuple((sector, weights[sector] * share / total) for sector, share in given.items()),
        gap.chosen,
    )


def _at_the_cut(figures: Figures, found: Priorities, first: int) -> tuple[Message, ...]:
    line = Message(CUT, n=first)
    if found.cut_tie:
        codes = ", ".join(figures.workshop.code(gap) for gap in found.cut_tie)
        return line, Message(TIE if undecided_tie(figures) else SETTLED, gaps=codes)
    return (line, Message(ALMOST)) if found.close_call else (line,)


def _plan(figures: Figures) -> Iterator[RoomPage]:
    """A page for each gap that goes first or has an action: what, who leads, by when."""
    workshop = figures.workshop
    ranked = sorted(figures.public.priorities.gaps, key=lambda gap: not gap.chosen)
    for gap in ranked:
        actions = [one for one in workshop.actions.values() if one.gap == gap.id]
        if not workshop.actions or not (actions or gap.chosen):
            continue
        rows = tuple(_action(workshop, one) for one in actions) or (Line(Message(NO_ACTION)),)
        title = f"{workshop.code(gap.id)} · {workshop.gaps[gap.id].title}"
        yield RoomPage(header(workshop, "plan"), title, rows)


def _action(workshop: Workshop, action: Action) -> Line:
    due = () if action.due is None else (Message("{day}", day=action.due),)
    lead = (action.lead,) if action.lead else ()
    return Line(action.title, lead=workshop.code(action.id), note=(*lead, *due))


def _commit(figures: Figures) -> Iterator[RoomPage]:
    """Who commits to what, by organisation; those that do not commit are not listed."""
    workshop = figures.workshop
    rows = tuple(
        Line(one.organisation, note=(one.text,), end=_state(one.signed, one.signed_on), strong=True)
        for one in workshop.commitments.values()
        if one.signed != "declined"
    )
    if rows:
        yield RoomPage(header(workshop, "commit"), rows=rows)


def _state(signed: str | None, day: date | None) -> Message:
    if signed == "yes":
        return Message(SIGNED)
    return Message(PENDING_UNTIL, day=day) if signed and day else Message(PENDING)


def _send(figures: Figures) -> Iterator[RoomPage]:
    """When the room meets again."""
    workshop = figures.workshop
    if when := workshop.facts.get("next_meeting"):
        yield RoomPage(header(workshop, "send"), Message(NEXT_MEETING, when=when))


_RESULTS: dict[str, Callable[[Figures], Iterator[RoomPage]]] = {
    "prepare": _prepare,
    "listen": _listen,
    "assess": _assess,
    "gaps": _gaps,
    "prioritise": _prioritise,
    "plan": _plan,
    "commit": _commit,
    "send": _send,
}
