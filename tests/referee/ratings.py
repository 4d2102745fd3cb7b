"""What the ballots of each sector say about one indicator."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from .ballots import Ballot, answers_anything, ballot_of
from .figures import exact, mean
from .rules import Rules


@dataclass(frozen=True)
class Answer:
    """What one ballot says about one indicator."""

    ballot: Ballot
    current: Fraction | None
    desired: Fraction | None
    importance: Fraction | None

    @property
    def counts(self) -> bool:
        """Both current and desired are there."""
        return self.current is not None and self.desired is not None

    @property
    def incomplete(self) -> bool:
        """Exactly one of them is there."""
        return (self.current is None) != (self.desired is None)


@dataclass(frozen=True)
class SectorRating:
    """One sector's ballots on one indicator."""

    answers: list[Answer]

    @property
    def complete(self) -> list[Answer]:
        return [answer for answer in self.answers if answer.counts]

    @property
    def n(self) -> int:
        return len(self.complete)

    @property
    def current(self) -> Fraction | None:
        return mean(answer.current for answer in self.complete)

    @property
    def desired(self) -> Fraction | None:
        return mean(answer.desired for answer in self.complete)

    @property
    def gap(self) -> Fraction | None:
        return self.desired - self.current if self.n else None

    @property
    def importances(self) -> list[Fraction]:
        return [answer.importance for answer in self.answers if answer.importance is not None]

    def levels(self, rules: Rules) -> list[int]:
        """How many complete ballots chose each level as the current one."""
        chosen = [answer.current for answer in self.complete]
        return [chosen.count(Fraction(k)) for k in range(rules.lowest, rules.highest + 1)]

    def speaks_for_spread(self, rules: Rules) -> bool:
        """Enough persons, or a table: a spread over ones and twos is noise."""
        kinds = [answer.ballot.kind for answer in self.complete]
        return kinds.count("person") >= rules.small_group or "table" in kinds


def ratings_by_sector(
    rows: list[dict[str, Any]], indicator: str, rules: Rules
) -> dict[str, SectorRating]:
    """The sectors with any answer to the indicator, in the playbook's order."""
    answers: dict[str, list[Answer]] = {sector: [] for sector in rules.sectors}
    for row in rows:
        if row["indicator"] == indicator and row["sector"] in answers and answers_anything(row):
            current, desired, importance = (
                exact(row.get(k)) for k in ("current", "desired", "importance")
            )
            answers[row["sector"]].append(Answer(ballot_of(row), current, desired, importance))
    return {sector: SectorRating(given) for sector, given in answers.items() if given}
