"""Signing: an edit names its author by a ref, and the name lies beside the log, to be forgotten."""

from collections.abc import Callable, Iterable

from workshop_app.document.ports import Author
from workshop_app.document.private import Private, PrivateText
from workshop_app.domain.edits import Edit

_FIELD = "author"


def refs_of(author: Author, private: Private) -> frozenset[str]:
    """The refs under which a person's name is kept; a blank name is a blank ref."""
    if not author.name:
        return frozenset({""})
    texts = private.texts.values()
    return frozenset(t.ref for t in texts if t.field == _FIELD and t.value == author.name)


def signature(
    author: Author, private: Private, edits: Iterable[Edit], new_ref: Callable[[], str]
) -> tuple[str, tuple[PrivateText, ...]]:
    """The ref that signs a person's edits, and its text where this device has not brought it in."""
    here = {edit.author for edit in edits if edit.device == author.device}
    for ref in sorted(refs_of(author, private)):
        if ref in here or not ref:
            return ref, ()
    ref = new_ref()
    return ref, (PrivateText(ref, ref, _FIELD, author.name, private.epoch),)
