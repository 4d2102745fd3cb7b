"""The figures of each indicator."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any

from .figures import balanced, mean, plain
from .measures import class_of, consensus_of, disputed, spread_of
from .ratings import SectorRating, ratings_by_sector
from .rules import Rules
from .small_groups import hidden_sectors, hides_balanced


@dataclass(frozen=True)
class Indicator:
    """One indicator's figures; under the small-group rule where `public`."""

    id: str
    dimension: str
    by_sector: dict[str, SectorRating]  # those with any answer, in the playbook's order
    not_heard: list[str]
    rules: Rules
    public: bool

    @cached_property
    def heard(self) -> dict[str, SectorRating]:
        return {s: rating for s, rating in self.by_sector.items() if rating.n}

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Sectors whose ratings are hidden."""
        ballots = [a.ballot for rating in self.by_sector.values() for a in rating.complete]
        return hidden_sectors(ballots, self.rules, public=self.public)

    @cached_property
    def hidden_importance(self) -> frozenset[str]:
        """Sectors whose importance is hidden: a figure of its own, with ballots of its own."""
        answers = [a for rating in self.by_sector.values() for a in rating.answers]
        givers = [a.ballot for a in answers if a.importance is not None]
        return hidden_sectors(givers, self.rules, public=self.public)

    @property
    def balanced_hidden(self) -> bool:
        return hides_balanced(self.hidden, self.heard, self.rules.weights)

    @property
    def importance_hidden(self) -> bool:
        givers = [s for s, rating in self.by_sector.items() if rating.importances]
        return hides_balanced(self.hidden_importance, givers, self.rules.weights)

    @property
    def need_hidden(self) -> bool:
        """Computed from gap and importance, so hidden with either; not where there is none."""
        return self.need is not None and (self.balanced_hidden or self.importance_hidden)

    def value(self, name: str) -> Fraction | None:
        """The balanced current, desired or gap, whether or not it may be shown."""
        return balanced({s: getattr(r, name) for s, r in self.heard.items()}, self.rules.weights)

    @property
    def importance(self) -> Fraction | None:
        given = {s: mean(r.importances) for s, r in self.by_sector.items() if r.importances}
        # Reading: also where every ballot is incomplete, since importance counts on those too.
        return balanced(given, self.rules.weights)

    @property
    def need(self) -> Fraction | None:
        """Whether or not it may be shown: the listed order rests on it."""
        gap = self.value("gap")
        if gap is None:
            return None
        part = 1 if self.importance is None else self.importance / self.rules.importance_max
        return 100 * max(gap, Fraction(0)) / self.rules.width * part

    def shown(self) -> dict[str, Any]:
        """The indicator as the JSON has it."""
        answers = [a for rating in self.by_sector.values() for a in rating.answers]
        veiled = self.balanced_hidden
        audible = {s: r for s, r in self.heard.items() if s not in self.hidden}
        return {
            "id": self.id,
            "dimension": self.dimension,
            "ballots": len(answers),
            "incomplete": sum(answer.incomplete for answer in answers),
            "current": None if veiled else plain(self.value("current")),
            "desired": None if veiled else plain(self.value("desired")),
            "gap": None if veiled else plain(self.value("gap")),
            "importance": None if self.importance_hidden else plain(self.importance),
            "need": None if self.need_hidden else plain(self.need),
            "consensus": consensus_of(audible, self.rules),
            "spread": None if self.hidden else plain(spread_of(audible)),
            "class": None if veiled else class_of(self.value("gap"), self.rules),
            "disputed": disputed(audible, self.rules),
            "not_heard": self.not_heard,
            "by_sector": {sector: self._sector_shown(sector) for sector in self.by_sector},
        }

    def _sector_shown(self, sector: str) -> dict[str, Any]:
        rating = self.by_sector[sector]
        veiled, quiet = sector in self.hidden, sector in self.hidden_importance
        return {
            "n": None if veiled else rating.n,
            "current": None if veiled else plain(rating.current),
            "desired": None if veiled else plain(rating.desired),
            "gap": None if veiled else plain(rating.gap),
            "importance": None if quiet else plain(mean(rating.importances)),
            "n_importance": None if quiet else len(rating.importances),
            "levels": None if veiled else rating.levels(self.rules),
        }


def indicator_results(
    rows: list[dict[str, Any]],
    playbook: dict[str, Any],
    rules: Rules,
    people: Mapping[str, set[str]],
    *,
    public: bool,
) -> list[Indicator]:
    """All indicators of the playbook, asked or not."""
    found = []
    for dimension in playbook.get("dimensions", []):
        for indicator in dimension.get("indicators", []):
            by_sector = ratings_by_sector(rows, indicator["id"], rules)
            not_heard = [
                s
                for s in rules.sectors
                if not (s in by_sector and by_sector[s].n)
                and (s not in rules.optional or people[s])
            ]
            found.append(
                Indicator(indicator["id"], dimension["id"], by_sector, not_heard, rules, public)
            )
    return found
