"""Recover: all that a damaged session file still holds, read page by page; the file stays."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from workshop_app.document.private import PrivateText
from workshop_app.document.salvage import Projected, Salvaged
from workshop_app.domain.edits import VERSION, Edit
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import private_fields
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import KINDS
from workshop_app.storage import log
from workshop_app.storage.markers import OPEN, marker
from workshop_app.storage.pages import Broken, Pages, Row
from workshop_app.storage.projected_rows import projected_writes
from workshop_app.storage.refusals import is_open

MOST_BYTES = 1 << 30
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EDIT, _EDIT_0, _TEXT, _TEXT_0 = 11, 10, 5, 4
_LATEST = 1 << 53
_FIELDS = frozenset(
    {
        "author",
        "comment",
        *(name for kind in KINDS.values() for name in private_fields(kind)),
        *(name for name, column in SETTINGS.items() if column.sort == "private"),
    }
)
_OF_THE_FILE = frozenset({"epoch", "program", "projection"})


def salvaged(path: Path) -> Salvaged:
    """What can be read of a session file, however damaged it is; the file is not changed.

    A journal that a crash left beside it is played back first, on a private copy.
    """
    pages = Pages(_content(path))
    tables = pages.tables()
    names = {"edits": ("edits", "log")}
    seen: set[int] = set()
    found = {}
    for name in ("edits", "private", "forgotten", "attachment", "meta"):
        held = next((known for known in names.get(name, (name,)) if known in tables), None)
        found[name] = _read(pages, tables.get(held or ""), _SHAPES[name], seen)
    edits = _edits(found["edits"].values)
    meta = {key: value for key, value in found["meta"].values if isinstance(key, str)}
    return Salvaged(
        edits=edits,
        complete=found["edits"].complete and len(edits) == len(found["edits"].values),
        lost={name: read.lost for name, read in found.items() if name != "meta" and read.lost},
        beginning=_beginning(found["edits"].begins),
        texts=tuple(_text(values) for values in found["private"].values),
        forgotten=frozenset(v[0] for v in found["forgotten"].values)
        if found["forgotten"].complete
        else None,
        epoch=_epoch(meta) if found["meta"].complete or "epoch" in meta else None,
        pictures={v[0]: v[1] for v in found["attachment"].values},
        notes={k: v for k, v in meta.items() if k not in _OF_THE_FILE and isinstance(v, str)},
        projected=projected_writes(pages, tables, meta.get("projection"))
        if tables
        else Projected(),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The sound rows of a table. begins: of its broken rows, what was read of them."""

    values: Sequence[tuple[Any, ...]]
    complete: bool
    lost: int
    begins: Sequence[bytes]


def _read(
    pages: Pages, root: int | None, is_one: Callable[[tuple[Any, ...]], bool], seen: set[int]
) -> _Found:
    """A table's rows: those of its tree, and where that is broken, any that look like its own."""
    rows: dict[int, Row] = {}
    complete = False
    if root is not None:
        tree = pages.tree(root)
        seen |= tree.pages
        rows = {row.rowid: row for row in tree.rows}
        complete = not tree.broken and all(row.values is not None for row in tree.rows)
    sound = {id: row.values for id, row in rows.items() if row.values and is_one(row.values)}
    begins = [row.begins for row in rows.values() if row.values is None]
    if not complete:
        for row in _strays(pages, seen):
            if row.values is None:
                begins.append(row.begins)
            elif is_one(row.values):
                sound.setdefault(row.rowid, row.values)
    lost = max((*sound, *rows), default=0) - len(sound)
    return _Found([*sound.values()], complete and not lost, lost, begins)


def _strays(pages: Pages, seen: set[int]) -> Iterator[Row]:
    for number in pages.leaves(seen):
        with suppress(Broken, IndexError):
            yield from pages.rows(number)


