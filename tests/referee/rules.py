"""What a session plays by: its playbook, and the settings that override it."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from .figures import exact, plain

FOUR_SECTORS = ("government", "industry", "ngo", "academia")
THRESHOLDS = {"small": 0.5, "gap": 1.0, "critical": 2.0, "spread": 1.5, "consensus": 0.5}


@dataclass(frozen=True)
class Rules:
    """Sectors in the playbook's order, weights, the scale, thresholds and numbers of the vote."""

    sectors: tuple[str, ...]
    optional: frozenset[str]
    weights: dict[str, Fraction]
    points: int
    choose: int
    small_group: int
    lowest: int
    highest: int
    importance_max: int
    thresholds: dict[str, Fraction]
    settings: dict[str, Any]

    @property
    def width(self) -> int:
        """`d` of the text."""
        return self.highest - self.lowest

    def heads(self, sector: str) -> int | None:
        """The people counted at the door, where somebody wrote it down."""
        counted = exact(self.settings.get(f"heads.{sector}"))
        return None if counted is None else int(counted)

    def in_order(self, sectors: Any) -> list[str]:
        """These sectors in the playbook's order; observers and strangers fall out."""
        return [sector for sector in self.sectors if sector in sectors]

    def shown(self) -> dict[str, Any]:
        """The `rules` of the JSON."""
        return {
            "points": self.points,
            "choose": self.choose,
            "small_group": self.small_group,
            "weights": {sector: plain(self.weights[sector]) for sector in self.sectors},
            "scale": [self.lowest, self.highest],
            "importance_max": self.importance_max,
            # Reading: all five thresholds, also those that the playbook leaves at their default.
            "thresholds": {name: plain(value) for name, value in self.thresholds.items()},
        }


def rules_of(playbook: dict[str, Any], settings_rows: list[dict[str, Any]]) -> Rules:
    """The settings first, then the playbook, then the defaults."""
    # A blank setting is as good as none.
    settings = {
        row["key"]: row["value"] for row in settings_rows if row.get("value") not in (None, "")
    }
    more = [s for s in playbook.get("sectors", []) if s["id"] not in FOUR_SECTORS]
    sectors = FOUR_SECTORS + tuple(sector["id"] for sector in more)
    voting = playbook.get("voting", {})
    scale = playbook.get("scale", {})
    thresholds = {**THRESHOLDS, **playbook.get("thresholds", {})}
    return Rules(
        sectors=sectors,
        optional=frozenset(s["id"] for s in more if s.get("optional")),
        weights={s: Fraction(str(settings.get(f"weight.{s}", 1))) for s in sectors},
        points=int(exact(settings.get("points", voting.get("points", 5)))),
        choose=int(exact(settings.get("choose", voting.get("choose", 5)))),
        small_group=int(exact(settings.get("small_group", 3))),
        lowest=scale.get("min", 1),
        highest=scale.get("max", 5),
        importance_max=playbook.get("importance", {}).get("max", 5),
        thresholds={name: Fraction(str(value)) for name, value in thresholds.items()},
        settings=settings,
    )
