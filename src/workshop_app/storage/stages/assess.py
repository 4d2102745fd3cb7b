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
    old_rows = before.ratings if before else {}
    old_ballots = before.ballots if before else {}
    if old_rows is after.ratings and old_ballots is after.ballots:
        return
    new_rows = after.ratings
    changed = [
        ballot
        for ballot in after.ballots
        if ballot not in old_ballots or old_rows.get(ballot) is not new_rows.get(ballot)
    ]
    for ballot in changed:
        old = old_rows.get(ballot, {}) if ballot in old_ballots else {}
        new = new_rows.get(ballot, {})
        for indicator, row in new.items():
            if old.get(indicator) is not row:
                yield (ballot, indicator, *row[:3], row[4]), True
        for indicator in old.keys() - new.keys():
            yield (ballot, indicator), False
    for ballot in old_ballots.keys() - after.ballots.keys():
        for indicator in old_rows.get(ballot, {}):
            yield (ballot, indicator), False


TABLES = (entities("ballot", "ballot"), Projected("rating", _COLUMNS, _ratings, keys=2))
