"""The session file while it is open: a `Log` on one locked SQLite connection."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from workshop_app import __version__
from workshop_app.document.ports import Arrival, Logged, Step
from workshop_app.document.private import Private, PrivateText
from workshop_app.domain.edits import Edit
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.domain.pictures import held_in
from workshop_app.domain.workshop import Workshop
from workshop_app.storage import attachments, log
from workshop_app.storage.connection import connect, disconnect, transaction
from workshop_app.storage.copies import last_in
from workshop_app.storage.forgetting import forget, only_these
from workshop_app.storage.format import APPLICATION_ID, FORMAT
from workshop_app.storage.markers import OPEN, is_session, marker, marker_there
from workshop_app.storage.migrations import migrate
from workshop_app.storage.opening_note import forget_opening, note_opening
from workshop_app.storage.projection import drop_projection, put_rows, shape
from workshop_app.storage.refusals import damaged, is_open, moved_away, not_written, user_version
from workshop_app.storage.stages import TABLES

_SHAPE = shape(TABLES)
_OF_THE_FILE = {"epoch", "program", "projection"}
"""Keys of `meta` that say nothing of where one stands."""


class SessionFile:
    """A session file that this program alone has open; `close` it."""

    def __init__(self, path: Path, raw: sqlite3.Connection, marker: tuple[int, int]) -> None:
        self.path = path
        self._raw = raw
        self._marker = marker
        self._workshop: Workshop | None = None
        self._tips: tuple[str, ...] = ()

    @classmethod
    def create(cls, path: Path) -> "SessionFile":
        """A new, empty session file; refuses to overwrite."""
        try:
            with path.open("xb"):
                pass
        except FileExistsError as error:
            raise WorkshopError(
                "{file} exists already; choose another name.", file=str(path)
            ) from error
        except OSError as error:
            raise not_written(path, error) from error
        try:
            file = cls._locked(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        try:
            file.lay_tables()
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise
        return file

    @classmethod
    def open(cls, path: Path) -> "SessionFile":
        """A session file of this or an older format, migrated where needed."""
        if path.exists() and marker(path) in OPEN:
            raise is_open(path)
        if user_version(path) < FORMAT:
            migrate(path)
        file = cls._locked(path)
        try:
            file.connection.execute("SELECT 1 FROM meta").fetchone()
        except sqlite3.DatabaseError as error:
            file.close()
            raise damaged(path) from error
        return file

    @classmethod
    def _locked(cls, path: Path) -> "SessionFile":
        try:
            raw = connect(path)
        except sqlite3.DatabaseError as error:
            raise not_written(path, error) from error
        file = cls(path, raw, marker(path))
        OPEN.add(file._marker)
        note_opening(path)
        return file

    def read(self) -> Logged:
        """Everything in the log; a damaged one is refused."""
        try:
            edits = log.edits_of(self._raw.execute(log.READ))
            texts = self._raw.execute("SELECT ref, owner, field, value, epoch FROM private")
            private = Private(
                {row[0]: PrivateText(*row) for row in texts},
                frozenset(row[0] for row in self._raw.execute("SELECT owner FROM forgotten")),
                int(self._noted("epoch") or 0),
            )
        except (sqlite3.DatabaseError, ValueError) as error:
            raise damaged(self.path) from error
        if edits and not _begins(edits[0]):
            raise damaged(self.path)
        if not edits:
            raise WorkshopError(
                "{file} is empty: it was not finished when it was made. Make a new session.",
                file=str(self.path),
            )
        self._tips = (edits[-1].id,)
        return Logged(edits, private, self.pictures())

    def append(self, step: Step) -> None:
        """Keep an act: its edits, private texts and the projection's rows, in one transaction.

        A commit that fails is ambiguous, so the file is opened again and the edit looked up by
        its id before the one further try.
        """
        tips = step.edits[0].after
        with self._writing(tips):
            try:
                self._write(step)
            except sqlite3.DatabaseError:
                self._reopen(tips)
                if not self._has(step.edits[-1].id):
                    self._write(step)
        self._workshop, self._tips = step.workshop, (step.edits[-1].id,)

    def absorb(self, arrival: Arrival) -> None:
        """Keep what copies bring in one transaction; a commit that fails is looked up, as above."""
        with self._writing():
            try:
                gone = self._take_in(arrival)
            except sqlite3.DatabaseError:
                self._reopen(self._tips)
                last = arrival.edits[-1].id if arrival.edits else None
                gone = True if last and self._has(last) else self._take_in(arrival)
            if gone:
                self._raw.execute("VACUUM")
        self._workshop, self._tips = arrival.workshop, (self.revision(),)

    def forget(self, private: Private, workshop: Workshop) -> None:
        """Keep only these private texts, and rewrite the file so that no byte of others stays."""
        with self._writing():
            with transaction(self._raw):
                attachments.keep_only(self._raw, held_in(workshop))
            forget(self._raw, private)
        self._workshop = workshop

    def project(self, workshop: Workshop) -> None:
        """Bring the projection in line with the log's workshop where its shape has changed."""
        self._workshop = workshop
        if self.note("projection") != _SHAPE:
            from workshop_app.storage.schema import PROJECTION, statements

            self._raw.execute("PRAGMA foreign_keys=OFF")  # tables go in any order
            with self._writing(), transaction(self._raw):
                drop_projection(self._raw)
                for statement in statements(PROJECTION):
                    self._raw.execute(statement)
                put_rows(self._raw, TABLES, None, workshop)
                self._note("projection", _SHAPE)
            self._raw.execute("PRAGMA foreign_keys=ON")

    def note(self, key: str) -> str | None:
        """What `meta` holds under a key: where one stands, never undone or merged.

        None too where the file can no longer be read, as when a stick was pulled.
        """
        try:
            return self._noted(key)
        except sqlite3.DatabaseError:
            return None

    def _noted(self, key: str) -> str | None:
        row = self._raw.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def set_note(self, key: str, value: str) -> None:
        """Keep a word in `meta`."""
        with self._writing(), transaction(self._raw):
            self._note(key, value)

    def notes(self) -> Mapping[str, str]:
        """All words that `meta` holds about where one stands."""
        try:
            words = dict(self._raw.execute("SELECT key, value FROM meta"))
        except sqlite3.DatabaseError as error:
            raise damaged(self.path) from error
        return {key: value for key, value in words.items() if key not in _OF_THE_FILE}

    def copy(self, path: Path) -> None:
        """Write the file as it is to a new one, which others may open; refuses to overwrite."""
        try:
            self._raw.execute("VACUUM INTO ?", (str(path),))
        except sqlite3.DatabaseError as error:
            raise not_written(path, error) from error

    def pictures(self) -> Mapping[str, bytes]:
        """The pictures that can be read; what is wrong with the others, `faults` says."""
        return attachments.pictures(self._raw)

    def put_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Keep pictures beside those that are there."""
        with self._writing(), transaction(self._raw):
            attachments.put(self._raw, pictures)

    def revision(self) -> str:
        """The id of the last edit there is."""
        try:
            return last_in(self._raw) or ""
        except sqlite3.DatabaseError as error:
            raise damaged(self.path) from error

    @property
    def connection(self) -> sqlite3.Connection:
        """The one connection, for checks."""
        return self._raw

    def faults(self) -> Iterable[Message]:
        """What is wrong with the file, a sentence each; nothing where it is sound."""
        from workshop_app.storage.soundness import faults

        return faults(self._raw, self.read)

    def close(self) -> None:
        """Close the file, and take away the empty journal and the note beside it."""
        forget_opening(self.path)
        disconnect(self._raw)
        OPEN.discard(self._marker)

    def _write(self, step: Step) -> None:
        with transaction(self._raw):
            run = self._raw.executemany
            run(log.WRITE, log.rows_of(step.edits))
            run("INSERT INTO private VALUES (?, ?, ?, ?, ?)", step.texts)
            attachments.put(self._raw, step.pictures)
            put_rows(self._raw, TABLES, self._workshop, step.workshop)

    def _take_in(self, arrival: Arrival) -> bool:
        """Write what copies bring; whether private texts went."""
        with transaction(self._raw):
            run = self._raw.executemany
            run(log.WRITE, log.rows_of(arrival.edits))
            run("INSERT INTO private VALUES (?, ?, ?, ?, ?)", arrival.texts)
            run("INSERT OR IGNORE INTO attachment VALUES (?, ?)", arrival.pictures.items())
            gone = only_these(self._raw, arrival.private)
            put_rows(self._raw, TABLES, self._workshop, arrival.workshop)
        return gone

    @contextmanager
    def _writing(self, tips: Iterable[str] | None = None) -> Iterator[None]:
        """Say in a sentence why the file could not be written, where it lay when it was opened."""
        try:
            if marker_there(self.path) != self._marker:
                self._reopen(self._tips if tips is None else tips)
            yield
        except (sqlite3.DatabaseError, OSError) as error:
            raise not_written(self.path, error) from error

    def _has(self, edit: str) -> bool:
        return self._raw.execute("SELECT 1 FROM edits WHERE id = ?", (edit,)).fetchone() is not None

    def _reopen(self, tips: Iterable[str]) -> None:
        """Connect anew, to a file that still holds the log's tips; what lies there may be none."""
        self._raw.close()
        OPEN.discard(self._marker)
        if not is_session(self.path):
            raise moved_away(self.path)
        self._raw = connect(self.path)
        if not all(self._has(tip) for tip in tips):
            self._raw.close()
            raise moved_away(self.path)
        self._marker = marker(self.path)
        OPEN.add(self._marker)

    def lay_tables(self) -> None:
        """Make the tables of a file that has none yet."""
        from workshop_app.storage.schema import LOG, PROJECTION, statements

        with self._writing(), transaction(self._raw):
            self._raw.execute(f"PRAGMA application_id={APPLICATION_ID}")
            self._raw.execute(f"PRAGMA user_version={FORMAT}")
            for statement in (*statements(LOG), *statements(PROJECTION)):
                self._raw.execute(statement)
            self._note("projection", _SHAPE)
            self._note("program", __version__)

    def _note(self, key: str, value: str) -> None:
        self._raw.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))


def _begins(edit: Edit) -> bool:
    """Whether a log can begin with an edit: it brings a playbook."""
    return any("table" in fields for fields in edit.writes.get("playbook", {}).values())
