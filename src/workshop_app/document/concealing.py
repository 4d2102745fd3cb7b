"""Concealing: before an edit is kept, private texts are put under refs, beside the log."""

from collections.abc import Callable, Mapping
from typing import Any

from workshop_app.document.private import Private, PrivateText
from workshop_app.domain.edits import Writes
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import private_fields
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import KINDS, Workshop

_COMMENT = 3


class Concealer:
    """Takes the private texts out of an act's writes and keeps them with their owners.

    act: all that the act writes, where it is concealed piece by piece: a ballot's comments belong
    to its participant, whichever piece brings the ballot in.
    """

    def __init__(
        self, workshop: Workshop, private: Private, new_ref: Callable[[], str], act: Writes
    ) -> None:
        self._workshop = workshop
        self._act = act
        self._private = private
        self._new_ref = new_ref
        self.texts: list[PrivateText] = []

    def conceal(self, writes: Writes) -> Writes:
        """The writes with refs where texts were; the texts are then in `texts`."""
        result: dict[str, Mapping[str, Mapping[str, Any]]] = {}
        for kind, owners in writes.items():
            if kind == "rating":
                result[kind] = {b: self._rows(b, rows) for b, rows in owners.items()}
            elif names := self._names(kind):
                person = kind == "participant"
                result[kind] = {
                    o: self._fields(o, f, names, person=person) for o, f in owners.items()
                }
            else:
                result[kind] = owners
        return result

    def _names(self, kind: str) -> frozenset[str]:
        if kind == "fact":
            return frozenset(key for key, c in SETTINGS.items() if c.sort == "private")
        return private_fields(KINDS[kind]) if kind in KINDS else frozenset()

    def _fields(
        self, owner: str, fields: Mapping[str, Any], names: frozenset[str], *, person: bool
    ) -> Mapping[str, Any]:
        if names.isdisjoint(fields):
            return fields
        return {
            name: self._ref(owner, name, value, person=person)
            if name in names and value is not None
            else value
            for name, value in fields.items()
        }

    def _rows(self, ballot: str, rows: Mapping[str, Any]) -> Mapping[str, Any]:
        person = self._person(ballot)
        result: dict[str, Any] = {}
        for indicator, row in rows.items():
            result[indicator] = row
            kept = self._workshop.rating(ballot, indicator).comment
            if row[_COMMENT] not in (None, kept):
                result[indicator] = list(row)
                result[indicator][_COMMENT] = self._ref(
                    person or ballot, "comment", row[_COMMENT], person=person is not None
                )
        return result

    def _person(self, ballot: str) -> str | None:
        fields = self._act.get("ballot", {}).get(ballot, {})
        known = self._workshop.ballots.get(ballot)
        person: str | None = fields.get("participant") or (known.participant if known else None)
        return person

    def _ref(self, owner: str, field: str, value: str, *, person: bool) -> str:
        """Keep a text under a new ref; of what was forgotten and is no person, it owns itself.

        So an action whose person was removed can have another, and a merge keeps that one.
        """
        ref = self._new_ref()
        if owner in self._private.forgotten:
            if person:
                raise WorkshopError(
                    "This person's name was removed at their wish, for good. "
                    "Give whoever comes back a new code."
                )
            owner = ref
        self.texts.append(PrivateText(ref, owner, field, value, self._private.epoch))
        return ref
