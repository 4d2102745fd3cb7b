"""Edits to rows and back."""

from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from workshop_app.document.versions import upcast
from workshop_app.domain.edits import VERSION, Edit, Writes

COLUMNS = (
    "id", "hlc", "device", "author", "at", "kind", "version", "payload", "after", "undoes", "batch",
)  # fmt: skip
READ = f"SELECT {', '.join(COLUMNS)} FROM edits"
WRITE = f"INSERT INTO edits ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"

_Row = tuple[Any, ...]


def _text(value: object) -> str:
    return orjson.dumps(value).decode()


def row_of(edit: Edit) -> _Row:
    """An edit as its row."""
    return (*edit[:7], _text(edit.writes), _text(edit.after), _text(edit.undoes), edit.batch)


def edits_of(rows: Iterable[_Row]) -> list[Edit]:
    """Edits from their rows, sorted by `(hlc, id)`; ValueError where a row holds no edit.

    Rows are let go one by one, and an `after` that names just the row before, as nearly all do, is
    not parsed: a file is read in half the time so.
    """
    edits = []
    before = ""
    for id, hlc, device, author, at, kind, version, text, after, undoes, batch in rows:
        payload = _writes(orjson.loads(text))
        said = payload if version == VERSION else upcast(kind, version, payload)
        tips = (before,) if after == f'["{before}"]' else _ids(orjson.loads(after))
        undone = () if undoes == "[]" else _ids(orjson.loads(undoes))
        edits.append(Edit(id, hlc, device, author, at, kind, version, said, tips, undone, batch))
        before = id
    edits.sort(key=lambda edit: edit[1::-1])
    return edits


def _writes(payload: dict[str, Any]) -> Writes:
    """A payload that is one: kinds, owners, fields."""
    for owners in payload.values():
        if type(owners) is not dict:
            raise ValueError("a payload holds something else than owners")
        for fields in owners.values():
            if type(fields) is not dict:
                raise ValueError("a payload holds something else than fields")
    return payload


def _ids(names: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(name, str) for name in names):
        raise ValueError("an edit names something else than edits")
    return tuple(names)


def rows_of(edits: Sequence[Edit]) -> list[_Row]:
    """The rows of several edits."""
    return [row_of(edit) for edit in edits]
