"""What an action's card says, field by field."""

from dataclasses import dataclass

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.progress import after_term, missing, status_of
from workshop_app.domain.stages.plan import Action, Funding, Update
from workshop_app.text import date_text, number, percent, tr

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Field:
    """A named part of an action; role: how the look shows it."""

    name: str
    text: str
    role: str = "text"


def first_fields(action: Action, shown: Showing) -> tuple[Field, ...]:
    """The room's minimum: who, with whom, by when, with which money, the first step."""
    due = NOTHING if action.due is None else date_text(action.due, "month")
    late = late_text(action, shown)
    if late:
        due = f"{due}\n{late}"
    kinds = ", ".join(_source(source) for source in action.funding if source[0])
    return (
        Field(tr("Lead"), action.lead or NOTHING),
        Field(tr("With"), ", ".join(action.partners) or NOTHING),
        Field(tr("By"), due, "attention" if late else "text"),
        Field(tr("Money"), kinds or NOTHING),
        Field(tr("First step (30 days)"), action.first_step or NOTHING),
    )


def lacking(action: Action, shown: Showing) -> str:
    """Say what of the room's minimum is missing."""
    absent = missing(shown.workshop, action)
    if not absent:
        return ""
    return tr("missing: {fields}", fields=", ".join(words.missing(word) for word in absent))


def late_text(action: Action, shown: Showing) -> str:
    """Say that an action is due after the administration's term; "" where it is not."""
    return tr("after the term") if after_term(shown.workshop, action) else ""


def standing_text(action: Action, shown: Showing) -> str:
    """How an action stands since the day: its state, and the latest news."""
    state = words.status(status_of(shown.workshop, action))
    said = tr("State: {state}", state=state) if state else ""
    news = _news(action, shown)
    return words.listed((said, tr("Latest news, {news}", news=news) if news else ""))


def reach_text(workers: int | None, employers: int | None, learners: int | None) -> str:
    """Say how many of each are reached; "" for nobody."""
    counts = {
        tr("workers"): workers,
        tr("employers"): employers,
        tr("learners"): learners,
    }
    return words.listed(f"{number(n)} {name}" for name, n in counts.items() if n)


def _source(source: Funding) -> str:
    kind, _, secured = source
    return f"{words.funding_kind(kind)}{_state(kind, secured)}"


def _state(kind: str | None, secured: float | None) -> str:
    """Whether the money is there, sought, or in part."""
    if kind == "none_yet" or secured is None:
        return ""
    if secured >= 100:
        return tr(" (there)")
    if secured <= 0:
        return tr(" (sought)")
    return tr(" ({share} secured)", share=percent(secured / 100))


def _news(action: Action, shown: Showing) -> str:
    updates = [u for u in shown.workshop.updates.values() if u.action == action.id]
    latest: Update | None = max(updates, key=lambda update: update.date, default=None)
    if latest is None:
        return ""
    return f"{date_text(latest.date, 'medium')}: {latest.text or words.status(latest.status)}"
