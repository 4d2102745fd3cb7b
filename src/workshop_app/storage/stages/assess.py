"""Ballots and ratings as rows."""

from collections.abc import Iterator

from workshop_app.domain.workshop import Workshop
from workshop_app.storage.projection import Projected, Row, entities

_COLUMNS = (
    ("ballot", "TEXT"),
    ("indicator", "TEXT"),
    ("current", "INTEGER"),
    ("desired", "INTEGER"),
    ("importance", "INTEGER"),
    ("way", "TEXT"),
)


def _ratings(before: Workshop | None, after: Workshop) -> Iterator[tuple[Row, bool]]:
    old_rows, old_ballots = (before.ratings, before.ballots) if before else ({}, {})
    new_rows, new_ballots = after.ratings, after.ballots
    if old_rows is new_rows and old_ballots is new_ballots:
        return
    changed = {ballot for ballot, rows in new_rows.items() if old_rows.get(ballot) is not rows}
    changed |= old_rows.keys() - new_rows.keys()
    if old_ballots is not new_ballots:
        changed |= old_ballots.keys() ^ new_ballots.keys()
    for ballot in changed:
        old = old_rows.get(ballot, {}) if ballot in old_ballots else {}
        new = new_rows.get(ballot, {}) if ballot in new_ballots else {}
        for indicator, row in new.items():
            if old.get(indicator) is not row:
                yield (ballot, indicator, *row[:3], row[4]), True
        for indicator in old.keys() - new.keys():
            yield (ballot, indicator), False


TABLES = (
    entities("ballot", "ballot"),
    Projected("rating", _COLUMNS, _ratings, keys=2, references={"ballot": "ballot"}),
)
