"""No text was left in another language, and no two levels say nearly the same."""

import re
import tomllib
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path

import pytest
from content.said import EACH, IDS, INVENTED, OTHERS, PLAYBOOKS, texts_of

ALIKE = tomllib.loads((Path(__file__).parent / "alike.toml").read_text("utf-8"))["texts"]
NEARLY = 0.9
"""How alike two texts may be; "not in the schools" and "in the schools" are told apart below it."""

JUDGEMENT = re.compile(
    r"\b(deficientes?|insuficientes?|excelentes?|óptim[oa]s?|[óo]tim[oa]s?|ruins?|poor|excellent|"
    r"outstanding|satisfactory|satisfactori[oa]s?|satisfatóri[oa]s?)\b",
    re.IGNORECASE,
)


def same(texts):
    """The pairs of languages in which a text is the same, and not on purpose."""
    return [
        (one, other)
        for one, other in combinations(texts, 2)
        if _plain(texts[one]) == _plain(texts[other]) and texts[one] not in ALIKE
    ]


def nearly_same(texts):
    return [
        (one, other)
        for one, other in combinations(texts, 2)
        if SequenceMatcher(None, _plain(one), _plain(other)).ratio() > NEARLY
    ]


def _plain(text):
    return " ".join(re.findall(r"\w+", text.casefold()))


@pytest.mark.parametrize("file", [*PLAYBOOKS, *OTHERS, *INVENTED])
def test_no_text_is_the_same_in_two_languages(file):
    assert [(where, same(texts)) for where, texts in texts_of(file) if same(texts)] == []


def test_a_text_that_nobody_translated_is_seen_though_its_stop_is_gone():
    assert same({"es": "La ciudad aprende.", "pt": "A cidade aprende.", "en": "la ciudad aprende"})


def test_every_exception_is_still_one():
    said = {
        text
        for file in (*PLAYBOOKS, *OTHERS, *INVENTED)
        for _, t in texts_of(file)
        for text in t.values()
    }
    assert set(ALIKE) <= said
    assert all(len(reason.split()) > 3 for reason in ALIKE.values())


@pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)
def test_the_levels_of_an_indicator_are_told_apart(playbook, language):
    for indicator in playbook.indicators:
        levels = [texts[language] for texts in indicator.levels]
        assert nearly_same(levels) == [], indicator.id


@pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)
def test_no_level_is_said_of_two_indicators(playbook, language):
    levels = [_plain(texts[language]) for one in playbook.indicators for texts in one.levels]
    assert sorted({level for level in levels if levels.count(level) > 1}) == []


@pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)
def test_no_two_indicators_ask_nearly_the_same(playbook, language):
    assert nearly_same([indicator.text[language] for indicator in playbook.indicators]) == []


@pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)
def test_a_level_is_what_one_sees_and_not_a_mark(playbook, language):
    for indicator in playbook.indicators:
        for texts in indicator.levels:
            assert len(texts[language].split()) >= 3, texts[language]
            assert not JUDGEMENT.search(texts[language]), texts[language]


@pytest.mark.parametrize("file", [*PLAYBOOKS, *OTHERS, *INVENTED])
def test_quotes_and_apostrophes_are_those_of_print(file):
    foreign = {"es": "\"'‘“”", "pt": "\"'‘«»", "en": "\"'‘«»"}
    found = [
        (where, code, text)
        for where, texts in texts_of(file)
        for code, text in texts.items()
        if set(foreign[code]) & set(text)
    ]
    assert not found
