"""Reading ease is counted as its formulas say, and syllables as one speaks them."""

import pytest

from workshop_app.domain.reading_ease import ease_of, english_syllables, romance_syllables

ROMANCE = {
    "ciudad": 2, "alcaldía": 4, "guía": 2, "quien": 1, "leer": 2, "hoy": 1, "cigüeña": 3, "y": 1,
    "educación": 4, "formação": 3, "ações": 2, "saúde": 3, "água": 2, "prefeitura": 4,
}  # fmt: skip
ENGLISH = {"city": 2, "table": 2, "made": 1, "the": 1, "wanted": 2, "walked": 1, "university": 5}


@pytest.mark.parametrize(("word", "count"), ROMANCE.items())
def test_syllables_of_spanish_and_portuguese(word, count):
    assert romance_syllables(word) == count


@pytest.mark.parametrize(("word", "count"), ENGLISH.items())
def test_syllables_of_english(word, count):
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("language", "text", "ease"),
    [
        ("es", "La ciudad aprende. Todos leen.", 206.835 - 5 / 2 - 62.3 * 10 / 5),
        ("pt", "A cidade aprende. Todos leem.", 248.835 - 1.015 * 5 / 2 - 84.6 * 11 / 5),
        ("en", "The city made tables. All read.", 206.835 - 1.015 * 6 / 2 - 84.6 * 8 / 6),
    ],
)
def test_each_language_has_its_own_formula(language, text, ease):
    assert ease_of([text], language) == pytest.approx(ease)


def test_texts_that_end_without_a_stop_end_all_the_same():
    assert ease_of(["La ciudad aprende", "Todos leen"], "es") == pytest.approx(79.735)


def test_long_words_in_long_sentences_are_harder():
    easy = ease_of(["Lea la tarjeta. Luego pase al voto."], "es")
    hard = ease_of(["Instrumente mecanismos participativos de priorización institucional"], "es")
    assert easy > hard + 40


def test_a_language_without_a_formula_and_a_text_without_words_have_none():
    assert ease_of(["Un texte."], "fr") is None
    assert ease_of(["12 – 3"], "es") is None
