"""Opening: the sheets in files, and which kind of table each one is."""

from collections.abc import Sequence
from pathlib import Path

from workshop_app.domain import table_faults as says
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.domain.table_faults import Faults, Place
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import EXAMPLES, kinds_by_word, nearest, plain
from workshop_app.tables.csv_files import read_csv
from workshop_app.tables.headings import kind_named, kind_of_file, recognised
from workshop_app.tables.raw import LARGEST, RawSheet, Unreadable
from workshop_app.tables.text_documents import Titled, is_text_document, read_text_document
from workshop_app.tables.workbooks import OLE, ZIP, read_workbook

Sheets = list[tuple[RawSheet, str]]
"""The sheets of one file, with the kind of table each is."""

_WORKBOOKS = frozenset([".xlsx", ".xlsm"])
_TEXT_DOCUMENT = ".docx"
_OLD_TEXTS = frozenset([".doc", ".docx", ".docm"])
_EXAMPLES = frozenset(plain(name) for name in EXAMPLES.values())


def kind_said(kind: str | None) -> str | None:
    """The kind that `--kind` says, in any of the three languages."""
    if kind is None:
        return None
    known = kind_named(kind)
    if known is None:
        near = nearest(kind, kinds_by_word())
        raise WorkshopError(
            "There is no kind of table {kind}; there are: {kinds}",
            kind=kind,
            kinds=(kinds_by_word()[plain(near)],) if near else tuple(TABLE_KINDS),
        )
    return known


def opened(path: Path, kind: str | None, faults: Faults) -> Sheets:
    """The tables that lie in a file; what is wrong with it is noted."""
    try:
        data = _bytes_of(path)
        if is_text_document(data) or path.suffix.lower() == _TEXT_DOCUMENT:
            return _of_text_document(read_text_document(data, path.name), path.name, kind, faults)
        if data.startswith(ZIP) or path.suffix.lower() in _WORKBOOKS:
            return _of_workbook(read_workbook(data, path.name), path.name, kind, faults)
        return _of_csv(data, path.name, kind, faults)
    except Unreadable as error:
        faults.keep(Message(error.text, **error.values))
        return []


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise Unreadable("{file}: this is not a file", file=str(path))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Unreadable("{file}: there is no such file", file=str(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(
            "{file}: cannot be read ({reason})", file=str(path), reason=reason
        ) from None
    if len(data) > LARGEST:
        raise Unreadable("{file}: too large to be a table", file=path.name)
    if data.startswith(OLE) and path.suffix.lower() in _OLD_TEXTS:
        raise Unreadable(
            "{file}: an old DOC file, or one with a password; save it as DOCX without one",
            file=path.name,
        )
    if data.startswith(OLE):
        raise Unreadable(
            "{file}: an old XLS file, or one with a password; save it as XLSX without one",
            file=path.name,
        )
    return data


def _of_csv(data: bytes, file: str, kind: str | None, faults: Faults) -> Sheets:
    of = kind or kind_of_file(file)
    if of is None:
        _unknown_kind(Place(file), Path(file).stem, faults)
        return []
    sheet = read_csv(data, file, lambda names: recognised(of, names))
    if not sheet.rows:
        faults.note(Place(file), says.EMPTY)
        return []
    return [(sheet, of)]


def _of_workbook(sheets: Sequence[RawSheet], file: str, kind: str | None, faults: Faults) -> Sheets:
    tables = [sheet for sheet in sheets if plain(_title(sheet)) not in _EXAMPLES]
    if not tables:
        faults.note(Place(file), says.EMPTY)
    if len(tables) == 1:
        title = _title(tables[0])
        of = kind or kind_named(title) or kind_of_file(file)
        if of is None:
            _unknown_kind(Place(file, title), title, faults)
        return [(tables[0], of)] if of else []
    kinds = [(sheet, kind_named(_title(sheet))) for sheet in tables]
    if kind is not None and tables:
        kinds = [(sheet, of) for sheet, of in kinds if of == kind]
        if not kinds:
            titles = tuple(sheet.sheet for sheet in tables)
            faults.note(Place(file), says.NO_SHEET, kind=kind, sheets=titles)
    for sheet, of in kinds:
        if of is None:
            _unknown_kind(Place(file, sheet.sheet), _title(sheet), faults)
    return [(sheet, of) for sheet, of in kinds if of is not None]


def _of_text_document(
    tables: Sequence[Titled], file: str, kind: str | None, faults: Faults
) -> Sheets:
    """The tables of a document: each is what stands above it, else what the file is called."""
    found: Sheets = []
    for sheet, title in tables:
        if plain(title) in _EXAMPLES:
            continue
        of = kind or kind_named(title) or kind_of_file(file)
        if of is None:
            _unknown_kind(Place(file, sheet.sheet), title or Path(file).stem, faults)
        else:
            found.append((sheet, of))
    return found


def _title(sheet: RawSheet) -> str:
    return str(sheet.sheet or "")


def _unknown_kind(place: Place, name: str, faults: Faults) -> None:
    near = nearest(name, kinds_by_word())
    if near:
        faults.note(place, says.NO_KIND, nearest=near)
    else:
        faults.note(place, says.NO_KIND_OF, choices=tuple(TABLE_KINDS))
