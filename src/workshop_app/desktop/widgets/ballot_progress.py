"""How far the ballots are: who is missing, what nobody answered, how long the rest will take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.ballot_book import BallotBook
from workshop_app.desktop.widgets.ballot_sheet import heard_rows, pace_text
from workshop_app.desktop.widgets.ballot_who import TABLES
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.answered import progress, unanswered
from workshop_app.domain.pace import seconds_left
from workshop_app.domain.voters import mixed_sectors
from workshop_app.text import ntr, tr

if TYPE_CHECKING:
    from workshop_app.desktop.forms.stages.assess import Ui_AssessPage


def show_progress(
    ui: Ui_AssessPage, shown: Showing, book: BallotBook, times: Sequence[float]
) -> None:
    """Say it beside the grid; times: when answers were typed, in seconds of any clock."""
    who = ui.who
    sectors = [face.id for face in shown.faces()]
    found = progress(sectors, who.voters, book.count, book.sheet)
    heard = heard_rows(shown, found, book.sheet, by_table=who.mode == TABLES)
    ui.heard.show_rows(("", ""), heard, stretch=1)
    blank = len(unanswered(shown.figures))
    without = ntr("{n} indicator without an answer", "{n} indicators without an answer", blank)
    say(ui.unanswered, without if blank else "")
    say(ui.pace, pace_text(seconds_left(times, sum(one.left for one in found))))
    mixed = mixed_sectors(shown.workshop)
    sentence = tr("{sector}: ratings by persons and by tables; a table weighs as one person")
    names = (face.name for face in shown.faces() if face.id in mixed)
    say(ui.mixed, "\n".join(sentence.format(sector=name) for name in names))
