"""Rubbish: what no program of ours writes into a log, and a failing disk or a clumsy hand does.

Looked for only where a replay or its figures fail, and by `check`: on every opening it would take
as long as all the rest.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from workshop_app.document.checking import fits
from workshop_app.domain.edits import HERE, Edit
from workshop_app.domain.errors import Damaged
from workshop_app.domain.fields import columns
from workshop_app.domain.given import read_given
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.workshop import KINDS

_WHOLE = 3
"""How many numbers a rating's and a vote's row begin with; words follow."""
_SIZES = {"rating": len(Rating._fields), "vote": len(Vote._fields)}


@contextmanager
def blamed_on_rubbish(edits: Iterable[Edit]) -> Iterator[None]:
    """Call the file damaged where work fails on what its log holds; else it is our fault."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        for finding in rubbish(edits):
            raise Damaged("The file is damaged: {finding}.", finding=finding) from error
        raise


def rubbish(edits: Iterable[Edit]) -> Iterator[str]:
    """The edits that write what does not fit where it stands."""
    for edit in edits:
        for kind, owners in edit.writes.items():
            for fields in owners.values():
                for name, value in fields.items():
                    if not is_sound(kind, name, value):
                        yield f"{edit.id} {kind} {name}"


def is_sound(kind: str, name: str, value: Any) -> bool:
    """Whether a value is of the sort that stands under a kind's field."""
    if kind in _SIZES:
        return _is_row(value, _SIZES[kind])
    if kind == "order":
        return isinstance(value, list | tuple) and all(isinstance(id, str) for id in value)
    if kind == "playbook":
        return isinstance(value, Mapping)
    if kind == "given":
        return _is_given(value)
    if name == HERE:
        return isinstance(value, bool)
    _, dot, sector = name.partition(".")
    column = (
        setting_column(name, (sector,) if dot else ())
        if kind == "fact"
        else columns(KINDS[kind]).get(name)
        if kind in KINDS
        else None
    )
    return column is None or value is None or fits(column, value)


def _is_given(table: Any) -> bool:
    try:
        read_given(table)
    except (LookupError, TypeError, ValueError, AttributeError):
        return False
    return True


def _is_row(row: Any, size: int) -> bool:
    return (
        isinstance(row, list | tuple)
        and len(row) == size
        and all(value is None or type(value) is int for value in row[:_WHOLE])
        and all(value is None or isinstance(value, str) for value in row[_WHOLE:])
    )
