"""Funding in an import: three columns that stand side by side, a value for each source."""

from typing import Any

from workshop_app.document.acts.import_draft import Draft
from workshop_app.domain import table_faults as says
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table

COLUMNS = tuple(column.name for column in TABLE_KINDS["actions"].columns if column.aligned)


def funding_of(draft: Draft, table: Table, row: Row, action: str) -> list[list[Any]] | None:
    """The sources that a row says, as the log writes them; None where it has no such column.

    A column that the table has not keeps its values; a wholly blank cell is as many blanks.
    """
    if not any(name in row.cells for name in COLUMNS):
        return None
    recorded = draft.value("action", action, "funding") or []
    values = [_values(row, name, [source[at] for source in recorded])
              for at, name in enumerate(COLUMNS)]  # fmt: skip
    count = max(len(part) for part in values)
    fullest = next(at for at, part in enumerate(values) if len(part) == count)
    for name, part in zip(COLUMNS, values, strict=True):
        if part and len(part) != count:
            draft.fault(
                table, row, name, says.UNALIGNED,
                count=len(part), other=COLUMNS[fullest], others=count,
            )  # fmt: skip
    whole = [[*part, *[None] * (count - len(part))] for part in values]
    return [list(source) for source in zip(*whole, strict=True)]


def _values(row: Row, name: str, recorded: list[Any]) -> list[Any]:
    said = list(row.values(name)) if name in row.cells else recorded
    return [] if all(value is None for value in said) else said
