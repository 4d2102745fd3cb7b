"""A term has one name in each language, in the playbooks as in what the program says."""

import re
import tomllib
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from content.said import OTHERS, PLAYBOOKS, texts_of

from workshop_app.assets import resource

GLOSSARY = tomllib.loads((Path(__file__).parent / "glossary.toml").read_text("utf-8"))
LANGUAGES = ("es", "pt")
MOST_OTHERWISE = 0.2
"""Of the texts with a term: a few say "these" or "it" instead, and no rule knows them all."""

PLACEHOLDER = re.compile(r"\{\w+\}|workshop-app|Workshop App|\*\.workshop")


def catalogue(language):
    """What the program says in a language, beside its English."""
    with resource("locale", language, "LC_MESSAGES", "workshop_app.po").open("rb") as file:
        for message in read_po(file):
            if message.id and message.string:
                yield _bare(message.id), _bare(message.string)


def content(language):
    """What playbooks, practices and laws say in a language, beside its English."""
    for file in (*PLAYBOOKS, *OTHERS):
        for _, texts in texts_of(file):
            yield texts.get("en", ""), texts.get(language, "")


def _bare(said):
    whole = said if isinstance(said, str) else " ".join(said)
    return PLACEHOLDER.sub(" ", whole)


def says(pattern, text):
    return re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE) is not None


@pytest.mark.parametrize("source", [content, catalogue])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("term", GLOSSARY["terms"])
def test_a_term_is_called_by_its_name(term, language, source):
    name = GLOSSARY["terms"][term][language]
    theirs = [text for english, text in source(language) if text and says(term, english)]
    otherwise = [text for text in theirs if not says(name, text)]
    assert len(otherwise) <= max(1, MOST_OTHERWISE * len(theirs)), otherwise


@pytest.mark.parametrize("source", [content, catalogue])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_belongs_to_another_language_or_continent(language, source):
    never = "|".join(GLOSSARY["never"][language])
    assert [text for _, text in source(language) if says(never, text)] == []


@pytest.mark.parametrize("term", GLOSSARY["terms"])
def test_every_term_of_the_list_is_in_use(term):
    assert any(says(term, english) for english, _ in (*content("es"), *catalogue("es")))