def _content(path: Path) -> bytes:
    try:
        if marker(path) in OPEN:
            raise is_open(path)
        if path.stat().st_size > MOST_BYTES:
            raise WorkshopError("{file} is too large to be a session.", file=str(path))
        journal = path.with_name(f"{path.name}-journal")
        if journal.is_file() and journal.stat().st_size:
            with suppress(sqlite3.DatabaseError):
                return _played_back(path, journal)
        return path.read_bytes()
    except OSError as error:
        raise WorkshopError(
            "{file} cannot be read: {why}.", file=str(path), why=error.strerror or str(error)
        ) from error


def _played_back(path: Path, journal: Path) -> bytes:
    with TemporaryDirectory(prefix="workshop-") as folder:
        copy = Path(folder) / "session.workshop"
        shutil.copyfile(path, copy)
        shutil.copyfile(journal, copy.with_name(f"{copy.name}-journal"))
        raw = sqlite3.connect(copy)
        try:
            raw.execute("PRAGMA user_version").fetchone()
        finally:
            raw.close()
        return copy.read_bytes()


# -- What the rows of each table look like --------------------------------------------------------


def _is_edit(values: tuple[Any, ...]) -> bool:
    if len(values) not in {_EDIT, _EDIT_0}:
        return False
    id, hlc, device, author, at, kind, version, payload, after, undoes = values[:_EDIT_0]
    texts = (device, author, at, kind, payload, after, undoes, *(t for t in values[10:] if t))
    return (
        _is_id(id)
        and type(hlc) is int
        and 0 < hlc < _LATEST
        and type(version) is int
        and 0 <= version <= VERSION
        and all(isinstance(text, str) and "\0" not in text for text in texts)
        and (payload[:1], after[:1], undoes[:1]) == ("{", "[", "[")
    )


def _is_text(values: tuple[Any, ...]) -> bool:
    return (
        len(values) in {_TEXT, _TEXT_0}
        and all(isinstance(text, str) and "\0" not in text for text in values[:4])
        and _is_id(values[0])
        and values[2] in _FIELDS
        and (len(values) == _TEXT_0 or (type(values[4]) is int and values[4] >= 0))
    )


def _is_picture(values: tuple[Any, ...]) -> bool:
    return (
        len(values) == 2
        and isinstance(values[0], str)
        and isinstance(values[1], bytes)
        and sha256(values[1]).hexdigest() == values[0]
    )


def _is_word(values: tuple[Any, ...]) -> bool:
    return len(values) == 2 and all(isinstance(v, str) and "\0" not in v for v in values)


_SHAPES: Mapping[str, Callable[[tuple[Any, ...]], bool]] = {
    "edits": _is_edit,
    "private": _is_text,
    "forgotten": lambda values: len(values) == 1 and _is_id(values[0]),
    "attachment": _is_picture,
    "meta": _is_word,
}


def _is_id(value: object) -> bool:
    return isinstance(value, str) and bool(_UUID.fullmatch(value))


def _edits(rows: Sequence[tuple[Any, ...]]) -> tuple[Edit, ...]:
    """Edits of those rows that hold one, each id once."""
    found: dict[str, Edit] = {}
    for values in rows:
        row = values if len(values) == _EDIT else (*values, None)
        with suppress(ValueError, AttributeError, TypeError, KeyError):
            (edit,) = log.edits_of([row])
            found.setdefault(edit.id, edit)
    return tuple(sorted(found.values(), key=lambda edit: edit.place))


def _text(values: tuple[Any, ...]) -> PrivateText:
    ref, owner, name, value = values[:4]
    return PrivateText(ref, owner, name, value, values[4] if len(values) == _TEXT else 0)


def _epoch(meta: Mapping[str, Any]) -> int | None:
    said = meta.get("epoch", "0")
    return int(said) if isinstance(said, str) and said.isdecimal() and len(said) < 8 else None


def _beginning(begins: Sequence[bytes]) -> str | None:
    """The text of a broken row that brings a playbook, from there on."""
    for content in begins:
        at = content.find(b'{"playbook":{"')
        if at >= 0:
            return content[at:].decode("utf-8", "replace")
    return None
