"""What a column of an entity holds: one description for log, tables, file and checks."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Column:
    """The sort of value a field holds.

    sort: text, private, whole, number, choice, sector, day, time, yes, words, ref, funding,
    pictures (by their SHA-256; no table has them).
    choices: the words allowed (choice, words); of: the kind of entity that a ref names;
    least, most: bounds of a number, both included; required: never blank;
    owned: goes when the entity that a ref names is removed.
    """

    sort: str
    choices: tuple[str, ...] = ()
    of: str = ""
    least: float | None = None
    most: float | None = None
    required: bool = False
    owned: bool = False


def column(sort: str, **how: Any) -> Any:
    """Declare a field of an entity; blank is None, or () for words, funding and pictures."""
    blank = () if sort in _SEVERAL else None
    return field(default=blank, metadata={"column": Column(sort, **how)})


_SEVERAL = frozenset({"words", "funding", "pictures"})
_COLUMNS: dict[type, dict[str, Column]] = {}
_PRIVATE: dict[type, frozenset[str]] = {}
_LOADERS: dict[type, dict[str, Callable[[Any], Any]]] = {}


def columns(of: type) -> dict[str, Column]:
    """The columns of an entity's class, by field name, in order."""
    if of not in _COLUMNS:
        held = {f.name: f.metadata["column"] for f in fields(of) if "column" in f.metadata}
        _COLUMNS[of] = held
    return _COLUMNS[of]


def private_fields(of: type) -> frozenset[str]:
    """The fields whose text lives only in the private table."""
    if of not in _PRIVATE:
        _PRIVATE[of] = frozenset(n for n, c in columns(of).items() if c.sort == "private")
    return _PRIVATE[of]


def _pairs(value: list[list[Any]]) -> tuple[tuple[Any, ...], ...]:
    return tuple(tuple(item) for item in value)


_LOAD: dict[str, Callable[[Any], Any]] = {
    "day": date.fromisoformat,
    "words": tuple,
    "pictures": tuple,
    "funding": _pairs,
}


def loaders(of: type) -> dict[str, Callable[[Any], Any]]:
    """The functions that turn a logged value into a field's, for the fields that need one."""
    if of not in _LOADERS:
        _LOADERS[of] = {n: _LOAD[c.sort] for n, c in columns(of).items() if c.sort in _LOAD}
    return _LOADERS[of]


def logged(value: object) -> object:
    """A field's value as the log writes it: days as ISO text, tuples as lists."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [logged(item) for item in value]
    return value


__all__ = ["Column", "column", "columns", "loaders", "logged", "private_fields"]
