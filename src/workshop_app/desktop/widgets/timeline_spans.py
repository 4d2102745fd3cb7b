"""What the time line shows: the actions that have a date, and the months they lie in."""

import datetime
from dataclasses import dataclass

from workshop_app.desktop.showing import Showing
from workshop_app.domain.progress import after_term, counted
from workshop_app.domain.stages.plan import Action
from workshop_app.text import date_text, tr

MOST_MONTHS = 1200
ENOUGH_DAYS = 400
"""A term that ends so much later than the last action is left out, or the bars would shrink."""


@dataclass(frozen=True, slots=True)
class Span:
    """An action from its start to the day it is due; without a start it begins at the workshop."""

    id: str
    code: str
    title: str
    start: datetime.date | None
    due: datetime.date
    outlives: bool

    @property
    def words(self) -> str:
        """All of it, as one says it."""
        due = date_text(self.due)
        start = "" if self.start is None else date_text(self.start)
        dates = tr("from {start} to {due}", start=start, due=due) if start else due_words(due)
        late = tr("due after the term ends") if self.outlives else ""
        return "\n".join(part for part in (f"{self.code} · {self.title}", dates, late) if part)


def due_words(due: str) -> str:
    """Say by when."""
    return tr("due {day}", day=due)


@dataclass(frozen=True, slots=True)
class Course:
    """The dated actions in the order they are due; undated: the codes of the others."""

    spans: tuple[Span, ...]
    begins: datetime.date
    term_ends: datetime.date | None
    undated: tuple[str, ...]

    @property
    def first(self) -> datetime.date:
        """The first day of the first month."""
        starts = [span.start for span in self.spans if span.start]
        return min([self.begins, *starts, *(span.due for span in self.spans)]).replace(day=1)

    @property
    def last(self) -> datetime.date:
        """The first day after the last month."""
        days = [self.begins, *(span.due for span in self.spans)]
        ends = self.term_ends
        if ends and self.begins <= ends and (ends - max(days)).days <= ENOUGH_DAYS:
            days.append(ends)
        return month_after(max(days))

    @property
    def months(self) -> tuple[datetime.date, ...]:
        """The first day of each month."""
        found = [self.first]
        while (following := month_after(found[-1])) < self.last and len(found) < MOST_MONTHS:
            found.append(following)
        return tuple(found)

    @property
    def ends_in_sight(self) -> datetime.date | None:
        """The end of the term, where it lies among these months."""
        ends = self.term_ends
        return ends if ends and self.first <= ends <= self.last else None


def course_of(shown: Showing) -> Course | None:
    """The actions that count, on their dates; None where none has one."""
    workshop = shown.workshop
    actions = counted(workshop)
    spans = [_span(action, action.due, shown) for action in actions if action.due]
    if not spans:
        return None
    return Course(
        tuple(sorted(spans, key=lambda span: (span.due, span.start or span.due))),
        workshop.date,
        workshop.facts.get("term_ends"),
        tuple(workshop.code(action.id) for action in actions if not action.due),
    )


def _span(action: Action, due: datetime.date, shown: Showing) -> Span:
    workshop = shown.workshop
    late = bool(after_term(workshop, action))
    return Span(action.id, workshop.code(action.id), action.title, action.start, due, late)


def month_after(day: datetime.date) -> datetime.date:
    """The first day of the month after a day's."""
    years, index = divmod(day.year * 12 + day.month, 12)
    return datetime.date(years, index + 1, 1) if years <= datetime.MAXYEAR else datetime.date.max
