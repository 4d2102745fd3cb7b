"""What undo and redo would do, in words: the act's name, and what it was done to."""

from collections.abc import Callable, Mapping

from workshop_app.domain.edits import Edit
from workshop_app.domain.errors import mark
from workshop_app.text import tr

CodeOf = Callable[[str, str], str]

_ACTS: Mapping[str, str] = {
    "add-organisation": mark("new organisation"),
    "change-organisation": mark("change to an organisation"),
    "remove-organisation": mark("removal of an organisation"),
    "add-participant": mark("new participant {code}"),
    "change-participant": mark("change to participant {code}"),
    "remove-participant": mark("removal of participant {code}"),
    "add-motivation": mark("new card"),
    "change-motivation": mark("change to a card"),
    "remove-motivation": mark("removal of a card"),
    "add-gap": mark("new gap {code}"),
    "change-gap": mark("change to gap {code}"),
    "remove-gap": mark("removal of gap {code}"),
    "merge-gap": mark("gaps made one"),
    "add-picture": mark("photo of gap {code}"),
    "remove-picture": mark("removal of a photo of gap {code}"),
    "add-action": mark("new action {code}"),
    "change-action": mark("change to action {code}"),
    "remove-action": mark("removal of action {code}"),
    "add-update": mark("news of an action"),
    "change-update": mark("change to the news of an action"),
    "remove-update": mark("removal of the news of an action"),
    "name-delegate": mark("delegate {code} named"),
    "unname-delegate": mark("delegate {code} taken away"),
    "add-commitment": mark("new commitment"),
    "change-commitment": mark("change to a commitment"),
    "remove-commitment": mark("removal of a commitment"),
    "add-note": mark("new note"),
    "change-note": mark("change to a note"),
    "remove-note": mark("removal of a note"),
    "raise-note": mark("remark made gap {code}"),
    "add-item": mark("new agenda item"),
    "change-item": mark("change to the agenda"),
    "remove-item": mark("removal of an agenda item"),
    "order-item": mark("order of the agenda"),
    "order-gap": mark("order of the gaps"),
    "order-action": mark("order of the actions"),
    "order-motivation": mark("order of the cards"),
    "order-participant": mark("order of the participants"),
    "order-organisation": mark("order of the organisations"),
    "order-commitment": mark("order of the commitments"),
    "remove-ballot": mark("removal of a ballot"),
    "change-ballot": mark("change to a ballot"),
    "move-ballot": mark("ballot moved to another sector"),
    "heads": mark("heads of a count"),
    "rate": mark("answer"),
    "vote": mark("vote"),
    "decide": mark("decision on gap {code}"),
    "set": mark("setting"),
    "import": mark("import"),
    "paste": mark("pasted rows"),
    "agenda": mark("change to the agenda"),
    "settle": mark("choice between two values"),
}


def act_name(edit: Edit, code_of: CodeOf) -> str:
    """An act by name, as in "removal of gap G3"; an unknown kind is a change.

    code_of: gives the code of a kind's entity by its id, also of one that is no more.
    """
    sentence = _ACTS.get(edit.kind)
    if sentence is None:
        return tr("change")
    return tr(sentence, code=_code(edit, code_of)).strip()


def _code(edit: Edit, code_of: CodeOf) -> str:
    """The code of the first one written that has any."""
    for kind, owners in edit.writes.items():
        for owner, fields in owners.items():
            found = code_of("gap" if kind == "decision" else kind, owner) or fields.get("code")
            if isinstance(found, str):
                return found
    return ""
