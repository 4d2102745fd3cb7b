from string import Formatter

import build_locale
import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

languages = pytest.mark.parametrize("language", build_locale.TRANSLATED)


def catalogue(language):
    with build_locale.catalogue(language).open("rb") as file:
        return read_po(file, locale=language)


def forms(string):
    return (string,) if isinstance(string, str) else tuple(string)


def translations(catalog):
    return {
        forms(message.id): forms(message.string)
        for message in catalog
        if message.id and message.string and all(forms(message.string))
    }


def places(sentence):
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


@languages
def test_the_catalogue_holds_what_the_program_says(language):
    said = {message.id for message in build_locale.gather() if message.id}
    assert said == {message.id for message in catalogue(language) if message.id}


@languages
def test_every_message_is_translated(language):
    assert build_locale.untranslated(catalogue(language)) == []


@languages
def test_a_translation_has_the_places_of_its_message(language):
    wrong = [
        message.id
        for message in catalogue(language)
        if message.id
        for translation in forms(message.string)
        if translation and places(translation) not in map(places, forms(message.id))
    ]
    assert wrong == []


@languages
def test_what_setup_compiled_is_what_the_translator_wrote(language):
    with build_locale.catalogue(language).with_suffix(".mo").open("rb") as file:
        compiled = translations(read_mo(file))
    assert compiled == translations(catalogue(language))
