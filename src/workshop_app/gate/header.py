"""The header of a session file, read before SQLite sees it."""

from pathlib import Path

from workshop_app.gate.bounds import FORMAT
from workshop_app.gate.says import refusal

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_OURS = 0x57534150
_LEAST_PAGE, _MOST_PAGE = 512, 65_536


def format_of(copy: Path, path: Path) -> int:
    """The format of a private copy of a session; path: by what name it is refused."""
    size = copy.stat().st_size
    with copy.open("rb") as file:
        header = file.read(_HEADER)
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise refusal("not-ours", path)
    if _number(header, 68, 4) != _OURS:
        raise refusal("other-program", path)
    version, known = _number(header, 60, 4), FORMAT
    if version > known:
        raise refusal("newer-format", path, needed=version, known=known)
    if header[18:20] != b"\x01\x01":  # it is kept in pieces, of which this is one
        raise refusal("unclosed", path)
    _refuse_cut(header, size, path)
    return version


def _refuse_cut(header: bytes, size: int, path: Path) -> None:
    page = _number(header, 16, 2)
    page = _MOST_PAGE if page == 1 else page
    pages, counted = _number(header, 28, 4), header[24:28] == header[92:96]
    if page < _LEAST_PAGE or page & (page - 1):
        raise refusal("damaged", path)
    if size % page or (counted and size != pages * page):
        raise refusal("cut", path)


def _number(header: bytes, at: int, length: int) -> int:
    return int.from_bytes(header[at : at + length], "big")
