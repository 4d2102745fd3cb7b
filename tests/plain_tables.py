"""Read the samples' CSV files without the program's own reader: they are plain and known."""

import csv
from pathlib import Path

LISTS = {"indicators", "learner_groups", "partners", "alignment"}
FUNDING = {"funding_kind", "funding_amount", "funding_secured"}
NUMBERS = {
    "current", "desired", "importance", "points", "impact", "feasibility", "heads", "cost",
    "workers", "employers", "learners", "score", "funding_amount", "funding_secured",
}  # fmt: skip
YES = {"si": True, "sí": True, "yes": True, "no": False}
KINDS = (
    "settings", "organisations", "participants", "motivations", "ratings", "gaps", "votes",
    "decisions", "actions", "updates", "commitments", "notes",
)  # fmt: skip
SETTING_NUMBERS = ("points", "choose", "small_group", "weight.", "heads.")


def number(text):
    """A number as the samples write it."""
    if text == "":
        return None
    return int(text) if text.lstrip("-").isdigit() else float(text)


def cell(column, text):
    """A cell's value, blank as None."""
    text = text.strip()
    if column in FUNDING:
        parts = text.split("|") if text else []
        return [number(p) if column in NUMBERS else (p or None) for p in parts]
    if column in LISTS:
        return [part.strip() for part in text.split("|")] if text else []
    if column in {"chosen", "from_floor"}:
        return YES[text.lower()] if text else None
    if column in NUMBERS:
        return number(text)
    if column == "signed" and text == "sí":
        return "yes"
    return text or None


def setting(row):
    """A settings row with its value typed."""
    key, value = row["key"], row["value"]
    if value is not None and key.startswith(SETTING_NUMBERS):
        value = number(value)
    elif (
        value is not None
        and value.lower() in YES
        and key in {"core", "ask_importance", "ask_impact"}
    ):
        value = YES[value.lower()]
    return {"key": key, "value": value}


def read(folder):
    """All tables of a folder, by kind."""
    tables = {}
    for path in sorted(Path(folder).glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [{c: cell(c, v) for c, v in row.items()} for row in csv.DictReader(file)]
        tables[path.stem] = [setting(row) for row in rows] if path.stem == "settings" else rows
    return tables
