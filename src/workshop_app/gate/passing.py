"""Passing: what a child told of a session file is built and checked as a whole."""

from collections.abc import Iterable, Mapping
from typing import Any

from workshop_app.document.collecting import without_collecting
from workshop_app.document.ports import Logged, Passed
from workshop_app.gate.beside_log import pictures_of, private_of, words_of
from workshop_app.gate.edits import edits_of
from workshop_app.gate.faults import Altered
from workshop_app.gate.replaying import check_replay

_SORTS = ("edits", "private", "forgotten", "meta", "pictures")


def passed(lines: Iterable[Mapping[str, Any]], digest: str) -> Passed:
    """What a session file holds; digest: the SHA-256 of its bytes."""
    try:
        found = _gathered(lines)
        words, epoch = words_of(found["meta"])
        private = private_of(found["private"], found["forgotten"], epoch)
        pictures = pictures_of(found["pictures"])
    except ValueError as error:  # a child tells nothing but what is strict
        raise Altered("answer") from error
    with without_collecting():
        edits = edits_of(found["edits"])
        check_replay(edits, private)
    return Passed(Logged(tuple(edits), private, pictures), pictures, words, digest)


def _gathered(lines: Iterable[Mapping[str, Any]]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {sort: [] for sort in _SORTS}
    for line in lines:
        for sort, rows in line.items():
            if sort not in found or not isinstance(rows, list):
                raise Altered("answer")
            found[sort].extend(rows)
    return found
