"""DOCX files: the rows of their tables, as the tables of a room fill them in."""

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from workshop_app.domain.errors import mark
from workshop_app.domain.table_faults import Place
from workshop_app.tables.raw import MOST_COLUMNS, RawCell, RawSheet, Unreadable, trimmed
from workshop_app.tables.workbooks import ZIP, refuse_bomb

Titled = tuple[RawSheet, str]
"""A table, and the words that stand above it."""

_MAIN = "word/document.xml"
_MOST_TAGS = 600_000
"""A thousand rows or more; the whole document is in memory at once."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BODY, _CONTENT, _CONTROL = f"{_W}body", f"{_W}sdtContent", f"{_W}sdt"
_TABLE, _ROW, _CELL, _PARAGRAPH = f"{_W}tbl", f"{_W}tr", f"{_W}tc", f"{_W}p"
_JOINED = (f"{_W}vMerge", f"{_W}hMerge", f"{_W}gridBefore")
_BLANKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": " ", f"{_W}noBreakHyphen": "-"}
_NOT_SAID = frozenset(
    f"{_W}{name}" for name in ("del", "moveFrom", "drawing", "pict", "object", "instrText")
)
"""What is taken out by a tracked change, is a picture, or is no text at all."""

NESTED = mark("{place}: there is a table inside a cell; write its words into the cell instead")
MERGED = mark("{place}: cells are joined; split them, so that each stands below its heading")


def is_text_document(data: bytes) -> bool:
    """Whether a file is a DOCX, whatever it is called."""
    if not data.startswith(ZIP):
        return False
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _MAIN in archive.namelist()
    except Exception:  # noqa: BLE001 - a damaged archive fails in any way
        return False


def read_text_document(data: bytes, file: str) -> list[Titled]:
    """The tables of a DOCX that hold anything, each with the words above it."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            refuse_bomb(archive, file, _MOST_TAGS)
        found = list(_tables(_body_of(data), file))
    except Unreadable:
        raise
    except Exception:  # noqa: BLE001 - a damaged document makes python-docx fail in any way
        raise Unreadable(
            "{file}: cannot be read as DOCX; open it in a word processor and save it again",
            file=file,
        ) from None
    if not found:
        raise Unreadable("{file}: there is no table in it", file=file)
    return found


def _body_of(data: bytes) -> Any:  # noqa: ANN401 - an element, which comes untyped
    from docx import Document

    return Document(BytesIO(data)).element.find(_BODY)


def _tables(body: Any, file: str) -> Iterator[Titled]:  # noqa: ANN401 - as above
    number, title = 0, ""
    for block in _blocks(body):
        if block.tag == _PARAGRAPH:
            title = _words(block).strip() or title
        else:
            number += 1
            sheet = RawSheet(file, number, list(_rows(block, file, number)))
            if sheet.rows:
                yield sheet, title
            title = ""


def _blocks(parent: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
    """The paragraphs and tables of a document, also those inside a content control."""
    for child in parent:
        if child.tag in {_PARAGRAPH, _TABLE}:
            yield child
        elif child.tag == _CONTROL and (content := child.find(_CONTENT)) is not None:
            yield from _blocks(content)


def _rows(  # noqa: ANN401, RUF100 - as above
    table: Any,  # noqa: ANN401
    file: str,
    number: int,
) -> Iterator[tuple[int, Sequence[RawCell]]]:
    for at, row in enumerate(table.iter(_ROW), 1):
        _refuse_odd(row, Place(file, number, at))
        if row.find(f"{_W}trPr/{_W}del") is None:
            cells = trimmed([_text(cell) for cell in row.iter(_CELL)])
            if cells:
                yield at, cells


def _refuse_odd(row: Any, place: Place) -> None:  # noqa: ANN401 - as above
    """Refuse a row of which nobody can say which cell stands below which heading."""
    if next(row.iter(_TABLE), None) is not None:
        raise Unreadable(NESTED, place=place.message())
    spans = (int(span.get(f"{_W}val", "1")) for span in row.iter(f"{_W}gridSpan"))
    if any(span > 1 for span in spans) or next(row.iter(*_JOINED), None) is not None:
        raise Unreadable(MERGED, place=place.message())
    if sum(1 for _ in row.iter(_CELL)) > MOST_COLUMNS:
        raise Unreadable(
            "{place}: more than {most} columns", place=place.message(), most=MOST_COLUMNS
        )


def _text(cell: Any) -> str:  # noqa: ANN401 - as above
    """A cell's words, its paragraphs as lines."""
    return "\n".join(_words(paragraph) for paragraph in cell.iter(_PARAGRAPH)).strip()


def _words(element: Any) -> str:  # noqa: ANN401 - as above
    """What is written, also in tracked changes and content controls; a prompt is not."""
    if element.tag == f"{_W}t":
        return element.text or ""
    if element.tag in _NOT_SAID or element.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None:
        return ""
    return _BLANKS.get(element.tag) or "".join(map(_words, element))
