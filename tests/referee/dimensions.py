"""The figures of each dimension."""

from typing import Any

from .figures import mean, plain
from .indicators import Indicator
from .measures import class_of
from .rules import Rules


def dimension_results(
    playbook: dict[str, Any], rules: Rules, indicators: list[Indicator]
) -> list[dict[str, Any]]:
    """All dimensions of the playbook."""
    return [
        _dimension(
            dimension["id"], [i for i in indicators if i.dimension == dimension["id"]], rules
        )
        for dimension in playbook.get("dimensions", [])
    ]


def _dimension(identity: str, indicators: list[Indicator], rules: Rules) -> dict[str, Any]:
    veiled = any(indicator.balanced_hidden for indicator in indicators)
    values = {
        name: mean(i.value(name) for i in indicators if i.heard)
        for name in ("current", "desired", "gap")
    }
    heard = rules.in_order({sector for indicator in indicators for sector in indicator.heard})
    return {
        "id": identity,
        **{name: None if veiled else plain(value) for name, value in values.items()},
        "class": None if veiled else class_of(values["gap"], rules),
        "by_sector": {sector: _sector_in_dimension(sector, indicators) for sector in heard},
    }


def _sector_in_dimension(sector: str, indicators: list[Indicator]) -> dict[str, Any]:
    # Reading: "answered" means with a ballot that counts; a sector without any is absent.
    answered = [indicator.heard[sector] for indicator in indicators if sector in indicator.heard]
    if any(sector in indicator.hidden for indicator in indicators):
        return {"n": None, "current": None, "desired": None, "gap": None}
    return {
        "n": min(rating.n for rating in answered),
        **{
            name: plain(mean(getattr(rating, name) for rating in answered))
            for name in ("current", "desired", "gap")
        },
    }
