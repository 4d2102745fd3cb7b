"""A table of a playbook that is being read: each key is checked as it is asked for."""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TypeVar

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.playbook import Texts
from workshop_app.domain.playbook_faults import Faults, below, shown
from workshop_app.domain.playbook_texts import TEXT, TEXTS, read_text, read_texts

T = TypeVar("T")

ID = "[a-z][a-z0-9-]{0,59}"
MOST_ENTRIES = 100


class Table:
    """One table: gives what a key holds, or notes the fault and gives a stand-in.

    A key that is in the table and was never asked for is a fault, too.
    """

    __slots__ = ("_asked", "_keys", "faults", "where")

    def __init__(self, keys: Mapping[str, object], where: str, faults: Faults) -> None:
        self._keys = keys
        self._asked: list[str] = []
        self.faults = faults
        self.where = where
        faults.at_the_end(self._refuse_unknown_keys)

    def fault(self, sentence: str, /, key: str, **values: object) -> None:
        """Note a fault of one of the keys."""
        self.faults.note(sentence, where=below(self.where, key), **values)

    def has(self, key: str) -> bool:
        """Tell whether the key is there, right or wrong."""
        return key in self._keys

    def id(self, used: dict[str, str], *, taken: Sequence[str] = (), like: str = ID) -> str:
        """Give the table's id, which nothing else of its kind may have."""
        text = self._value("id", str, TEXT, needed=True)
        if text is None:
            return ""
        if not re.fullmatch(like, text):
            self.fault(says.ID, "id", value=shown(text), marks="- _" if "_" in like else "-")
        if text in taken:
            self.fault(says.TAKEN, "id", value=shown(text))
        if text in used:
            self.fault(says.TWICE, "id", value=shown(text), first=used[text])
        used.setdefault(text, self.where)
        return text

    def line(self, key: str, *, like: str, example: str, needed: bool = False) -> str | None:
        """Give a short text of a given form."""
        text = self._value(key, str, f'"{example}"', needed=needed)
        if text is not None and not re.fullmatch(like, text):
            self.fault(says.WRITTEN, key, value=shown(text), example=f'"{example}"')
        return text

    def choice(self, key: str, choices: Sequence[str], *, needed: bool = False) -> str | None:
        """Give one of a few words."""
        text = self._value(key, str, f'"{choices[0]}"', needed=needed)
        if text is not None and text not in choices:
            self.fault(says.CHOICE, key, value=shown(text), choices=tuple(choices))
        return text

    def yes(self, key: str) -> bool | None:
        """Give true or false, if the table says either."""
        return self._value(key, bool, "true")

    def whole(self, key: str, *, least: int, most: int, needed: bool = False) -> int | None:
        """Give a whole number between two bounds, both included."""
        number = self._value(key, int, str(max(least, 1)), needed=needed)
        if number is None or least <= number <= most:
            return number
        self.fault(says.WHOLE, key, value=shown(number), least=least, most=most)
        return None

    def number(self, key: str, *, most: int, zero: bool = False) -> float | None:
        """Give a number above 0, or where `zero` is right 0."""
        whole = isinstance(self._keys.get(key), int)
        number = self._value(key, int if whole else float, "0.5")
        if number is None or 0 < number <= most or (zero and number == 0):
            return None if number is None else float(number)
        self.fault(says.NUMBER if zero else says.ABOVE, key, value=shown(number), most=most)
        return None

    def text(self, key: str, *, needed: bool = False) -> str:
        """Give a text that is the same in all languages."""
        found = self._value(key, str, TEXT, needed=needed)
        return "" if found is None else read_text(found, below(self.where, key), self.faults)

    def texts(self, key: str, *, needed: bool = False, lines: bool = False) -> Texts:
        """Give a text in its languages; one of several lines where that is right."""
        found = self._value(key, dict, TEXTS, needed=needed)
        where = below(self.where, key)
        return {} if found is None else read_texts(found, where, self.faults, lines=lines)

    def table(self, key: str, example: str = "{ ... }", *, needed: bool = False) -> "Table | None":
        """Give a table within this one."""
        found = self._value(key, dict, example, needed=needed)
        return None if found is None else Table(found, below(self.where, key), self.faults)

    def tables(self, key: str, *, least: int = 0) -> "list[Table]":
        """Give the tables of a list."""
        found: list[Table] = []
        for where, entry in self.entries(key, "[ { ... }, ... ]", least=least):
            if isinstance(entry, dict):
                found.append(Table(entry, where, self.faults))
            else:
                self.faults.note(says.WRITTEN, where=where, value=shown(entry), example="{ ... }")
        return found

    def entries(self, key: str, example: str, *, least: int = 0) -> list[tuple[str, object]]:
        """Give what a list holds, each with its place."""
        found = self._value(key, list, example, needed=least > 0)
        if found is None:
            return []
        where, count = below(self.where, key), len(found)
        if not least <= count <= MOST_ENTRIES:
            self.faults.note(says.COUNT, where=where, count=count, least=least, most=MOST_ENTRIES)
        return [(f"{where}[{i}]", entry) for i, entry in enumerate(found[:MOST_ENTRIES])]

    def _value(self, key: str, sort: type[T], example: str, *, needed: bool = False) -> T | None:
        self._asked.append(key)
        if key not in self._keys:
            if needed:
                self.fault(says.MISSING, key, example=f"{key} = {example}")
            return None
        found = self._keys[key]
        if isinstance(found, sort) and isinstance(found, bool) == (sort is bool):
            return found
        self.fault(says.WRITTEN, key, value=shown(found), example=example)
        return None

    def _refuse_unknown_keys(self) -> None:
        unknown = [key for key in self._keys if key not in self._asked]
        for key in unknown[:MOST_ENTRIES]:
            near = get_close_matches(str(key), self._asked, n=1)
            if near:
                self.fault(says.NO_KEY, key, nearest=near[0])
            else:
                self.fault(says.NO_KEY_OF, key, choices=tuple(self._asked))
