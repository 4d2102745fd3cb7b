"""What can be said to a facilitator: a sentence with values, spoken by `workshop_app.text`."""

from collections.abc import Mapping


def mark(sentence: str) -> str:
    """Return a sentence unchanged, so that the catalogue finds it."""
    return sentence


class Message:
    """An English sentence with named places, and the values that fill them."""

    __slots__ = ("text", "values")

    def __init__(self, text: str, /, **values: object) -> None:
        self.text = text
        self.values: Mapping[str, object] = values

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.text, self.values) == (other.text, other.values)

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Message({self.text!r}, {self.values!r})"

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text


class WorkshopError(Exception):
    """Something a facilitator can act on, in one sentence; everything else is our bug."""

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values: Mapping[str, object] = values

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text


class Damaged(WorkshopError):
    """A file that cannot be used as it is, of which some may still be read."""


class Refused(WorkshopError):
    """Many faults at once, as a table or a playbook has them: a line each."""

    def __init__(self, faults: tuple[Message, ...]) -> None:
        super().__init__("{count} faults", count=len(faults))
        self.faults = faults
