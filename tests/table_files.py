"""Tables for tests: real files as people's programs write them, read in and taken in."""

import csv
import io
import tomllib
from pathlib import Path

from log_parts import FACTS, SESSION, TABLE, MemoryLog, SeededIds, SetClock, device
from openpyxl import Workbook

from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.document import Document
from workshop_app.document.ports import Author
from workshop_app.domain.errors import Refused
from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.tables.reading import read_tables, read_with_faults
from workshop_app.text import render

TINY = read_playbook(TABLE, file="tiny.toml")
SMALL_TOML = Path(__file__).parent / "playbooks" / "small.toml"
SMALL = open_playbook(str(SMALL_TOML))[0]


def written(path, text, encoding="utf-8"):
    """A file with this text, or these bytes."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return path


def csv_file(path, rows, *, encoding="utf-8", separator=",", ending="\r\n"):
    """A CSV file of these rows, as a spreadsheet writes it."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=ending).writerows(rows)
    return written(path, text.getvalue(), encoding)


def workbook(path, sheets):
    """An XLSX file of these sheets, with values typed as they are."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def cells(path, kind=None, playbook=TINY):
    """The rows of a file's only table, as they were read."""
    (table,) = read_tables([path], kind, playbook=playbook)
    return [dict(row.cells) for row in table.rows]


def read_faults(path, kind=None, playbook=TINY):
    """What is wrong with a file, whether in its headings or in its cells."""
    try:
        return read_with_faults([path], kind, playbook=playbook)[1]
    except Refused as refused:
        return refused.faults


def fault(path, kind=None, playbook=TINY):
    """The only fault of a file, in words."""
    (one,) = read_faults(path, kind, playbook)
    return render(one)


def session(number=1, table=TABLE, **facts):
    """A session in memory; a second of another number is the same session on another device."""
    about = {**FACTS, **facts}
    writes = {"playbook": {SESSION: {"table": table}}, "fact": {SESSION: about}}
    parts = (MemoryLog(), Author(device(number), ""), SetClock(), SeededIds(number))
    return Document.begun(*parts, session=SESSION, writes=writes)


def small_session():
    """A session with the small playbook: 1..7, a fifth sector, three points."""
    table = tomllib.loads(SMALL_TOML.read_text("utf-8"))
    return session(table=table, institution="Universidad del Valle")


class Room:
    """A session, and a folder in which tables for it are written and then imported."""

    def __init__(self, document, folder):
        self.document, self.folder = document, folder

    @property
    def workshop(self):
        return self.document.workshop

    def take(self, *, dry_run=False, **tables):
        """Import tables, by kind as lines of CSV, all at once."""
        paths = [written(self.folder / f"{kind}.csv", text) for kind, text in tables.items()]
        return self.take_files(*paths, dry_run=dry_run)

    def take_files(self, *paths, kind=None, dry_run=False):
        """Import files."""
        playbook = self.document.workshop.playbook
        read, faults = read_with_faults(paths, kind, playbook=playbook)
        return bring_in(self.document, read, faults=faults, dry_run=dry_run)

    def refusals(self, **tables):
        """What tables are refused with, in words; nothing may be written."""
        before = self.document.logged
        try:
            self.take(**tables)
        except Refused as refused:
            assert self.document.logged == before
            return [render(one) for one in refused.faults]
        raise AssertionError("it was not refused")

    def refusal(self, **tables):
        """The only sentence that tables are refused with."""
        (one,) = self.refusals(**tables)
        return one

    def warnings(self, **tables):
        """What tables are warned about, in words."""
        return [render(one) for one in self.take(**tables).warnings]

    def one(self, kind):
        """The only entity of a kind."""
        (value,) = self.workshop.all(kind).values()
        return value

    def by_code(self, kind, code):
        """The entity that people see under a code."""
        return self.workshop.all(kind)[self.workshop.by_code(kind)[code]]
