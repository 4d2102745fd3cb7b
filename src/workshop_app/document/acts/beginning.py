"""Beginning a session: what a person says of it, and the file made from that."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from workshop_app.document.acts.sessions import Desk, Session, new_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook import Playbook

ENDING = ".workshop"
_LONGEST = 60
"""Letters of a file's name: short enough for every system, and for a stick."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a session is begun with.

    playbook: an id of the shelf, or a TOML file; subjects: names by what they name (city,
    institution, region); country: two letters; language, agenda: None for the playbook's own;
    host: who holds it, where that is known already; currency: three letters, to be corrected.
    """

    playbook: str
    subjects: Mapping[str, str | None]
    country: str
    day: date
    pathway: str
    language: str | None = None
    agenda: str | None = None
    title: str | None = None
    host: str | None = None
    currency: str | None = None


def begin_session(desk: Desk, path: Path, beginning: Beginning) -> Session:
    """Make a session file; refused where the playbook's subject is not named."""
    playbook, table = open_playbook(beginning.playbook)
    if not (beginning.subjects.get(playbook.subject) or "").strip():
        raise WorkshopError(
            "The playbook {playbook} is about one {subject}: name it with --{subject}.",
            playbook=playbook.id,
            subject=playbook.subject,
        )
    facts = {
        "title": beginning.title,
        **beginning.subjects,
        "country": beginning.country,
        "date": beginning.day,
        "language": beginning.language or usual_language(playbook),
        "pathway": beginning.pathway,
        "agenda": playbook.agenda(beginning.agenda).id,
        "host": beginning.host or None,
        "currency": beginning.currency,
    }
    return new_session(desk, path, playbook=table, facts=facts)


def usual_language(playbook: Playbook) -> str:
    """The language a session has where nobody says one: Spanish, where the playbook has it."""
    return "es" if "es" in playbook.languages else playbook.languages[0]


def free_path(folder: Path, name: str, day: date) -> Path:
    """Where a new session would go: a name safe on every system, made of what it is about.

    It is one that no file has yet.
    """
    stem = "-".join(part for part in (_safe(name) or "workshop", day.isoformat()) if part)
    return next(path for path in _numbered(folder, stem) if not path.exists())


def _numbered(folder: Path, stem: str) -> Iterator[Path]:
    yield folder / f"{stem}{ENDING}"
    for number in count(2):
        yield folder / f"{stem}-{number}{ENDING}"


def _safe(name: str) -> str:
    """Letters and figures without their accents, parted by hyphens."""
    parted = unicodedata.normalize("NFKD", name)
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return "-".join(re.findall(r"[^\W_]+", bare.casefold()))[:_LONGEST].strip("-")
