"""The room display: what the whole room sees of a stage, a question first, results when revealed.

It knows no name: texts come from the playbook, from what the room said and from organisations, and
figures are the public ones, whatever the facilitator's own window shows.
"""

from dataclasses import dataclass

from workshop_app.domain.errors import Message, mark
from workshop_app.domain.figures import Figures
from workshop_app.domain.rehearsal import is_rehearsal
from workshop_app.domain.room_counts import count_of
from workshop_app.domain.room_questions import questions
from workshop_app.domain.room_results import results
from workshop_app.domain.room_rows import Count, RoomPage
from workshop_app.domain.standing import asked

NOTHING_YET = mark("There is nothing to show here yet.")
ROUND_OPEN = mark("The results show when the round is closed.")


@dataclass(frozen=True, slots=True)
class RoomView:
    """One page of the room display, of `pages`; revealed: it shows results, not the question.

    minutes_left: None where no clock runs, 0 or less where the time is up; language, country: in
    which the room is spoken to; rehearsal: what shows is invented.
    """

    stage: str
    content: RoomPage
    count: Count | None = None
    note: Message | None = None
    minutes_left: int | None = None
    revealed: bool = False
    page: int = 0
    pages: int = 1
    language: str = ""
    country: str | None = None
    rehearsal: bool = False


def room_view(
    figures: Figures, stage: str, *, revealed: bool, page: int, minutes_left: int | None
) -> RoomView:
    """What the room sees of a stage; a page beyond the last is the last.

    While a round is open no result shows, revealed or not: the difference between two moments
    would be one person's answer.
    """
    workshop = figures.workshop
    waits = workshop.facts.get(f"round.{stage}") == "open"
    found = results(figures, stage) if revealed and not waits else ()
    pages = found or questions(figures, stage)
    at = min(max(page, 0), len(pages) - 1)
    why_not = Message(ROUND_OPEN if waits else NOTHING_YET) if revealed and not found else None
    return RoomView(
        stage=stage,
        content=pages[at],
        count=None if found else count_of(figures, stage, pages[at].indicator),
        note=why_not,
        minutes_left=minutes_left,
        revealed=bool(found),
        page=at,
        pages=len(pages),
        language=workshop.languages[0],
        country=workshop.facts.get("country"),
        rehearsal=is_rehearsal(workshop),
    )


def page_of(figures: Figures, indicator: str) -> int:
    """The page on which an indicator is asked; the first where it is not."""
    ids = asked(figures)
    return ids.index(indicator) + 1 if indicator in ids else 0
