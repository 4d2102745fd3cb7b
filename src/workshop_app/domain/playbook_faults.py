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
HEAPED = mark("{file}: {where}: {value} has more marks over a letter than any writing has")
CYCLE = mark(
    "{file}: {where}: {value} is this playbook itself; name the one it was copied from, or leave "
    "the key out"
)
DAY = mark("{file}: {where}: {count} minutes in all, where a day has at most {most}")
STAGELESS = mark("{file}: {where}: only breaks; write a stage too, like {example}")
MORE = mark("{file}: and {count} more faults; mend these first")
NEWER = mark("{file}: {where}: {value} was made for a newer version of this program; update it")

MOST_SHOWN = 40
MOST_FAULTS = 1000
"""Nobody reads on; a file of rubbish must not fill the memory either."""

MOST_MARKS = 8
"""More than any writing puts over or under one letter; heaps of them cover the lines around."""

REORDERING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that make a text read otherwise than it is stored."""

UNSEEN = "\ufff9\ufffa\ufffb\u115f\u1160\u2800\u3164\uffa0"
TAGS = range(0xE0000, 0xE0080)
"""Letters that no screen shows and every machine reads."""


class Faults:
    """The faults of one file, collected while it is read."""

    __slots__ = ("_at_the_end", "_file", "_found", "_more")

    def __init__(self, file: str) -> None:
        self._file = file
        self._found: list[Message] = []
        self._more = 0
        self._at_the_end: list[Callable[[], None]] = []

    def note(self, sentence: str, /, where: str, **values: object) -> None:
        """Keep a fault and where it lies."""
        if len(self._found) < MOST_FAULTS:
            self._found.append(Message(sentence, file=self._file, where=where, **values))
        else:
            self._more += 1

    def at_the_end(self, check: Callable[[], None]) -> None:
        """Keep a check for when all is read."""
        self._at_the_end.append(check)

    def refuse_if_any(self) -> None:
        """Make the last checks, and refuse the file with all its faults."""
        while self._at_the_end:
            self._at_the_end.pop(0)()
        more = [Message(MORE, file=self._file, count=self._more)] if self._more else []
        if self._found:
            raise Refused((*self._found, *more))


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


def heaped(text: str) -> bool:
    """Tell whether marks are heaped over a letter so that they cover what stands around it."""
    if text.isascii():
        return False
    run = 0
    for character in text:
        run = run + 1 if category(character) in {"Mn", "Me"} else 0
        if run > MOST_MARKS:
            return True
    return False


def blank(text: str) -> bool:
    """Tell whether nothing of a text is seen."""
    return not any(_is_seen(character) for character in text)


def _is_seen(character: str) -> bool:
    return category(character)[0] not in "CZ" and character not in UNSEEN


def _hides(character: str) -> bool:
    code = ord(character)
    never = code in TAGS or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    odd = category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in REORDERING
    return odd or never or 0xFFF9 <= code <= 0xFFFB
