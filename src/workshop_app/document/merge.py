"""Merging copies of one session: the union of their edits, which writes no edit of its own."""

from workshop_app.document.ports import Logged
from workshop_app.domain.edits import Edit
from workshop_app.domain.errors import WorkshopError


def merged(one: Logged, other: Logged) -> Logged:
    """The log that holds what either copy holds; the order of the two does not matter.

    Refused: another session, a copy that begins with another baseline, an edit that differs
    between the copies.
    """
    if _first(one) != _first(other):
        raise WorkshopError(
            "These two files are not copies of the same session, so they cannot be brought "
            "together."
        )
    edits = {edit.id: edit for edit in one.edits}
    for edit in other.edits:
        known = edits.setdefault(edit.id, edit)
        if known != edit and _told(known) != _told(edit):
            raise _altered()
    texts = one.private.texts
    if any(texts.get(ref, text) != text for ref, text in other.private.texts.items()):
        raise _altered()
    ordered = sorted(edits.values(), key=lambda edit: edit[1::-1])
    return Logged(tuple(ordered), one.private.merged(other.private))


def _altered() -> WorkshopError:
    return WorkshopError(
        "One of the two files was altered outside the program: the same edit says two "
        "different things. Use an earlier copy."
    )


def _first(logged: Logged) -> str:
    return logged.edits[0].id if logged.edits else ""


def _told(edit: Edit) -> Edit:
    """An edit as it is compared: rows may be lists or tuples."""
    return edit._replace(
        writes={
            kind: {owner: {n: _listed(v) for n, v in f.items()} for owner, f in owners.items()}
            for kind, owners in edit.writes.items()
        }
    )


def _listed(value: object) -> object:
    return [_listed(item) for item in value] if isinstance(value, list | tuple) else value
