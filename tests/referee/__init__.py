"""The method, calculated a second time from its text alone: the referee for `show --json`.

Written from the definitions (docs/method.md, docs/results.md), without a look at the program. It is
naive on purpose: every figure is worked out afresh from the rows, in exact fractions, and becomes a
float only when it is handed out. Where the texts leave a choice, a comment begins with "Reading:".
"""

from collections.abc import Mapping
from typing import Any

from .ballots import ballots_by_sector, participants_by_sector
from .dimensions import dimension_results
from .gaps import agreement_and_gaps
from .indicators import indicator_results
from .plan import actions_of, completeness_of, rows_for_show, total_reach
from .rules import Rules, rules_of

__all__ = ["results"]

SAID = ("motivations", "commitments", "notes")
Tables = Mapping[str, list[dict[str, Any]]]


def results(
    tables: Tables, playbook: dict[str, Any], session: dict[str, Any], *, public: bool = False
) -> dict[str, Any]:
    """Everything `show --json` says about these tables; the small-group rule where `public`."""
    rules = rules_of(playbook, tables.get("settings", []))
    people = participants_by_sector(tables, rules)
    indicators = indicator_results(
        tables.get("ratings", []), playbook, rules, people, public=public
    )
    agreement, gaps = agreement_and_gaps(tables, rules, indicators, public=public)
    actions = actions_of(tables, rules, public=public)
    return {
        "format": "workshop-results/1",
        "session": session,
        "rules": rules.shown(),
        "sectors": _sectors(tables, rules, people),
        "dimensions": dimension_results(playbook, rules, indicators),
        "indicators": [indicator.shown() for indicator in indicators],
        "gaps": gaps,
        "agreement": agreement,
        "actions": actions,
        "reach": total_reach(actions),
        **{kind: rows_for_show(kind, tables, public=public) for kind in SAID},
        "completeness": completeness_of(gaps, actions, indicators, rules, people),
    }


def _sectors(tables: Tables, rules: Rules, people: dict[str, set[str]]) -> list[dict[str, Any]]:
    ballots = ballots_by_sector(tables.get("ratings", []), rules)
    return [
        {
            "id": sector,
            "weight": float(rules.weights[sector]),
            "participants": len(people[sector]),
            "ballots": len(ballots[sector]),
            "heads": rules.heads(sector),
        }
        for sector in rules.sectors
    ]
