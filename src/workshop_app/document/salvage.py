"""Salvage: what could be read of a damaged session file, before a session is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop_app.document.private import PrivateText
from workshop_app.domain.edits import Edit, Writes


@dataclass(frozen=True, slots=True)
class Projected:
    """Today's values, as the tables beside the log still say.

    whole: the kinds of which no row is missing; what they do not say is no more.
    """

    writes: Writes = field(default_factory=dict)
    whole: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Salvaged:
    """All that a damaged file gave.

    edits: the readable ones in order; complete: whether no part of the log was seen broken;
    lost: how many rows of "edits", "private", "forgotten", "attachment" are known to be missing;
    beginning: how the first edit's payload begins, where the rest of it is broken; forgotten,
    epoch: None where they cannot be told.
    """

    edits: tuple[Edit, ...] = ()
    complete: bool = False
    lost: Mapping[str, int] = field(default_factory=dict)
    beginning: str | None = None
    texts: tuple[PrivateText, ...] = ()
    forgotten: frozenset[str] | None = None
    epoch: int | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    projected: Projected = field(default_factory=Projected)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a session was found."""
        return not (self.edits or self.beginning or self.projected.writes)

    @property
    def named(self) -> frozenset[str]:
        """The ids of edits that others name."""
        return frozenset(id for e in self.edits for id in (*e.after, *e.undoes))

    @property
    def absent(self) -> frozenset[str]:
        """The ids of edits that are named and were not found."""
        return self.named - {edit.id for edit in self.edits}
