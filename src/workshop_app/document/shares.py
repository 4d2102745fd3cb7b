"""Shares: whose acts copies bring, how many, and from when to when."""

from collections.abc import Iterable
from dataclasses import dataclass

from workshop_app.document.private import Private
from workshop_app.domain.edits import Edit


@dataclass(frozen=True, slots=True)
class Share:
    """What one person did at one device.

    author: the name where it is known; acts: how many, a large one once; since, until: ISO 8601 in
    UTC, of the first and the last.
    """

    author: str | None
    device: str
    acts: int
    since: str
    until: str


def shares_of(edits: Iterable[Edit], private: Private) -> tuple[Share, ...]:
    """The shares in these edits, who began first before the others."""
    found: dict[tuple[str | None, str], list[Edit]] = {}
    for edit in edits:
        found.setdefault((private.value(edit.author), edit.device), []).append(edit)
    return tuple(_share(author, device, theirs) for (author, device), theirs in found.items())


def _share(author: str | None, device: str, edits: list[Edit]) -> Share:
    acts = len({edit.batch or edit.id for edit in edits})
    return Share(author, device, acts, edits[0].at, edits[-1].at)
