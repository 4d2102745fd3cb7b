"""People named: finding the names, mails and phones of a session's people in any text.

Compared without case, accents, letters that nobody sees, or how the words are parted; a phone by
its digits.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

BLANK = "[…]"
"""What stands in a text in the place of a name."""
_MAIL = re.compile(r"[\w.%+-]+@\w[\w-]*(?:\.[\w-]+)+")
_PARTS = r"[\s().\-/+_\u00b7\u2010-\u2015\u2212]"
"""What may stand between the groups of a phone's digits."""
_APART = re.compile(_PARTS + "{0,3}")
_PHONE = re.compile(r"\+?\d(?:" + _PARTS + r"*\d){6,14}")
_DAY = re.compile(r"(?<!\d)(?:\d{4}([-/.])\d\d?\1\d\d?|\d\d?([-/.])\d\d?\2\d{4})(?!\d)")
"""A date, which has as many digits as a phone."""
_ACCENTS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f]+"
)
"""Signs that combine with the letter before them."""
_BARE = str.maketrans("\u00f8\u0142\u0111\u0127\u0167\u0131\u00f0", "oldhtid") | {
    0xE6: "ae",
    0x153: "oe",
}
"""Letters that are none with an accent, and that many write as if they were."""
_UNSEEN = re.compile(
    r"[\x00\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+"
    r"|(?<=\w)[-\u2010\u2011]\s*\n\s*(?=\w)|(?<=\w)\s+(?=@)|(?<=@)\s+(?=\w)"
)
"""What may stand within a word without parting it: nothing that is seen, a hyphen at a line's end,
blanks at the sign of a mail."""
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
_TITLES = (
    "abg", "abog", "arq", "don", "dona", "dr", "dra", "econ", "enf", "eng", "esp", "fray", "gral",
    "hna", "hno", "ing", "lcda", "lcdo", "lic", "licda", "me", "mg", "mgs", "mr", "mrs", "ms",
    "msc", "mtra", "mtro", "padre", "phd", "prof", "profa", "profe", "psic", "sor", "sr", "sra",
    "srta",
)  # fmt: skip
"""What stands before a name and is none."""
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


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
        found = (what for plain in _readings(text) for what in self._found_in(plain))
        return tuple(dict.fromkeys(found))

    def _found_in(self, plain: str) -> Iterator[str]:
        words = f" {' '.join(_words_of(plain))} "
        yield from (" ".join(name) for name in self.names if _stands(name, words))
        yield from (mail for mail in self.mails if mail in plain)
        yield from (d for d in _numbers(plain) if not self.phones.isdisjoint(_dialled(d)))

    def perhaps_in(self, text: str) -> tuple[str, ...]:
        """What a person should look at: names on their own, and any mail or phone."""
        found: dict[str, None] = {}
        for said in dict.fromkeys((unicodedata.normalize("NFC", text), _joined(text))):
            words = re.findall(r"[^\W\d_]+", said)
            found |= dict.fromkeys(word for word in words if _plain(word) in self.single)
            found |= dict.fromkeys((*_MAIL.findall(said), *_PHONE.findall(said)))
        return tuple(found)

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
        blanked = "".join((*parts, text[end:]))
        return blanked if blanked == text else self.blanked(blanked)


def _places(text: str, found: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where in a text what was found stands."""
    for unseen in (None, _UNSEEN):
        plain, where = _laid_out(text, unseen)
        for what in found:
            for pattern in _patterns(what):
                for match in re.finditer(pattern, plain):
                    yield where[match.start()], where[match.end()]


def _patterns(what: str) -> Iterator[str]:
    if what.isdigit():
        yield r"\+?(?<!\d)" + (_PARTS + "{0,3}").join(what) + r"(?!\d)"
    elif "@" in what:
        yield re.escape(_plain(what))
    else:
        for name in _turned([tuple(what.split())]):
            yield r"(?<!\w)" + r"[\W_]+".join(map(re.escape, name)) + r"(?!\w)"


def people_named(texts: Iterable[tuple[str, str]]) -> People:
    """The people of a session's private texts: pairs of a field and what it holds, or held.

    An office in the place of a name ("Dirección de Educación") is nobody's.
    """
    held = [(field, _joined(text)) for field, text in texts if field != "comment"]
    called = (text for field, text in held if _names_somebody(field, text))
    written = [tuple(_names_in(text)) for text in called]
    names = {name for ways in written for name in ways} - {()}
    contacts = [_DAY.sub(" ", _plain(text)) for _, text in held]
    return People(
        names=tuple(sorted(name for name in names if len(name) > 1)),
        single=frozenset(w for ways in written for w in ways[-1] if len(w) > 2) - _PARTICLES,
        mails=tuple(sorted({mail for text in contacts for mail in _MAIL.findall(text)})),
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


def _names_in(text: str) -> Iterator[tuple[str, ...]]:
    """A name as it is written, and without titles, an office behind it, or what stands aside."""
    yield (whole := tuple(_words(text)))
    bare = _ASIDE.sub(" ", text)
    name, comma, office = bare.partition(",")
    if comma and next(iter(_words(office)), "").startswith(_OFFICE_WORDS):
        bare = name
    words = _words(bare)
    while words and words[0] in _TITLES:
        del words[0]
    if len(words) > 1 and tuple(words) != whole:
        yield tuple(words)


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
    """Without case and accents, digits as 0 to 9."""
    if text.isascii():
        return text.lower()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold().translate(_BARE)
    return re.sub(r"[^\W\D0-9]", lambda digit: str(unicodedata.decimal(digit[0])), bare)


def _joined(text: str) -> str:
    """Without what may stand within a word and does not part it."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def _readings(text: str) -> Iterator[str]:
    """A text in plain letters: as it stands, and with words whole that something unseen parts."""
    yield (plain := _plain(text))
    joined = _UNSEEN.sub("", plain)
    if joined != plain:
        yield joined


def _words(text: str) -> list[str]:
    return _words_of(_plain(text))


def _words_of(plain: str) -> list[str]:
    return re.findall(r"[^\W_]+", plain)


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


def _laid_out(text: str, unseen: re.Pattern[str] | None) -> tuple[str, list[int]]:
    """A text without case and accents, and where each of its letters, and its end, came from.

    unseen: what is passed over.
    """
    letters, where = [], []
    hidden = {p for found in unseen.finditer(text) for p in range(*found.span())} if unseen else ()
    for place, letter in enumerate(text):
        for part in "" if place in hidden else _plain(letter):
            letters.append(part)
            where.append(place)
    return "".join(letters), [*where, len(text)]
