"""Signs that can be printed: what people typed, without what would restyle or upset a page."""

import re
import unicodedata
from functools import cache

_BREAKS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_ARABIC_FORMS = range(0xFE70, 0xFEFD)
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def printable(text: str) -> str:
    """Give a text composed, with plain line breaks, and without control and direction signs."""
    broken = _BREAKS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")
    return "".join(c for c in broken if c == "\n" or unicodedata.category(c) not in _HIDDEN)


def one_line(text: str) -> str:
    """Give a text as one line, runs of blanks as one."""
    return " ".join(printable(text).split())


def runs_leftwards(character: str) -> bool:
    """Tell whether a sign belongs to a script that is read from right to left."""
    return unicodedata.bidirectional(character) in {"R", "AL"}


def as_seen(line: str) -> str:
    """Give a line's signs from left to right as they are to be seen, right-to-left words turned.

    A small part of Unicode's rules: stretches between the first and the last right-to-left letter
    are turned around, numbers and other words in them are not; Arabic letters are joined.
    """
    places = [n for n, character in enumerate(line) if runs_leftwards(character)]
    if not places:
        return line
    start, end = places[0], places[-1] + 1
    words = re.findall(r"[^\W\d_]+|\d[\d.,:/]*|.", line[start:end], re.DOTALL)
    turned = [_joined(w)[::-1] if runs_leftwards(w[0]) else w for w in words]
    middle = "".join(w.translate(_MIRRORED) if len(w) == 1 else w for w in reversed(turned))
    return line[:start] + middle + line[end:]


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Read Unicode's own table: the isolated, initial, medial and final form of each letter."""
    forms: dict[str, dict[str, str]] = {}
    for code in _ARABIC_FORMS:
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        plain = "".join(chr(int(letter, 16)) for letter in letters)
        if kind and not plain.startswith(" "):
            forms.setdefault(plain, {})[kind.strip("<>")] = chr(code)
    return forms


def _joined(word: str) -> str:
    """Give an Arabic word's letters in the forms that join them."""
    forms = _forms()
    letters = re.findall(r"\u0644[\u0622\u0623\u0625\u0627]|.", word)
    shaped = []
    for place, letter in enumerate(letters):
        own = forms.get(letter, {})
        before = place > 0 and "initial" in forms.get(letters[place - 1], {})
        after = "initial" in own and any(letters[place + 1 : place + 2])
        kind = ("medial" if after else "final") if before else ("initial" if after else "isolated")
        shaped.append(own.get(kind, letter))
    return "".join(shaped)
