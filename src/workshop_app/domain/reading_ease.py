"""How easily a text is read, by the formula that each language has for it.

English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
Spanish: F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito" (1993).
Portuguese: T. B. F. Martins and others, "Readability formulas applied to textbooks in Brazilian
Portuguese" (1996): Flesch's, with 42 more. Syllables are counted by their vowels, not looked up.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from unicodedata import normalize


@dataclass(frozen=True, slots=True)
class Formula:
    """A constant, less so much for each word of a sentence and each syllable of a word."""

    name: str
    constant: float
    by_words: float
    by_syllables: float


FORMULAS = {
    "es": Formula("Szigriszt-Pazos", 206.835, 1.0, 62.3),
    "pt": Formula("Flesch, Martins", 248.835, 1.015, 84.6),
    "en": Formula("Flesch", 206.835, 1.015, 84.6),
}

_WORD = re.compile(r"[^\W\d_]+")
_END = re.compile(r"[.!?…:;]+[\s»”’\"')]*(?=\s|$)")
_STRONG, _WEAK = "aeoáéóíúâêôãõà", "iuüy"
_NASAL = re.compile("ã[eo]|õe")
_SILENT_U = re.compile("(?<=[gq])u(?=[eéêií])")
_GROUP = re.compile(f"[{_STRONG}{_WEAK}]+")
_ENGLISH_GROUP = re.compile("[aeiouy]+")
_ENGLISH_SILENT = re.compile("(?<=[^laeiouy])e$|(?<=[aeiouy]l)e$|(?<=[^dtaeiouy])ed$")


def ease_of(texts: Iterable[str], language: str) -> float | None:
    """How easily texts are read, about 0 hard to 100 easy; None where no formula or no word is."""
    formula, sentences, words, syllables = FORMULAS.get(language), 0, 0, 0
    if formula is None:
        return None
    count = _SYLLABLES.get(language, romance_syllables)
    for text in texts:
        found = _WORD.findall(text.lower())
        words += len(found)
        sentences += sum(bool(_WORD.search(part)) for part in _END.split(text))
        syllables += sum(map(count, found))
    if not words:
        return None
    a_sentence, a_word = words / sentences, syllables / words
    return formula.constant - formula.by_words * a_sentence - formula.by_syllables * a_word


def romance_syllables(word: str) -> int:
    """Count the syllables of a Spanish or Portuguese word: strong vowels, and weak ones alone."""
    plain = _SILENT_U.sub("", normalize("NFC", word))
    groups = _GROUP.findall(_NASAL.sub("ã", plain))
    return max(1, sum(max(1, sum(v in _STRONG for v in group)) for group in groups))


def english_syllables(word: str) -> int:
    """Count the syllables of an English word: its groups of vowels, but a silent e."""
    return max(1, len(_ENGLISH_GROUP.findall(_ENGLISH_SILENT.sub("", word))))


_SYLLABLES: dict[str, Callable[[str], int]] = {"en": english_syllables}
