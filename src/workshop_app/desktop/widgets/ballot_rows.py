"""What a grid for numbers shows: columns with their bounds, and rows of cells to be typed in."""

from dataclasses import dataclass

from workshop_app.text import tr


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column of whole numbers; unknown: whether 0 says "don't know", which is a blank.

    heading: what stands over it, in a colour of its own if it has one; name: its spoken form.
    """

    heading: str
    least: int
    most: int
    name: str = ""
    colour: str = ""
    unknown: bool = False

    def done(self, number: int) -> bool:
        """Whether no further digit could follow."""
        return number * 10 > self.most

    def may_become(self, number: int) -> bool:
        """Whether a number is within the bounds, or could be with further digits."""
        return number <= self.most and (number >= self.least or not self.done(number))

    @property
    def bounds(self) -> str:
        """What goes into this column, for who typed something else."""
        bounds = {"least": self.least, "most": self.most}
        if self.unknown:
            return tr("Here goes {least} to {most}, or 0 for “don't know”.", **bounds)
        return tr("Here goes a number from {least} to {most}.", **bounds)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: its id ("" for a heading over the rows that follow), words, and numbers.

    blank: what stands in cells without a number; note: a mark behind the words, such as of a
    comment; apart: a row that is not of the same sort as the others.
    """

    id: str
    text: str
    code: str = ""
    values: tuple[int | None, ...] = ()
    blank: str = ""
    note: str = ""
    apart: bool = False
