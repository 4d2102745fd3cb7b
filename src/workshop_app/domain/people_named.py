"""People named: finding the names, mails and phones of a session's people in any text.

Compared without case, accents, or how the words are parted; a phone by its digits.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

BLANK = "[…]"
"""What stands in a text in the place of a name."""
_MAIL = re.compile(r"[^\s<>@,;()\"']+@[^\s<>@,;()\"']+\.[^\s<>@,;()\"'.]+")
_PHONE = re.compile(r"\+?\d(?:[\s().\-/]*\d){6,14}")
_LONG = re.compile(r"\d{7,18}")
_DIAL = r"(?:\+?\d{1,3}[\s().\-/]*)?(?<!\d)"
_SHORTEST_PHONE = 7
_COUNTRY = 3
_SHORTEST_NAME = 3
_NAMES = frozenset({"name", "signatory", "lead_person", "author"})


@dataclass(frozen=True, slots=True)
class People:
    """What is private about a session's people, as it is looked for.

    names: full ones, each as its words; single: given names and family names on their own;
    phones: digits.
    """

    names: tuple[tuple[str, ...], ...] = ()
    single: frozenset[str] = frozenset()
    mails: tuple[str, ...] = ()
    phones: frozenset[str] = frozenset()

    def found_in(self, text: str) -> tuple[str, ...]:
        """What of a person stands in a text: full names, mails, phones; nothing where it is clean.

        It is given as it is looked for: names in small letters without accents.
        """
        words = f" {' '.join(_words(text))} "
        lower, runs = text.casefold(), _LONG.findall(_digits(text))
        return (
            *(" ".join(name) for name in self.names if _stands(name, words)),
            *(mail for mail in self.mails if mail in lower),
            *sorted(self.phones.intersection(p for run in runs for p in _dialled(run))),
        )

    def perhaps_in(self, text: str) -> tuple[str, ...]:
        """What a person should look at: names on their own, and any mail or phone."""
        contacts = (*_MAIL.findall(text), *_PHONE.findall(text))
        words = re.findall(r"[^\W\d_]+", text)
        single = (word for word in words if _plain(word) in self.single)
        return tuple(dict.fromkeys((*single, *contacts)))

    def blanked(self, text: str) -> str:
        """A text with all that `found_in` finds put out of sight."""
        if not self.found_in(text):
            return text
        parts, end = list[str](), 0
        for start, stop in sorted(self._places(text)):
            if start >= end:
                parts += [text[end:start], BLANK]
                end = stop
        return self.blanked("".join((*parts, text[end:])))

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        plain, where = _laid_out(text)
        patterns = [
            *(
                r"(?<!\w)" + r"[\W_]+".join(map(re.escape, n)) + r"(?!\w)"
                for n in _turned(self.names)
            ),
            *(re.escape(_plain(mail)) for mail in self.mails),
            *(_DIAL + r"[\s().\-/+]*".join(phone) + r"(?!\d)" for phone in self.phones),
        ]
        for pattern in patterns:
            for found in re.finditer(pattern, plain):
                yield where[found.start()], where[found.end() - 1] + 1


def people_named(texts: Iterable[tuple[str, str]]) -> People:
    """The people of a session's private texts: pairs of a field and what it holds, or held."""
    held = [(field, text) for field, text in texts if field != "comment"]
    worded = {words for field, text in held if field in _NAMES and (words := tuple(_words(text)))}
    contacts = [text for _, text in held]
    return People(
        names=tuple(sorted(name for name in worded if len(name) > 1)),
        single=frozenset(w for name in worded for w in name if len(w) >= _SHORTEST_NAME),
        mails=tuple(sorted({m.casefold() for text in contacts for m in _MAIL.findall(text)})),
        phones=frozenset(
            digits
            for text in contacts
            for phone in _PHONE.findall(text)
            for digits in _dialled(phone)
        ),
    )


def _dialled(phone: str) -> Iterator[str]:
    """A phone's digits with its country's number and without, which has one to three."""
    digits = re.sub(r"\D", "", phone)
    for skipped in range(_COUNTRY + 1):
        if len(digits) - skipped >= _SHORTEST_PHONE:
            yield digits[skipped:]


def _turned(names: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Each name from its first word, and from its family name as lists have it."""
    for name in names:
        for place in range(len(name)):
            yield (*name[place:], *name[:place])


def _stands(name: tuple[str, ...], words: str) -> bool:
    return name[0] in words and any(f" {' '.join(turn)} " in words for turn in _turned([name]))


def _plain(text: str) -> str:
    """Without case and accents."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _plain(text))


def _digits(text: str) -> str:
    return re.sub(r"(?<=\d)[\s().\-/+]+(?=\d)", "", text)


def _laid_out(text: str) -> tuple[str, list[int]]:
    """A text without case and accents, and for each of its letters the place it came from."""
    letters, where = [], []
    for place, letter in enumerate(text):
        for part in _plain(letter):
            letters.append(part)
            where.append(place)
    return "".join(letters), where
