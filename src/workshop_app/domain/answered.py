"""Answered: how far ballots of ratings are, cell by cell, and what is missing by sector."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from workshop_app.domain.figures import Figures
from workshop_app.domain.stages.assess import Row
from workshop_app.domain.standing import asked
from workshop_app.domain.voters import Voter


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a ballot asks: indicators, and the places of a rating's row that are to be filled."""

    indicators: tuple[str, ...]
    parts: tuple[int, ...]

    @property
    def cells(self) -> int:
        """How many answers a whole ballot has."""
        return len(self.indicators) * len(self.parts)


def sheet(figures: Figures) -> Sheet:
    """What this session asks: the short set or all, with importance only where it says so."""
    return Sheet(asked(figures), (0, 1, 2) if figures.rules.ask_importance else (0, 1))


def answered(rows: Mapping[str, Row], of: Sheet) -> int:
    """How many cells of a ballot are answered; a row of blanks alone is "don't know" in each."""
    count = 0
    for indicator in of.indicators:
        row = rows.get(indicator)
        if row is not None:
            given = sum([row[part] is not None for part in of.parts])
            count += given or len(of.parts)
    return count


@dataclass(frozen=True, slots=True)
class SectorProgress:
    """A sector's ballots: how many are expected, whole, begun; cells given and left."""

    sector: str
    expected: int
    whole: int
    begun: int
    given: int
    left: int


def progress(
    sectors: Iterable[str], voters: Iterable[Voter], count: Callable[[Voter], int], of: Sheet
) -> tuple[SectorProgress, ...]:
    """How far each sector is; count: the cells that a voter answered."""
    given: dict[str, list[int]] = {sector: [] for sector in sectors}
    for voter in voters:
        if voter.sector in given:
            given[voter.sector].append(count(voter))
    return tuple(
        SectorProgress(
            sector,
            expected=len(counts),
            whole=sum(n >= of.cells for n in counts),
            begun=sum(n > 0 for n in counts),
            given=sum(counts),
            left=sum(max(of.cells - n, 0) for n in counts),
        )
        for sector, counts in given.items()
    )


def unanswered(figures: Figures) -> tuple[str, ...]:
    """The indicators asked that nobody answered yet."""
    return tuple(id for id in asked(figures) if not figures.own.indicators[id].ballots)
