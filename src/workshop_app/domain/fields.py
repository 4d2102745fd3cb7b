"""What a column of an entity holds: one description for the log, the tables, the file and checks."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Column:
    """The sort of value a field holds.

    sort: text, private, whole, number, choice, sector, day, time, yes, words, ref, funding.
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
    """Declare a field of an entity; blank is None, or () for words and funding."""
    blank = () if sort in {"words", "funding"} else None
    return field(default=blank, metadata={"column": Column(sort, **how)})


@cache
def columns(of: type) -> dict[str, Column]:
    """The columns of an entity's class, by field name, in order."""
    return {f.name: f.metadata["column"] for f in fields(of) if "column" in f.metadata}


@cache
def private_fields(of: type) -> frozenset[str]:
    """The fields whose text lives only in the private table."""
    return frozenset(name for name, column in columns(of).items() if column.sort == "private")


def _pairs(value: list[list[Any]]) -> tuple[tuple[Any, ...], ...]:
    return tuple(tuple(item) for item in value)


_LOAD: dict[str, Callable[[Any], Any]] = {
    "day": date.fromisoformat,
    "words": tuple,
    "funding": _pairs,
}


@cache
def loaders(of: type) -> dict[str, Callable[[Any], Any]]:
    """The functions that turn a logged value into a field's, for the fields that need one."""
    return {n: _LOAD[c.sort] for n, c in columns(of).items() if c.sort in _LOAD}


def logged(value: object) -> object:
    """A field's value as the log writes it: days as ISO text, tuples as lists."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [logged(item) for item in value]
    return value


__all__ = ["Column", "column", "columns", "loaders", "logged", "private_fields"]
