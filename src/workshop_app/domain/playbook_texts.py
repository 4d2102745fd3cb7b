"""Texts of a playbook as they are read: not empty, not too long, nothing hidden in them."""

import re
from collections.abc import Mapping

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.playbook import Texts
from workshop_app.domain.playbook_faults import Faults, below, blank, heaped, shown, unprintable

LANGUAGE = "[a-z]{2}"
MOST_CHARACTERS = 2000
MOST_LANGUAGES = 60
TEXT = '"..."'
TEXTS = '{ es = "..." }'


def read_texts(found: object, where: str, faults: Faults, *, lines: bool = False) -> Texts:
    """Give a text in its languages, or what can be read of it."""
    if not isinstance(found, Mapping):
        faults.note(says.WRITTEN, where=where, value=shown(found), example=TEXTS)
        return {}
    if not 1 <= len(found) <= MOST_LANGUAGES:
        faults.note(says.COUNT, where=where, count=len(found), least=1, most=MOST_LANGUAGES)
        return {}
    texts = {}
    for language, text in found.items():
        place = below(where, language)
        if not (isinstance(language, str) and re.fullmatch(LANGUAGE, language)):
            faults.note(says.WRITTEN, where=place, value=shown(language), example="es")
        texts[str(language)] = read_text(text, place, faults, lines=lines)
    return texts


def read_text(found: object, where: str, faults: Faults, *, lines: bool = False) -> str:
    """Give a text without the blanks around it."""
    if not isinstance(found, str):
        faults.note(says.WRITTEN, where=where, value=shown(found), example=TEXT)
        return ""
    text = found.strip()
    if len(text) > MOST_CHARACTERS:
        faults.note(says.LONG, where=where, count=len(text), most=MOST_CHARACTERS)
    elif character := unprintable(text, lines=lines):
        faults.note(says.UNPRINTABLE, where=where, value=shown(text), character=character)
    elif blank(text):
        faults.note(says.EMPTY, where=where)
    elif heaped(text):
        faults.note(says.HEAPED, where=where, value=shown(text))
    return text
