"""Answers of a child process, read from its file piece by piece."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workshop_app.document.acts.importing import Imported
from workshop_app.domain.errors import Message


@dataclass(frozen=True, slots=True)
class Written:
    """Files that a job wrote."""

    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What an import would write into the session as it was at a revision."""

    imported: Imported
    revision: str


@dataclass(frozen=True, slots=True)
class Packed:
    """A delivery that was packed or sent, by its id in the outbox."""

    delivery: str


Answered = Written | Reckoned | Packed | tuple[str, ...]
"""A tuple of sentences says why it was refused."""


def answers(file: Path) -> Iterator[Answered | None]:
    """Read an answer; None after each piece, so that whoever reads can do other things between."""
    with file.open(encoding="utf-8") as lines:
        first = json.loads(next(lines))
        if "refused" in first:
            yield tuple(first["refused"])
        elif "files" in first:
            yield Written(tuple(map(Path, first["files"])))
        elif "delivery" in first:
            yield Packed(first["delivery"])
        else:
            writes: dict[str, dict[str, dict[str, Any]]] = {}
            for line in lines:
                _take(json.loads(line)["writes"], writes)
                yield None
            yield _reckoned(first, writes)


def _take(piece: dict[str, Any], writes: dict[str, dict[str, dict[str, Any]]]) -> None:
    for kind, owners in piece.items():
        into = writes.setdefault(kind, {})
        for owner, fields in owners.items():
            into.setdefault(owner, {}).update(fields)


def _reckoned(first: dict[str, Any], writes: dict[str, dict[str, dict[str, Any]]]) -> Reckoned:
    warnings = tuple(Message(sentence) for sentence in first["warnings"])
    imported = Imported(writes, first["added"], first["changed"], warnings)
    return Reckoned(imported, first["revision"])
