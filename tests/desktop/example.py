"""Sessions for the window's tests: the shipped example read straight from its tables, and fakes.

It does without the rooms that read tables and keep files, so that the window is tested alone.
"""

import csv
import datetime
import tomllib
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from workshop_app.document.acts.practices import Library, shipped_practices
from workshop_app.document.acts.preferences import Preferences
from workshop_app.document.acts.sessions import Admitted
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.saving import Saving
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.figures import Figures, figures
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.workshop import KINDS, Workshop

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "villa-esperanza"
SESSION = "00000000-0000-4000-8000-000000000001"
COLUMN_OF_CODE = {"participant": "participant", "gap": "gap", "action": "action"}


@dataclass
class FakeSession:
    """An open session that holds no file, to look at."""

    workshop: Workshop
    figures: Figures
    path: Path = Path("villa-esperanza.workshop")
    saved_at: datetime.datetime | None = None
    closed: bool = False
    saving = Saving()
    warnings = ()
    to_undo = to_redo = None
    pictures = MappingProxyType({})
    notes: dict[str, str] = field(default_factory=dict)

    def listen(self, listener) -> None:
        self.listener = listener

    def note(self, key: str) -> str | None:
        return self.notes.get(key)

    def set_note(self, key: str, value: str) -> None:
        self.notes[key] = value

    def questions(self, names) -> tuple:
        return ()

    def take_snapshot(self) -> Future:
        taken = Future()
        taken.set_result(None)
        return taken

    def flush(self, seconds: float) -> bool:
        return True

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeRecent:
    """A session that was open here."""

    path: Path
    city: str
    date: datetime.date
    stage: str | None = None
    here: bool = True
    waiting: bool = False


@dataclass
class FakePorts:
    """Rooms behind the window, as small as can be."""

    folder: Path
    sessions: dict[str, FakeSession] = field(default_factory=dict)
    shelf: tuple[FakeRecent, ...] = ()
    chosen: str | None = "es"

    def at_hand(self, path: Path) -> Admitted:
        return Admitted(path)

    def open_session(self, admitted: Admitted, told) -> FakeSession:
        name = admitted.path.name
        if name not in self.sessions:
            raise WorkshopError("{file}: there is no such file", file=name)
        return self.sessions[name]

    def recent(self) -> tuple[FakeRecent, ...]:
        return self.shelf

    def example(self) -> Path:
        self.sessions.setdefault("villa-esperanza.workshop", example_session())
        return Path("villa-esperanza.workshop")

    def language(self) -> str | None:
        return self.chosen

    def preferences(self) -> Preferences:
        return Preferences(language=self.chosen)

    def forget_recent(self, path: Path) -> None:
        self.shelf = tuple(one for one in self.shelf if one.path != path)

    def data_folder(self) -> Path:
        return self.folder

    def now(self) -> datetime.datetime:
        return datetime.datetime(2026, 11, 24, 10, 42, tzinfo=datetime.UTC)

    def practices(self) -> Library:
        return Library(shipped_practices())

    def log_folder(self) -> Path:
        return self.folder


def example_session(**changes) -> FakeSession:
    """Give the example as an open session."""
    return session_of(example_workshop(), **changes)


def session_of(workshop: Workshop, **changes) -> FakeSession:
    """Give any workshop as an open session."""
    return FakeSession(workshop, figures(workshop), **changes)


def empty_workshop(**facts) -> Workshop:
    """Give a session in which nothing has happened."""
    playbook, _ = open_playbook("learning-city")
    day = datetime.date(2026, 11, 24)
    about = {"city": "Villa Esperanza", "country": "MX", "date": day}
    about |= {"language": "es", "pathway": "government"}
    return Workshop(SESSION, playbook, about | facts)


@cache
def example_workshop() -> Workshop:
    """Give the shipped example."""
    playbook, _ = open_playbook("learning-city")
    about = tomllib.loads((SAMPLE / "session.toml").read_text(encoding="utf-8"))
    facts = {k: about[k] for k in ("title", "city", "country", "date", "language", "pathway")}
    for row in _rows("settings"):
        column = setting_column(row["key"], ("government", "industry", "ngo", "academia"))
        facts[row["key"]] = _value(row["value"], column)
    entities = {kind: _entities(kind) for kind in KINDS if kind not in {"item", "ballot"}}
    ballots, ratings, votes = _ballots()
    return Workshop(SESSION, playbook, facts, entities | {"ballot": ballots}, ratings, votes)


def _entities(kind):
    known = columns(KINDS[kind])
    found = {}
    for place, row in enumerate(_rows(f"{kind}s")):
        code = COLUMN_OF_CODE.get(kind)
        id = f"{kind}-{row[code]}" if code else f"{kind}-{place}"
        if kind == "decision":
            id = f"gap-{row['gap']}"
        if code:
            row["code"] = row[code]
        values = {n: _field(row, n, column) for n, column in known.items()}
        found[id] = KINDS[kind](id=id, **values)
    return found


def _field(row, name, column):
    if column.sort == "funding":
        parts = [row[f"funding_{part}"].split("|") for part in ("kind", "amount", "secured")]
        longest = max(map(len, parts))
        kinds, amounts, secured = (part + [""] * (longest - len(part)) for part in parts)
        return tuple(
            (kind or None, float(amount) if amount else None, float(had) if had else None)
            for kind, amount, had in zip(kinds, amounts, secured, strict=True)
            if kind
        )
    return _value(row.get(name) or "", column)


def _value(text: str, column: Column):
    if column.sort in {"words", "pictures"}:
        return tuple(text.split("|")) if text else ()
    if not text:
        return None
    readers = {
        "whole": int,
        "number": float,
        "day": datetime.date.fromisoformat,
        "yes": {"sí": True, "no": False}.get,
        "ref": lambda code: f"{column.of}-{code}",
    }
    choices = {"sí": "yes"} if column.choices == ("yes", "pending", "declined") else {}
    return readers.get(column.sort, str)(choices.get(text, text))


def _ballots():
    ballots, ratings, votes = {}, {}, {}
    for table, rows, names, made in (
        ("ratings", ratings, ("current", "desired", "importance"), Rating),
        ("votes", votes, ("points", "impact", "feasibility"), Vote),
    ):
        for row in _rows(table):
            count = row["way"] if row["way"] in {"dots", "hands"} else None
            id = f"{row['sector']}/{row['participant'] or row['table'] or count or ''}"
            person = f"participant-{row['participant']}" if row["participant"] else None
            heads = int(row["heads"]) if row.get("heads") else None
            ballots[id] = KINDS["ballot"](
                id, row["sector"], person, row["table"] or None, count, heads
            )
            numbers = [int(row[name]) if row[name] else None for name in names]
            about = row["indicator" if table == "ratings" else "gap"]
            key = about if table == "ratings" else f"gap-{about}"
            rows.setdefault(id, {})[key] = list(made(*numbers))
    return ballots, ratings, votes


def _rows(table):
    with (SAMPLE / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
