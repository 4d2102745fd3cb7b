"""What can be wrong with a table, in words, and where."""

from typing import NamedTuple

from workshop_app.domain.errors import Message, Refused, mark
from workshop_app.domain.playbook_faults import cut
from workshop_app.domain.table_kinds import Row, Table

# -- A cell -----------------------------------------------------------------------------------

BLANK = mark("{place}: is blank, and must not be")
NO_NUMBER = mark("{place}: {value} is not a number; write it like {example}")
NOT_WHOLE = mark("{place}: {value} should be a whole number")
BOUNDS = mark("{place}: {value} should be from {least} to {most}")
LEAST = mark("{place}: {value} should be at least {least}")
MOST = mark("{place}: {value} is too large a number")
TWO_READINGS = mark("{place}: {value} may be {one} or {other}; write {one} or {longer}")
OTHER_MARK = mark(
    "{place}: {value} has its decimals after “{mark}”, other numbers of this file after “{usual}”"
)
NO_DAY = mark("{place}: {value} is not a day; write it like {example} or {local}")
SHORT_YEAR = mark("{place}: {value}: write the year with four digits, like {example}")
MONTH_FIRST = mark("{place}: {value} is not a day: write day, month, year, like {local}")
NO_TIME = mark("{place}: {value} is not a time of day; write it like {example}")
NO_YES = mark("{place}: {value} should be {yes} or {no}, or blank where it is not known")
NO_CHOICE = mark("{place}: {value} should be one of {choices}")
LONG = mark("{place}: {count} characters, where at most {most} are right")
UNPRINTABLE = mark("{place}: has a character that cannot be printed: {character}")
BROKEN = mark("{place}: the formula gives the error {value}")
UNSAVED = mark("{place}: the formula has no value; open the file in a spreadsheet and save it")
UNHEADED = mark(
    "{place}: {value} stands under no heading; a text that holds the separator needs quotes"
)

# -- A row among others -----------------------------------------------------------------------

TWICE = mark("{place}: the same {columns} as in row {first}; each may be there once")
UNKNOWN = mark("{place}: {value} is not known; did you mean {nearest}?")
UNKNOWN_OF = mark("{place}: {value} is not known; there are {choices}")
UNKNOWN_NONE = mark("{place}: {value} is not known, and there is none yet; import {table} too")
SECTOR_DIFFERS = mark("{place}: {value}, but {participant} is on record as {recorded}")
OBSERVER_SPEAKS = mark("{place}: observers give no ratings and no votes")
NO_SECTOR = mark("{place}: {value} is for participants only; it should be one of {choices}")
HAS_BALLOT = mark("{place}: {participant} has a ballot, so cannot become an observer")
POINTS_OVER = mark(
    "{place}: {participant} has placed {placed} points; there are {limit} for all gaps together"
)
HEADS_DIFFER = mark("{place}: {value}, where another row of the same count says {first}")
HEADS_ALONE = mark(
    "{place}: {value} belongs to a count: way hands or dots, participant and table blank"
)
TABLE_DIFFERS = mark("{place}: {value}, where another row of {participant} says {first}")
COUNT_RATES = mark("{place}: {value} is for votes; a rating needs a participant, or another way")
FORGOTTEN = mark(
    "{place}: what was here was removed at somebody's wish, for good; leave it blank, or give "
    "whoever comes back a new code"
)
UNALIGNED = mark("{place}: {count} values, where {other} has {others}; a blank one counts too")
TEXT_NEEDED = mark("{place}: a note of this kind needs a text")
SAY_SOMETHING = mark("{place}: an evaluation needs a text or a score")

# -- A heading, a sheet, a file ---------------------------------------------------------------

