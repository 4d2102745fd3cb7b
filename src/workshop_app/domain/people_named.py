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
_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
"""Signs that combine with the letter before them."""
_APART = re.compile(r"[\s().\-/+]{0,3}")
"""What may stand between the groups of a phone's digits."""
_GROUPS = 7
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 18
_COUNTRY = 3
_NAMES = frozenset({"name", "author"})
_OFFICES = frozenset({"signatory", "lead_person"})
"""Fields in which some write an office, for the weeks before an election."""
_OFFICE_WORDS = (
    "alcald", "area", "ayuntamiento", "camara", "capacit", "comis", "comit", "consej", "conselh",
    "coorden", "coordin", "council", "decan", "delegac", "departament", "department", "direc",
    "diret", "divis", "educac", "encargad", "enlace", "equip", "escola", "escuela", "facul",
    "gabinet", "geren", "gobern", "govern", "instit", "intend", "jefat", "jefe", "junta",
    "manager", "mesa", "minist", "munic", "observ", "office", "ofic", "prefeit", "presiden",
    "programa", "rector", "reitor", "representa", "responsa", "secret", "servic", "sindic",
    "subdir", "subsec", "superint", "tesor", "unid", "univers", "vicedec", "vicepres", "vicerre",
    "vincul",
)  # fmt: skip
"""How offices begin, in three languages and without accents; no given name begins so."""
_PARTICLES = frozenset(("del", "los", "las", "dos", "das", "von", "van"))


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
        lower = text.casefold()
        return (
            *(" ".join(name) for name in self.names if _stands(name, words)),
            *(mail for mail in self.mails if mail in lower),
            *dict.fromkeys(d for d in _numbers(text) if not self.phones.isdisjoint(_dialled(d))),
        )

    def perhaps_in(self, text: str) -> tuple[str, ...]:
        """What a person should look at: names on their own, and any mail or phone."""
        contacts = (*_MAIL.findall(text), *_PHONE.findall(text))
        words = re.findall(r"[^\W\d_]+", text)
        single = (word for word in words if _plain(word) in self.single)
        return tuple(dict.fromkeys((*single, *contacts)))

    def blanked(self, text: str) -> str:
        """A text with all that `found_in` finds put out of sight."""
        found = self.found_in(text)
        if not found:
            return text
        parts, end = list[str](), 0
        for start, stop in sorted(_places(text, found)):
            if start >= end:
                parts += [text[end:start], BLANK]
                end = stop
        return self.blanked("".join((*parts, text[end:])))


def _places(text: str, found: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where in a text what was found stands."""
    plain, where = _laid_out(text)
    for what in found:
        for pattern in _patterns(what):
            for match in re.finditer(pattern, plain):
                yield where[match.start()], where[match.end() - 1] + 1


def _patterns(what: str) -> Iterator[str]:
    if what.isdigit():
        yield r"\+?(?<!\d)" + r"[\s().\-/+]{0,3}".join(what) + r"(?!\d)"
    elif "@" in what:
        yield re.escape(_plain(what))
    else:
        for name in _turned([tuple(what.split())]):
            yield r"(?<!\w)" + r"[\W_]+".join(map(re.escape, name)) + r"(?!\w)"


def people_named(texts: Iterable[tuple[str, str]]) -> People:
    """The people of a session's private texts: pairs of a field and what it holds, or held.

    An office in the place of a name ("Dirección de Educación") is nobody's.
    """
    held = [(field, text) for field, text in texts if field != "comment"]
    names = {tuple(_words(text)) for field, text in held if _names_somebody(field, text)} - {()}
    contacts = [text for _, text in held]
    return People(
        names=tuple(sorted(name for name in names if len(name) > 1)),
        single=frozenset(w for name in names for w in name if len(w) > 2) - _PARTICLES,
        mails=tuple(sorted({m.casefold() for text in contacts for m in _MAIL.findall(text)})),
        phones=frozenset(
            digits
            for text in contacts
            for phone in _PHONE.findall(text)
            for digits in _dialled(phone)
        ),
    )


def _names_somebody(field: str, text: str) -> bool:
    if field in _OFFICES:
        first = next(iter(_words(text)), "")
        return not first.startswith(_OFFICE_WORDS)
    return field in _NAMES


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
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _plain(text))


def _numbers(text: str) -> Iterator[str]:
    """All numbers that could be a phone, however their digits are grouped."""
    groups = [found.span() for found in re.finditer(r"\d+", text)]
    for place in range(len(groups)):
        digits, end = "", groups[place][0]
        for start, stop in groups[place : place + _GROUPS]:
            if not _APART.fullmatch(text, end, start):
                break
            digits, end = digits + text[start:stop], stop
            if _SHORTEST_PHONE <= len(digits) <= _LONGEST_PHONE:
                yield digits


def _laid_out(text: str) -> tuple[str, list[int]]:
    """A text without case and accents, and for each of its letters the place it came from."""
    letters, where = [], []
    for place, letter in enumerate(text):
        for part in _plain(letter):
            letters.append(part)
            where.append(place)
    return "".join(letters), where
