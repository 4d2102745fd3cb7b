"""The book of ballots: what each voter has answered of the sheet, and how much of it."""

from collections.abc import Mapping

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.ballot_sheet import state_of
from workshop_app.domain.answered import Sheet, answered, sheet
from workshop_app.domain.stages.assess import Rating, Row
from workshop_app.domain.voters import Voter, ballots_by_voter, key_of


class BallotBook:
    """Looks answers up by voter; counts a ballot anew only where it changed."""

    def __init__(self) -> None:
        self.sheet = Sheet((), ())
        self._ratings: Mapping[str, Mapping[str, Row]] = {}
        self._ids: Mapping[tuple[str, str], str] = {}
        self._counted: dict[str, tuple[object, Sheet, int]] = {}

    def show_workshop(self, shown: Showing) -> None:
        """Take the answers of a session as it stands."""
        self.sheet = sheet(shown.figures)
        self._ratings = shown.workshop.ratings
        self._ids = ballots_by_voter(shown.workshop)

    def ballot(self, voter: Voter) -> str:
        """The id of a voter's ballot, blank where there is none yet."""
        return self._ids.get(key_of(voter), "")

    def answers(self, voter: Voter) -> Mapping[str, Row]:
        """A voter's answers by indicator."""
        return self._ratings.get(self.ballot(voter), {})

    def rating(self, voter: Voter, indicator: str) -> Rating:
        """A voter's answer to one indicator, blank where there is none."""
        return Rating(*self.answers(voter).get(indicator, ()))

    def count(self, voter: Voter) -> int:
        """How many cells of the sheet a voter answered."""
        ballot, rows = self.ballot(voter), self.answers(voter)
        known = self._counted.get(ballot)
        if known is None or known[0] is not rows or known[1] != self.sheet:
            known = self._counted[ballot] = (rows, self.sheet, answered(rows, self.sheet))
        return known[2]

    def whole(self, voter: Voter) -> bool:
        """Whether a voter answered the whole sheet."""
        return self.count(voter) >= self.sheet.cells

    def state(self, voter: Voter) -> tuple[str, bool]:
        """How far a voter is in words, and whether the ballot is whole."""
        return state_of(self.count(voter), self.sheet), self.whole(voter)
