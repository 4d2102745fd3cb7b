"""CSV files: their encoding and separator are found out, as Excel in any country writes them."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from workshop_app.tables.raw import MOST_ROWS, RawCell, RawSheet, Unreadable, trimmed

SEPARATORS = ",;\t"
_TOLD = re.compile(r'"?sep=([,;\t|])"?(?:\r\n|\r|\n)', re.IGNORECASE)
_GUARDED = re.compile(r"'+[=+\-@]")  # what writing puts before a text like a formula
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_csv(data: bytes, file: str, recognised: Callable[[Sequence[str]], int]) -> RawSheet:
    """The rows of a CSV file; `recognised` counts the headings that a table of its kind knows."""
    text = decoded(data, file)
    told = _TOLD.match(text)  # Excel's own hint, which it does not count as a row
    text = text[told.end() :] if told else text
    separator = told[1] if told else likeliest(text, recognised)
    rows: list[tuple[int, Sequence[RawCell]]] = []
    for number, cells in enumerate(_records(text, separator, file), 1):
        row = trimmed([cell[1:] if _GUARDED.match(cell) else cell for cell in cells])
        if row:
            rows.append((number, row))
        if len(rows) > MOST_ROWS + 1:
            raise Unreadable("{file}: more than {most} rows", file=file, most=MOST_ROWS)
    return RawSheet(file, None, rows)


def decoded(data: bytes, file: str) -> str:
    """The text of a file: UTF-8 or UTF-16 where it says so or is it, else Windows-1252."""
    try:
        if data.startswith(_UTF16):
            return data.decode("utf-16")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Unreadable(
            "{file}, line {line}: neither UTF-8 nor Windows-1252; save it as “CSV UTF-8”",
            file=file,
            line=line,
        ) from None


def likeliest(text: str, recognised: Callable[[Sequence[str]], int]) -> str:
    """The separator that makes most headings of the first row that holds any."""

    def holds_any(row: Sequence[str]) -> bool:
        return any(character.isalnum() for cell in row for character in cell)

    def worth(separator: str) -> tuple[int, int, int]:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            names = next(filter(holds_any, rows), [])
        except csv.Error:
            return 0, 0, 0
        return recognised(names), len(names), text.count(separator)

    return max(SEPARATORS, key=worth)


def _records(text: str, separator: str, file: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise Unreadable(
            "{file}, line {line}: not right as CSV ({reason}); look for a quote that is alone",
            file=file,
            line=max(reader.line_num, 1),
            reason=str(error),
        ) from None
