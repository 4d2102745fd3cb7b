"""Private texts: names and contacts, kept beside the log so that they can be forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple


class PrivateText(NamedTuple):
    """One text under its ref; owner: whom it is about, epoch: the session's when it was written."""

    ref: str
    owner: str
    field: str
    value: str
    epoch: int


@dataclass(frozen=True, slots=True)
class Private:
    """All private texts of a session by ref, who was forgotten, and the session's epoch."""

    texts: Mapping[str, PrivateText] = field(default_factory=dict)
    forgotten: frozenset[str] = frozenset()
    epoch: int = 0

    def value(self, ref: object) -> str | None:
        """The text under a ref; None where it is blank or forgotten."""
        text = self.texts.get(ref) if isinstance(ref, str) else None
        return text.value if text else None

    def values(self) -> Mapping[str, str]:
        """All texts by ref."""
        return {ref: text.value for ref, text in self.texts.items()}

    def with_texts(self, texts: tuple[PrivateText, ...]) -> "Private":
        """With texts added."""
        return replace(self, texts={**self.texts, **{text.ref: text for text in texts}})

    def without(self, owners: frozenset[str]) -> "Private":
        """With everything about these owners forgotten; it cannot be undone."""
        kept = {ref: text for ref, text in self.texts.items() if text.owner not in owners}
        return replace(self, texts=kept, forgotten=self.forgotten | owners)

    def emptied(self) -> "Private":
        """With everybody forgotten and the epoch raised, so that no older copy brings them back."""
        owners = frozenset(text.owner for text in self.texts.values())
        return replace(self.without(owners), epoch=self.epoch + 1)

    def merged(self, other: "Private") -> "Private":
        """The texts of two copies: nobody forgotten in either comes back, nor an older epoch."""
        forgotten = self.forgotten | other.forgotten
        epoch = max(self.epoch, other.epoch)
        texts = {
            ref: text
            for ref, text in sorted({**other.texts, **self.texts}.items())
            if text.owner not in forgotten and text.epoch >= epoch
        }
        return Private(texts, forgotten, epoch)
