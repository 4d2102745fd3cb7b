"""The chosen ballot, filled in: its grid, and the levels and the comment of where one stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from workshop_app.desktop.widgets.ballot_comment import BallotComment
from workshop_app.desktop.widgets.ballot_sheet import level_rows, sheet_columns, sheet_rows
from workshop_app.desktop.widgets.labels import say
from workshop_app.domain.edits import rate
from workshop_app.domain.pace import RECENT
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.voters import Voter, ballot_of, on_ballot
from workshop_app.text import tr

if TYPE_CHECKING:
    from workshop_app.desktop.forms.stages.assess import Ui_AssessPage
    from workshop_app.desktop.showing import Showing
    from workshop_app.desktop.widgets.ballot_book import BallotBook

PARTS = ("current", "desired", "importance")
_KEPT = RECENT + 1


class BallotPaper(QObject):
    """Shows a ballot on the page's parts; what is answered goes out as an `Act`.

    looked_at: another indicator is answered now; times: when answers were typed, in seconds of
    the clock.
    """

    edited = Signal(object)
    looked_at = Signal(str)

    def __init__(
        self, ui: Ui_AssessPage, book: BallotBook, clock: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui, self._book, self.clock = ui, book, clock
        self.times: list[float] = []
        self._shown: Showing | None = None
        self._about = ""
        self.comment = BallotComment()
        self.comment.setAccessibleName(tr("Comment on this answer"))
        ui.comment_layout.addWidget(self.comment)
        ui.comment_head.setBuddy(self.comment)
        self._connect()

    def _connect(self) -> None:
        grid = self._ui.grid
        grid.answered.connect(self._on_answered)
        grid.looked_at.connect(self._on_looked_at)
        grid.note_asked.connect(self._on_note_asked)
        grid.refused.connect(self._on_refused)
        self.comment.entered.connect(self._on_comment_entered)
        self.comment.left.connect(self._on_comment_left)

    def show_ballot(self, shown: Showing) -> None:
        """Show the chosen ballot; a person's answers are theirs where the room can see."""
        self._shown, voter = shown, self._ui.who.voter
        self._ui.paper.setVisible(voter is not None)
        if voter is None:
            return
        rows = sheet_rows(shown, self._book.sheet, self._book.answers(voter))
        columns = sheet_columns(shown, self._book.sheet)
        hidden = _hides(shown, voter)
        self._ui.grid.show_rows(tr("Indicator"), columns, rows, hidden=hidden)
        say(self._ui.hint, _hint(shown, hidden=hidden))
        self._show_beside(self._ui.grid.standing_at, self._ui.grid.column)

    def keep(self) -> None:
        """Let what is half typed count."""
        self._ui.grid.keep()
        self.comment.keep()

    def _show_beside(self, id: str, column: int) -> None:
        """The levels and the comment of the indicator one stands at."""
        shown, voter = self._shown, self._ui.who.voter
        if shown is None or voter is None:
            return
        indicator = next((one for one in shown.workshop.playbook.indicators if one.id == id), None)
        if indicator is None:
            return
        levels = self._ui.levels
        if self._about != id or levels.model().rowCount() == 0:
            self._about = id
            levels.show_rows(("", ""), level_rows(shown, indicator), figures=(0,), stretch=1)
        rating = self._book.rating(voter, id)
        level = (rating.current, rating.desired)[column] if 0 <= column < 2 else None
        levels.clearSelection()
        if level is not None and not _hides(shown, voter):
            levels.selectRow(level - shown.workshop.playbook.scale[0])
        self.comment.show_comment(shown, (self._book.ballot(voter), id), rating)

    @Slot(str, int, object)
    def _on_answered(self, indicator: str, column: int, value: int | None) -> None:
        voter, part = self._ui.who.voter, PARTS[self._book.sheet.parts[column]]
        if voter is None:
            return
        before = self._book.rating(voter, indicator)
        self.times = [*self.times[-_KEPT:], self.clock()]
        said_before = indicator in self._book.answers(voter)
        if not said_before or getattr(before, part) != value:
            changed = before._asdict() | {part: value, "way": self._ui.who.way}
            self._rate(voter, indicator, Rating(**changed))

    @Slot(object)
    def _on_comment_entered(self, text: object) -> None:
        voter, (_, indicator) = self._ui.who.voter, self.comment.about
        if voter is not None and indicator:
            before = self._book.rating(voter, indicator)
            comment = str(text) if text else None
            self._rate(voter, indicator, before._replace(comment=comment, way=self._ui.who.way))

    def _rate(self, voter: Voter, indicator: str, rating: Rating) -> None:
        assert self._shown is not None  # noqa: S101 - nothing to rate before
        workshop = self._shown.workshop
        ballot = ballot_of(workshop, voter)
        self.edited.emit(on_ballot(workshop, voter, rate(ballot, indicator, rating)))

    @Slot(str, int)
    def _on_looked_at(self, id: str, column: int) -> None:
        if id != self._about:
            self.looked_at.emit(id)
        self._show_beside(id, column)

    @Slot()
    def _on_note_asked(self) -> None:
        if self.comment.isEnabled():
            self.comment.setFocus()

    @Slot()
    def _on_comment_left(self) -> None:
        self._ui.grid.setFocus()

    @Slot(str)
    def _on_refused(self, sentence: str) -> None:
        say(self._ui.trouble, sentence)


def _hides(shown: Showing, voter: Voter) -> bool:
    return bool(voter.participant) and not shown.own


def _hint(shown: Showing, *, hidden: bool) -> str:
    low, high = shown.workshop.playbook.scale
    keys = tr("{low}–{high} rates · 0 don't know · ↵ next · C comment", low=low, high=high)
    covered = tr("• hides one person’s answer; F8 shows it")
    return f"{keys} · {covered}" if hidden else keys
