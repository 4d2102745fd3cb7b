"""What a facilitator should know about where and when a session is worked in."""

from datetime import UTC, date, datetime

from workshop_app.document.acts.sessions import Admitted, Session
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.retention import RETENTION, retention_over

DAY = 24 * 60 * 60 * 1000
"""Milliseconds that clocks of two computers may differ by."""
CAME = mark(
    "{file} came from elsewhere. It was checked, and you now work on a copy of it, "
    "{place}; the file itself stays as it is."
)
AGAIN = mark(
    "{file} came from elsewhere and was taken in already. You go on with the copy made then, "
    "{place}; the file itself stays as it is."
)
NOTHING_NEW = mark(
    "{file} is a copy of this session, and nothing in it is new. You go on with the session that "
    "was on this computer already, {place}; the file itself stays as it is."
)
LATEST = 253_000_000_000_000
"""The latest moment that has a date: in the year 9987."""


def warnings_of(session: Session) -> tuple[Message, ...]:
    """What to say when a session opens, a sentence each; nothing where all is well.

    It looks at folders: done beside the window where a network may be slow.
    """
    found = (
        clock_ahead(session),
        kept_too_long(session),
        session.desk.files.warning(session.path),
    )
    return tuple(message for message in found if message is not None)


def came_in(admitted: Admitted) -> tuple[Message, ...]:
    """That a session came from elsewhere, and where it lies now; nothing where it did not."""
    if admitted.came_from is None:
        return ()
    sentence = AGAIN if admitted.again else NOTHING_NEW if admitted.nothing_new else CAME
    return (Message(sentence, file=admitted.came_from.name, place=str(admitted.path)),)


def clock_ahead(session: Session) -> Message | None:
    """That the session was worked in at a time that this computer's clock is far from yet.

    What is done now still comes after what was done before: only the times shown are wrong.
    """
    last, now = (
        session.document.edit(session.document.revision).hlc,
        session.desk.clock.milliseconds(),
    )
    if last - now <= DAY:
        return None
    return Message(
        "This session was last changed on {last}, but this computer says that it is {now}. "
        "Check the date of this computer. Nothing is lost.",
        last=_day(last),
        now=_day(now),
    )


def kept_too_long(session: Session) -> Message | None:
    """That names are kept although the day until which people were told so has passed."""
    workshop = session.document.workshop
    if not retention_over(workshop, _day(session.desk.clock.milliseconds())):
        return None
    return Message(
        "Names and contacts were to be kept until {day}. Remove people now: the results stay.",
        day=workshop.facts[RETENTION],
    )


def _day(milliseconds: int) -> date:
    seconds = min(milliseconds, LATEST) / 1000
    return datetime.fromtimestamp(seconds, UTC).astimezone().date()
