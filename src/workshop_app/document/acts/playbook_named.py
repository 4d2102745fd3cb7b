"""A session's own playbook where it names somebody: what it says leaves with the results.

It is read text by text: among the bytes of a session's file a page may end within a name.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from workshop_app.domain.leaving import Said
from workshop_app.domain.people_named import People

_LANGUAGE = 2
"""Letters of a language, under which a text stands in each."""


def named_in(table: Mapping[str, Any], people: People) -> Iterator[Said]:
    """The texts of a playbook's table that hold a full name, a mail or a phone of these people."""
    texts = tuple(dict.fromkeys(_texts(table, "")))
    if people.found_in("\n".join(said.text for said in texts)):  # a shelf's names nobody here
        yield from (said for said in texts if people.found_in(said.text))


def without_names(table: Mapping[str, Any], people: People) -> Mapping[str, Any]:
    """The same table with a mark in the place of each; ids, which are single words, stay."""
    return _told(table, people) if [*named_in(table, people)] else table


def _texts(value: Any, name: str) -> Iterator[Said]:
    if isinstance(value, str):
        yield Said("playbook", "", name, value)
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from _texts(held, name if len(key) == _LANGUAGE else key)
    elif isinstance(value, list | tuple):
        for held in value:
            yield from _texts(held, name)


def _told(value: Any, people: People) -> Any:
    if isinstance(value, str):
        return people.blanked(value) if len(value.split()) > 1 else value
    if isinstance(value, Mapping):
        return {key: _told(held, people) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [_told(held, people) for held in value]
    return value
