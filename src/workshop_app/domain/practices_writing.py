"""Write practices as TOML: what is written is read to the same practices again."""

import json
from collections.abc import Iterable, Mapping, Sequence

from workshop_app.domain.practices import Practice
from workshop_app.domain.practices_reading import FORMAT


def written(practices: Sequence[Practice]) -> str:
    """Give a file of practices, in the languages that all of them have."""
    head = f"format = {_text(FORMAT)}\nlanguages = {_list(_shared_languages(practices))}\n"
    return head + "".join(f"\n{_table(one)}" for one in practices)


def _shared_languages(practices: Sequence[Practice]) -> tuple[str, ...]:
    first = practices[0].title if practices else {}
    return tuple(
        language
        for language in first
        if all(language in texts for one in practices for texts in _texts_of(one))
    )


def _texts_of(practice: Practice) -> tuple[Mapping[str, str], ...]:
    texts = (practice.title, practice.who, practice.what, practice.result, practice.adapt)
    return tuple(one for one in texts if one)


def _table(practice: Practice) -> str:
    lines = [
        "[[practices]]",
        f"id = {_text(practice.id)}",
        f"title = {_texts(practice.title)}",
        f"who = {_texts(practice.who)}",
        *([f"place = {_text(practice.place)}"] if practice.place else []),
        f"country = {_text(practice.country)}",
        *([f"when = {_text(practice.when)}"] if practice.when else []),
        f"what = {_texts(practice.what)}",
        *([f"result = {_texts(practice.result)}"] if practice.result else []),
        f"adapt = {_texts(practice.adapt)}",
        f"sources = {_list(practice.sources)}",
        f"mark = {_text(practice.mark)}",
        f"checked = {_text(practice.checked)}",
        f"answers = {_answers(practice.answers)}",
        f"learner_groups = {_list(practice.learner_groups)}",
    ]
    return "\n".join(lines) + "\n"


def _answers(answers: Mapping[str, tuple[str, ...]]) -> str:
    tables = (
        f"{{ playbook = {_text(playbook)}, indicators = {_list(indicators)} }}"
        for playbook, indicators in answers.items()
    )
    return f"[{', '.join(tables)}]"


def _texts(texts: Mapping[str, str]) -> str:
    said = ", ".join(f"{language} = {_text(text)}" for language, text in texts.items())
    return f"{{ {said} }}"


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, texts))}]"


def _text(text: str) -> str:
    """A string of JSON is one of TOML, but for a character that no text here may have."""
    return json.dumps(text, ensure_ascii=False)
