"""The program's content is spelled right, by Debian's dictionaries and a few words more.

A word that is right and not in the dictionary goes into words/, in its place by the alphabet.
"""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest
from content.said import INVENTED, LANGUAGES, OTHERS, PLAYBOOKS, texts_of

WORDS = Path(__file__).parent / "words"
DICTIONARIES = {"es": "es_MX", "pt": "pt_BR", "en": "en_GB"}
WORD = re.compile(r"(?<![\w/.@])[^\W\d_]+(?:[-'’][^\W\d_]+)*")
SITE = re.compile(r"https?://\S+|\b[\w-]+\.(?:org|com|edu|gob|gov)\S*")

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def words_of(texts):
    found = (word for text in texts for word in WORD.findall(SITE.sub("", text)))
    return {word.replace("’", "'").removesuffix("'s") for word in found}


def said_in(language, *files):
    return words_of(
        texts[language] for file in files for _, texts in texts_of(file) if language in texts
    )


def allowed(language):
    return (WORDS / f"{language}.txt").read_text("utf-8").splitlines()


def unknown(words, language):
    """The words that neither the dictionary nor our list has."""
    hunspell = which("hunspell")
    if hunspell is None:
        pytest.skip("hunspell is not installed")
    done = subprocess.run(
        [hunspell, "-i", "utf-8", "-d", DICTIONARIES[language], "-l"],
        input="\n".join(sorted(words)),
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode or "Can't open" in done.stderr:
        pytest.skip(f"hunspell has no dictionary {DICTIONARIES[language]}")
    ours = set(allowed(language))
    return {word for word in done.stdout.split() if not {word, _small(word)} & ours}


def _small(word):
    """A word without the capital that the beginning of a sentence gives it."""
    return word[:1].lower() + word[1:]


@pytest.mark.parametrize("file", [*PLAYBOOKS, *OTHERS, *INVENTED])
@in_each_language
def test_every_word_is_spelled_right(file, language):
    assert unknown(said_in(language, file), language) == set()


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("es", "La alcaldia publica una guía.", {"alcaldia"}),
        ("es", "A prefeitura publica un guía.", {"prefeitura"}),
        ("pt", "A educacão é para todos.", {"educacão"}),
        ("pt", "La ciudad aprende.", {"ciudad"}),
        ("en", "The ciudad learns.", {"ciudad"}),
        ("en", "The labor program.", {"labor"}),
    ],
)
def test_a_lost_accent_and_another_language_are_seen(language, text, wrong):
    assert unknown(words_of([text]), language) == wrong


@in_each_language
def test_allowed_words_stand_in_order_once_and_are_all_said(language):
    words = allowed(language)
    assert words == sorted(set(words))
    said = said_in(language, *PLAYBOOKS, *OTHERS, *INVENTED)
    said |= {part for word in said for part in re.split("[-']", word)}
    said |= {_small(word) for word in said}
    assert [word for word in words if word not in said] == []
