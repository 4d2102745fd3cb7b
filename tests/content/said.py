"""What the program's content says in each language, for the tests to read."""

import tomllib
from collections.abc import Iterator, Mapping

from workshop_app.assets import resource
from workshop_app.document.acts.shelf import shelf
from workshop_app.domain.playbook_walk import every_text

LANGUAGES = ("es", "pt", "en")
PLAYBOOKS = {playbook.id: playbook for playbook in shelf()}
EACH = [(playbook, code) for playbook in PLAYBOOKS.values() for code in playbook.languages]
IDS = [f"{playbook.id}, {code}" for playbook, code in EACH]
OTHERS = (
    "practices/cities.toml",
    "practices/skills.toml",
    "practices/universities.toml",
    "cities.toml",
    "countries.toml",
)
INVENTED = ("rehearsal.toml",)
"""What claims nothing, and so has no source."""

Placed = tuple[str, Mapping[str, str]]


def texts_of(file: str) -> Iterator[Placed]:
    """Every text of a file of content that is in languages, with the path of its key."""
    if file in PLAYBOOKS:
        yield from ((where, texts) for where, texts in every_text(PLAYBOOKS[file]) if texts)
    else:
        yield from _texts(tomllib.loads(resource(*file.split("/")).read_text("utf-8")), "")


def _texts(value: object, where: str) -> Iterator[Placed]:
    if isinstance(value, dict) and value and value.keys() <= set(LANGUAGES):
        yield where, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{where}.{key}" if where else key)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _texts(inner, f"{where}[{place}]")
