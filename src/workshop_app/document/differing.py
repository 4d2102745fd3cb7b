"""Differing: which keys hold several values, kept in step with the log; to find them takes long."""

from collections.abc import Sequence

from workshop_app.document.conflicts import Conflict, differing_values
from workshop_app.document.history import History
from workshop_app.document.private import Private
from workshop_app.domain.edits import Edit, Key


class Differing:
    """The conflicts of sort "values" of a log that grows."""

    def __init__(self) -> None:
        self._known: tuple[Conflict, ...] | None = None

    def among(self, history: History, private: Private) -> tuple[Conflict, ...]:
        """Those there are; looked for only where they are not known."""
        if self._known is None:
            self._known = tuple(differing_values(history, private))
        return self._known

    def follow(self, edits: Sequence[Edit], touched: frozenset[Key]) -> None:
        """Hear of edits: an act was made after all there is, and so settles what it writes."""
        if self._known is None or any(edit.undoes for edit in edits):
            self._known = None
        else:
            self._known = tuple(known for known in self._known if known.key not in touched)

    def forget(self) -> None:
        """Look for them anew when they are next asked for."""
        self._known = None
