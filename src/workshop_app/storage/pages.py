"""Pages: the rows of an SQLite file read from its bytes, so that one broken page hides no other.

Of the file format (sqlite.org/fileformat2) only what a session file has: tables with rowids, UTF-8.
A page is judged by itself, so neither a broken header nor a broken branch of a tree is in the way.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import unpack_from
from typing import Any, NamedTuple

MAGIC = b"SQLite format 3\x00"
USUAL = 4096
"""Bytes of a page where the header cannot be read: what SQLite makes."""
_LEAF, _BRANCH = 0x0D, 0x05
_HEADER, _MOST_CELLS = 100, 20_000
_WHOLES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number by its serial type."""
_SIZES = range(512, 65537)


class Broken(ValueError):
    """Bytes that are not what they should be."""


class Row(NamedTuple):
    """A row: its values, or None where it is broken; begins: the bytes of it that were read."""

    rowid: int
    values: tuple[Any, ...] | None
    begins: bytes = b""


@dataclass(slots=True)
class Tree:
    """What was read of a table: its rows, the pages it is made of, and how many were broken."""

    rows: list[Row] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)
    broken: int = 0


class Pages:
    """The pages of a file's bytes."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size, reserved = USUAL, 0
        if content.startswith(MAGIC) and len(content) >= _HEADER:
            said = _number(content, 16, 2)
            said = 65536 if said == 1 else said
            if said in _SIZES and said & (said - 1) == 0 and content[20] < said // 4:
                self.size, reserved = said, content[20]
        self._usable = self.size - reserved
        self.count = -(-len(content) // self.size)

    def tables(self) -> dict[str, int]:
        """The first pages of all tables by name; those that the schema's own pages still tell."""
        rows = (row.values for row in self.tree(1).rows)
        return {
            v[1]: v[3]
            for v in rows
            if v and len(v) == 5 and v[0] == "table" and type(v[3]) is int and type(v[1]) is str
        }

    def tree(self, root: int) -> Tree:
        """All rows of the table that begins at a page, as far as its pages can be followed."""
        tree, waiting = Tree(), [root]
        while waiting:
            number = waiting.pop()
            if number in tree.pages:
                continue
            tree.pages.add(number)
            try:
                kind = self._kind(number)
                if kind == _LEAF:
                    tree.rows += self.rows(number)
                elif kind == _BRANCH:
                    waiting += self._children(number)
                else:
                    raise Broken("no page of a table")
            except (Broken, IndexError):
                tree.broken += 1
        tree.rows.sort(key=lambda row: row.rowid)
        return tree

    def leaves(self, but: set[int]) -> Iterator[int]:
        """All pages that look like rows of a table, but these."""
        for number in range(1, self.count + 1):
            if number not in but and self._kind(number) == _LEAF:
                yield number

    def rows(self, number: int) -> list[Row]:
        """The rows that begin on a page; Broken where it is none."""
        page, start = self._page(number), _HEADER if number == 1 else 0
        found = []
        for at in self._cells(page, start, start + 8):
            size, place = _varint(page, at)
            rowid, place = _varint(page, place)
            found.append(self._row(page, place, size, rowid))
        return found

    def _row(self, page: bytes, place: int, size: int, rowid: int) -> Row:
        usable = self._usable
        most, least = usable - 35, (usable - 12) * 32 // 255 - 23
        local = size
        if size > most:
            local = least + (size - least) % (usable - 4)
            local = local if local <= most else least
        content = page[place : place + local]
        if len(content) < local or size > len(self._content):
            return Row(rowid, None)
        if size > local:
            following = _number(page, place + local, 4)
            content = self._with_overflow(content, following, size)
        try:
            return Row(rowid, _values(content, size))
        except (Broken, IndexError, UnicodeDecodeError):
            return Row(rowid, None, content)

    def _with_overflow(self, content: bytes, following: int, size: int) -> bytes:
        parts, length, seen = [content], len(content), set[int]()
        while length < size and 1 < following <= self.count and following not in seen:
            seen.add(following)
            page = self._page(following)
            following = _number(page, 0, 4)
            part = page[4 : min(self._usable, 4 + size - length)]
            parts.append(part)
            length += len(part)
        return b"".join(parts)

    def _children(self, number: int) -> list[int]:
        page, start = self._page(number), _HEADER if number == 1 else 0
        children = [_number(page, at, 4) for at in self._cells(page, start, start + 12)]
        children.append(_number(page, start + 8, 4))
        if not all(1 < child <= self.count for child in children):
            raise Broken("a branch leads out of the file")
        return children

    def _cells(self, page: bytes, start: int, first: int) -> list[int]:
        """Where a page's cells begin."""
        count = _number(page, start + 3, 2)
        if count > _MOST_CELLS or first + 2 * count > len(page):
            raise Broken("no list of cells")
        cells = [_number(page, first + 2 * n, 2) for n in range(count)]
        if not all(first + 2 * count <= at < len(page) - 3 for at in cells):
            raise Broken("a cell outside its page")
        return cells

    def _kind(self, number: int) -> int:
        at = (number - 1) * self.size + (_HEADER if number == 1 else 0)
        return self._content[at] if at < len(self._content) else 0

    def _page(self, number: int) -> bytes:
        """A page's bytes; what was cut off of the last one is blank."""
        page = self._content[(number - 1) * self.size : number * self.size]
        return page.ljust(self.size, b"\0")


def _number(content: bytes, at: int, size: int) -> int:
    found = content[at : at + size]
    if len(found) < size:
        raise Broken("a number that is cut off")
    return int.from_bytes(found, "big")


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(at, at + 8):
        byte = content[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | content[at + 8], at + 9


def _values(record: bytes, size: int) -> tuple[Any, ...]:
    if len(record) < size:
        raise Broken("a row that is cut off")
    header, at = _varint(record, 0)
    if not at <= header <= size:
        raise Broken("no header of a row")
    types = []
    while at < header:
        kind, at = _varint(record, at)
        types.append(kind)
    values, place = [], header
    for kind in types:
        length = _length(kind)
        if place + length > size:
            raise Broken("a value that is cut off")
        values.append(_value(kind, record[place : place + length]))
        place += length
    return tuple(values)


def _length(kind: int) -> int:
    if kind in {10, 11}:
        raise Broken("no sort of a value")
    return (kind - 12) // 2 if kind >= 12 else _WHOLES.get(kind, 8 if kind == 7 else 0)


def _value(kind: int, content: bytes) -> Any:
    if kind >= 12:
        return content.decode() if kind % 2 else content
    if kind == 7:
        return unpack_from(">d", content)[0]
    if kind in {8, 9}:
        return kind - 8
    return int.from_bytes(content, "big", signed=True) if kind else None
