"""What follows from the agreement: actions, their reach, what is said, what is still missing."""

from collections.abc import Mapping
from itertools import zip_longest
from typing import Any
from unicodedata import normalize

from .gaps import present
from .indicators import Indicator
from .rules import Rules

Tables = Mapping[str, list[dict[str, Any]]]
REACH = ("workers", "employers", "learners")
COLUMNS = {
    "motivations": ("sector", "organisation", "participant", "text"),
    "commitments": (
        "organisation", "signatory", "position", "capacity",
        "text", "action", "signed", "signed_on",
    ),
    "notes": ("kind", "text", "score", "sector"),
    "updates": ("action", "date", "status", "text", *REACH),
}  # fmt: skip
PERSONAL = {"motivations": ("organisation", "participant"), "commitments": ("signatory",)}
AS_WRITTEN = (
    "gap", "title", "lead", "start", "due", "cost",
    "indicator", "baseline", "target", "verification", "risks", "first_step",
)  # fmt: skip
LISTS = ("learner_groups", "partners", "alignment")


def is_blank(cell: Any) -> bool:
    """Nothing in it; 0 and no are something."""
    return cell is None or cell == ""


def folded(name: str) -> str:
    """How organisations are looked up."""
    return normalize("NFC", name).casefold()


def rows_for_show(kind: str, tables: Tables, *, public: bool) -> list[dict[str, Any]]:
    """The rows of a table as they are, without persons where `public`."""
    shown = [{column: row.get(column) for column in COLUMNS[kind]} for row in tables.get(kind, [])]
    if public:
        for row in shown:
            row.update(dict.fromkeys(PERSONAL.get(kind, ())))
            if kind == "notes" and row["kind"] == "evaluation":
                row["text"] = None
    return shown


def actions_of(tables: Tables, rules: Rules, *, public: bool) -> list[dict[str, Any]]:
    """The actions in the table's order, each with its latest status and what it lacks."""
    sector_of = {
        folded(row["organisation"]): row["sector"] for row in tables.get("organisations", [])
    }
    updates = rows_for_show("updates", tables, public=public)
    return [
        _action(
            row,
            [u for u in updates if u["action"] == row["action"]],
            sector_of,
            rules,
            public=public,
        )
        for row in tables.get("actions", [])
    ]


def _action(
    row: dict[str, Any],
    updates: list[dict[str, Any]],
    sector_of: Mapping[str, str],
    rules: Rules,
    *,
    public: bool,
) -> dict[str, Any]:
    currency = row.get("currency")
    return {
        "id": row["action"],
        **{column: row.get(column) for column in AS_WRITTEN},
        **{column: present(row.get(column)) for column in LISTS},
        "lead_person": None if public else row.get("lead_person"),
        # Reading: the session's currency is filled in, whether or not a cost is there.
        "currency": rules.settings.get("currency") if is_blank(currency) else currency,
        "funding": funding_of(row),
        "reach": {word: row.get(word) for word in REACH},
        "status": _status(row, updates),
        "updates": updates,
        # Reading: a dropped action still says what it lacks; completeness leaves it out.
        "missing": _missing(row, sector_of, rules),
        "later": _later(row),
        "after_term": _after_term(row.get("due"), rules.settings.get("term_ends")),
    }


def funding_of(row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The sources side by side; a cell that is wholly blank stands for as many blanks."""
    cells = [
        row.get(column) or [] for column in ("funding_kind", "funding_amount", "funding_secured")
    ]
    if all(is_blank(value) for cell in cells for value in cell):
        return []
    return [
        {"kind": kind, "amount": amount, "secured": secured}
        for kind, amount, secured in zip_longest(*cells)
    ]


def _status(row: Mapping[str, Any], updates: list[dict[str, Any]]) -> str | None:
    dated = [update for update in updates if not is_blank(update["status"])]
    # Reading: a blank status without updates is not known, so null and not "planned".
    return max(dated, key=lambda update: update["date"])["status"] if dated else row.get("status")


def _missing(row: Mapping[str, Any], sector_of: Mapping[str, str], rules: Rules) -> list[str]:
    names = present([row.get("lead"), *(row.get("partners") or [])])
    known = rules.in_order({sector_of.get(folded(name)) for name in names})
    lacking = {
        "lead": is_blank(row.get("lead")),
        "other_sector_partner": len(known) < 2,
        "due": is_blank(row.get("due")),
        "funding": not present(row.get("funding_kind")),
        "first_step": is_blank(row.get("first_step")),
    }
    return [word for word, lacks in lacking.items() if lacks]


def _later(row: Mapping[str, Any]) -> list[str]:
    # Reading: the same in public, where `lead_person` itself is not shown.
    lacking = {word: is_blank(row.get(word)) for word in ("lead_person", "indicator", "target")}
    lacking["reach"] = all(is_blank(row.get(word)) for word in REACH)
    return [word for word, lacks in lacking.items() if lacks]


def _after_term(due: str | None, term_ends: str | None) -> bool | None:
    return None if is_blank(due) or is_blank(term_ends) else due > term_ends


def total_reach(actions: list[dict[str, Any]]) -> dict[str, Any]:
    """The sums over the actions that were not dropped."""
    standing = [action for action in actions if action["status"] != "dropped"]
    return {word: sum(action["reach"][word] or 0 for action in standing) for word in REACH}


def completeness_of(
    gaps: list[dict[str, Any]],
    actions: list[dict[str, Any]],
    indicators: list[Indicator],
    rules: Rules,
    people: Mapping[str, set[str]],
) -> dict[str, list[str]]:
    """What the plan still lacks."""
    standing = [action for action in actions if action["status"] != "dropped"]
    acted_on = {action["gap"] for action in standing}
    heard = {sector for indicator in indicators for sector in indicator.heard}
    return {
        "gaps_without_action": [g["id"] for g in gaps if g["chosen"] and g["id"] not in acted_on],
        "actions_incomplete": [action["id"] for action in standing if action["missing"]],
        # Reading: an optional sector without participants is not missed here either.
        "sectors_not_heard": [
            s for s in rules.sectors if s not in heard and (s not in rules.optional or people[s])
        ],
    }
