"""Where one can stand in a grid of numbers, and where a step from there leads."""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.desktop.widgets.ballot_rows import GridRow

Place = tuple[int, int]
"""A row, and a column of numbers counted from 1: before them stand the words."""


@dataclass(frozen=True, slots=True)
class Places:
    """The cells that numbers are typed in, row by row; a heading has none.

    last: the last column of numbers.
    """

    rows: Sequence[GridRow]
    last: int

    @property
    def numbered(self) -> list[int]:
        """The rows one can stand in."""
        return [at for at, row in enumerate(self.rows) if row.id]

    @property
    def first(self) -> Place | None:
        """The first cell; None where no row has one."""
        return next(((row, 1) for row in self.numbered), None)

    @property
    def first_blank(self) -> Place | None:
        """The first cell that has no answer, of the rows that want one."""
        for at in self.numbered:
            row = self.rows[at]
            if None in row.values and not row.blank and not row.apart:
                return at, row.values.index(None) + 1
        return None

    def beside(self, here: Place, step: int) -> Place | None:
        """The cell after this one (1) or before it (-1), row by row; None at the ends."""
        row, column = here[0], here[1] + step
        if 1 <= column <= self.last:
            return row, column
        after = self.row_beside(row, step)
        return None if after is None else (after, 1 if step > 0 else self.last)

    def towards(self, here: Place, *, down: int, across: int) -> Place | None:
        """The cell that an arrow leads to: it stays within its row, and stops at the last one."""
        row = self.row_beside(here[0], down)
        return None if row is None else (row, min(max(here[1] + across, 1), self.last))

    def row_beside(self, row: int, step: int) -> int | None:
        """The row that is so many further on; None where there is none."""
        rows = self.numbered
        at = rows.index(row) + step if row in rows else -1
        return rows[at] if 0 <= at < len(rows) else None

    def row_at_most(self, row: int, step: int) -> int | None:
        """The row that is so many further on, or the last on that way."""
        rows = self.numbered
        return rows[min(max(rows.index(row) + step, 0), len(rows) - 1)] if row in rows else None
