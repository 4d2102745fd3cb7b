"""What can be wrong with a playbook, in words, and how its values are shown."""

from collections.abc import Callable
from unicodedata import category

from workshop_app.domain.errors import Message, Refused, mark

MISSING = mark("{file}: {where}: missing; write it like {example}")
WRITTEN = mark("{file}: {where}: {value} should be written like {example}")
WHOLE = mark("{file}: {where}: {value} should be a whole number from {least} to {most}")
ABOVE = mark("{file}: {where}: {value} should be a number above 0, at most {most}")
NUMBER = mark("{file}: {where}: {value} should be a number from 0 to {most}")
ORDER = mark("{file}: {where}: small, gap and critical should rise: {value}")
CHOICE = mark("{file}: {where}: {value} should be one of {choices}")
REFERENCE = mark("{file}: {where}: {value} is not the id of any of the {table}")
NO_KEY = mark("{file}: {where}: there is no such key here; did you mean {nearest}?")
NO_KEY_OF = mark("{file}: {where}: there is no such key here; the keys are {choices}")
ID = mark("{file}: {where}: {value} should be small letters, digits and {marks}, a letter first")
TAKEN = mark("{file}: {where}: {value} is taken by the program; choose another")
TWICE = mark("{file}: {where}: {value} is already used at {first}")
COUNT = mark("{file}: {where}: {count} entries, where {least} to {most} are right")
LEVELS = mark(
    "{file}: {where}: {count} levels, where a scale from {first} to {last} needs {needed}"
)
EMPTY = mark("{file}: {where}: the text is empty")
LONG = mark("{file}: {where}: {count} characters, where at most {most} are right")
UNPRINTABLE = mark("{file}: {where}: {value} has a character that cannot be printed: {character}")
ITEM = mark("{file}: {where}: should have either a stage or a title, as a break has")
NEWER = mark("{file}: {where}: {value} was made for a newer version of this program; update it")

MOST_SHOWN = 40
REORDERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff"
"""Characters that make a text read otherwise than it is stored, or break an XLSX file."""


class Faults:
    """The faults of one file, collected while it is read."""

    __slots__ = ("_at_the_end", "_file", "_found")

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[Message] = []
        self._at_the_end: list[Callable[[], None]] = []

    def note(self, sentence: str, /, where: str, **values: object) -> None:
        """Keep a fault and where it lies."""
        self._found.append(Message(sentence, file=self._file, where=where, **values))

    def at_the_end(self, check: Callable[[], None]) -> None:
        """Keep a check for when all is read."""
        self._at_the_end.append(check)

    def refuse_if_any(self) -> None:
        """Make the last checks, and refuse the file with all its faults."""
        while self._at_the_end:
            self._at_the_end.pop(0)()
        if self._found:
            raise Refused(tuple(self._found))


def shown(value: object) -> str:
    """A value as its author wrote it, on one line and cut when long."""
    if isinstance(value, str):
        return f'"{cut(value)}"'
    if isinstance(value, dict | list):
        return ("{...}" if isinstance(value, dict) else "[...]") if value else str(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and value.bit_length() > MOST_SHOWN:
        return "-9..." if value < 0 else "9..."
    return "null" if value is None else cut(str(value))


def cut(text: str) -> str:
    """A text that prints on one line: escaped where it must be, cut when long."""
    if len(text) <= MOST_SHOWN and text.isprintable():
        return text
    line = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[: MOST_SHOWN + 1])
    return line if len(text) <= MOST_SHOWN else f"{line[:MOST_SHOWN]}..."


def below(where: str, key: object) -> str:
    """The path of a key of a table."""
    name = str(key) if isinstance(key, str | int) else "?"
    bare = bool(name) and name.isascii() and name.replace("-", "_").replace("_", "a").isalnum()
    step = cut(name) if bare else f'"{cut(name)}"'
    return f"{where}.{step}" if where else step


def unprintable(text: str, *, lines: bool) -> str:
    """The first character of a text that no page or screen can show, escaped; "" where none is."""
    if text.isprintable():
        return ""
    bad = (c for c in text if _hides(c) and not (lines and c == "\n"))
    return ascii(next(bad, ""))[1:-1]


def _hides(character: str) -> bool:
    return category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in REORDERING
