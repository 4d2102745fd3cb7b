"""XLSX files: the values of their visible sheets, formulas as what they gave."""

import warnings
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import iterparse

from workshop_app.tables.raw import (
    MOST_ROWS,
    Broken,
    Percent,
    RawCell,
    RawSheet,
    Unreadable,
    letters,
    trimmed,
)

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
_UNPACKED = 128 * 1024 * 1024
_CHUNK = 1024 * 1024
_MOST_TAGS = 2_000_000
"""About 60,000 rows; each costs time and memory, and a zip can hide any number of them."""
_MOST_CELLS = 2_000_000
_VISIBLE = "visible"
_PER_CENT = 12
"""Digits kept of a share that is shown in per cent, so that 0.07 is 7 and not 7.000000000000001."""


def read_workbook(data: bytes, file: str) -> list[RawSheet]:
    """The visible sheets of a workbook that hold anything."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that openpyxl leaves out
            refuse_bomb(archive, file)
            return [sheet for sheet in _sheets(archive, data, file) if sheet.rows]
    except Unreadable:
        raise
    except Exception:  # noqa: BLE001 - a damaged workbook makes openpyxl fail in any way
        raise Unreadable(
            "{file}: cannot be read as XLSX; open it in a spreadsheet and save it again",
            file=file,
        ) from None


def refuse_bomb(archive: zipfile.ZipFile, file: str, most: int = _MOST_TAGS) -> None:
    """Refuse what unpacks to far more than it says: more bytes, or more tags than `most`."""
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > _UNPACKED or _tags(archive, parts, most) > most:
        raise Unreadable("{file}: too large to be a table", file=file)


def _tags(archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo], most: int) -> int:
    count = 0
    for name in (part.filename for part in parts if part.filename.endswith((".xml", ".rels"))):
        with archive.open(name) as content:
            while (chunk := content.read(_CHUNK)) and count <= most:
                count += chunk.count(b"<")
    return count


def _sheets(archive: zipfile.ZipFile, data: bytes, file: str) -> Iterator[RawSheet]:
    from openpyxl import load_workbook

    book: Workbook = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        if sheet.sheet_state == _VISIBLE:
            sheet.reset_dimensions()  # what it says of its size may be wrong
            unsaved = _unsaved_formulas(archive, sheet._worksheet_path)  # noqa: SLF001 - no other way
            yield RawSheet(file, sheet.title, _rows(sheet, unsaved, file))


def _rows(  # openpyxl brings no types
    sheet: Any,  # noqa: ANN401
    unsaved: set[str],
    file: str,
) -> list[tuple[int, Sequence[RawCell]]]:
    rows: list[tuple[int, Sequence[RawCell]]] = []
    cells = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells += 1 + len(row)
        if cells > _MOST_CELLS or len(rows) > MOST_ROWS:
            raise Unreadable("{file}: more than {most} rows", file=file, most=MOST_ROWS)
        values = [_value(cell) for cell in row]
        for index in range(len(values)) if unsaved else ():
            if f"{letters(index)}{number}" in unsaved:
                values[index] = Broken()
        values = trimmed(values)
        if values:
            rows.append((number, values))
    return rows


def _value(cell: Any) -> RawCell:  # noqa: ANN401 - openpyxl brings no types
    value: RawCell = cell.value
    if value is None:
        return None
    if cell.data_type == "e":
        return Broken(value)
    if isinstance(value, str):
        return value.replace("_x000D_", "")
    if isinstance(value, float | int) and not isinstance(value, bool):
        shown = cell.number_format or ""
        return Percent(round(value * 100, _PER_CENT)) if "%" in shown else value
    return value


def _unsaved_formulas(archive: zipfile.ZipFile, path: str) -> set[str]:
    """The cells whose formula has no value, since no spreadsheet has reckoned it yet.

    They read as blank otherwise, and blank means something. A formula that gave an empty text
    says so by its type, and is blank indeed.
    """
    if b"<f" not in archive.read(path):
        return set()
    found: set[str] = set()
    with archive.open(path) as part:
        for _, element in iterparse(part):  # noqa: S314 - expat stops what grows without end
            if element.tag.endswith("}c"):
                parts = {child.tag.rpartition("}")[2]: child for child in element}
                value = parts.get("v")
                if "f" in parts and element.get("t") != "str" and (value is None or not value.text):
                    found.add(element.get("r", ""))
                element.clear()
    return found