NO_COLUMN = mark("{place}: {kind} has no such column; did you mean {nearest}?")
NO_COLUMN_OF = mark("{place}: {kind} has no such column; the columns are {choices}")
COLUMN_TWICE = mark("{place}: the column {name} is there twice, first as {first}")
COLUMN_MISSING = mark("{place}: the column {name} is missing, which {kind} needs")
LONG_AND_WIDE = mark("{place}: a table has either a column {name} or columns like {example}")
NO_INDICATOR = mark("{place}: the playbook has no indicator {value}; did you mean {nearest}?")
NO_INDICATOR_OF = mark("{place}: the playbook has no indicator {value}; the first are {choices}")
NO_KIND = mark(
    "{place}: which table is this? Name it {nearest}, or bring it in at its stage; a command "
    "takes --kind"
)
NO_KIND_OF = mark(
    "{place}: which table is this? Name it like one of {choices}, or bring it in at its stage; a "
    "command takes --kind"
)
NO_SHEET = mark("{place}: none of its sheets is called {kind}; there are {sheets}")
EMPTY = mark("{place}: there is nothing in it, not even headings")
MANY_COLUMNS = mark("{place}: more than {most} columns")

MOST_FAULTS = 10_000
"""Nobody reads on; a file of rubbish must not fill the memory either."""


class Place(NamedTuple):
    """Where a fault lies; row as a spreadsheet counts, column as the file calls it.

    sheet: a workbook's by its title, a text document's table by its number.
    """

    file: str
    sheet: str | int | None = None
    row: int | None = None
    column: str | None = None

    def shown(self) -> "Place":
        """The place with headings and titles that fit a line."""
        sheet = cut(self.sheet) if isinstance(self.sheet, str) else self.sheet
        return self._replace(sheet=sheet, column=self.column and cut(self.column))

    def message(self) -> Message:
        """The place in words."""
        file, sheet, row, column = self.shown()
        if isinstance(sheet, int):
            return _in_table(file, sheet, row, column)
        if sheet is not None:
            return _in_sheet(file, sheet, row, column)
        if row is None:
            return Message("{file}", file=file)
        if column is None:
            return Message("{file}, row {row}", file=file, row=row)
        return Message("{file}, row {row}, column {column}", file=file, row=row, column=column)


def _in_sheet(file: str, sheet: str, row: int | None, column: str | None) -> Message:
    if row is None:
        return Message("{file}, sheet {sheet}", file=file, sheet=sheet)
    if column is None:
        return Message("{file}, sheet {sheet}, row {row}", file=file, sheet=sheet, row=row)
    return Message(
        "{file}, sheet {sheet}, row {row}, column {column}",
        file=file, sheet=sheet, row=row, column=column,
    )  # fmt: skip


def _in_table(file: str, table: int, row: int | None, column: str | None) -> Message:
    """A place in a text document, whose tables have no names."""
    if row is None:
        return Message("{file}, table {table}", file=file, table=table)
    if column is None:
        return Message("{file}, table {table}, row {row}", file=file, table=table, row=row)
    return Message(
        "{file}, table {table}, row {row}, column {column}",
        file=file, table=table, row=row, column=column,
    )  # fmt: skip


def place_of(table: Table, row: Row, column: str | None = None) -> Place:
    """Where a row of a table lies, and its column as the file calls it."""
    name = None if column is None else row.headings.get(column, column)
    return Place(table.file, table.sheet, row.number, name)


class Wrong(Exception):
    """A value that is not right, before one knows where it stood."""

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values


class Faults:
    """The faults of an import, collected while tables are read and taken in."""

    def __init__(self, found: tuple[Message, ...] = ()) -> None:
        self._found = list(found)
        self._noted: set[str] = set()

    def note(self, place: Place, sentence: str, /, **values: object) -> None:
        """Keep a fault and where it lies, once; a long text among the values is cut."""
        shown = {name: cut(v) if isinstance(v, str) else v for name, v in values.items()}
        where = {name: part for name, part in place.shown()._asdict().items() if part is not None}
        fault = Message(sentence, place=place.message(), **{**where, **shown})
        if (said := repr(fault)) in self._noted:
            return  # a row of a wide table is many answers, all with the same sector
        self._noted.add(said)
        self._found.append(fault)
        if len(self._found) >= MOST_FAULTS:
            self.refuse_if_any()

    def keep(self, fault: Message) -> None:
        """Keep a fault that says for itself where it lies."""
        self._found.append(fault)

    @property
    def found(self) -> tuple[Message, ...]:
        """All faults so far."""
        return tuple(self._found)

    def refuse_if_any(self) -> None:
        """Refuse what was read, with every fault that was kept."""
        if self._found:
            raise Refused(self.found)
