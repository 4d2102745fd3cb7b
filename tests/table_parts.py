"""Small real parts for tests of tables: files to read, sessions to take them into."""

import csv
import io
from datetime import date
from pathlib import Path

from log_parts import SESSION, MemoryLog, SeededIds, SetClock, device

from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.document import Document
from workshop_app.document.ports import Author
from workshop_app.domain.errors import Refused
from workshop_app.domain.results import results
from workshop_app.tables.reading import read_with_faults
from workshop_app.text import render

HERE = Path(__file__).parent
SMALL = str(HERE / "playbooks" / "small.toml")
FACTS = {"country": "MX", "date": "2026-11-24", "language": "es", "pathway": "cluster"}


def begun(playbook="learning-city", **facts):
    """A new session in memory."""
    _, table = open_playbook(playbook)
    writes = {"playbook": {SESSION: {"table": table}}, "fact": {SESSION: {**FACTS, **facts}}}
    author, ids = Author(device(1)), SeededIds(1)
    return Document.begun(MemoryLog(), author, SetClock(), ids, session=SESSION, writes=writes)


class Room:
    """A folder of tables and a session that takes them in."""

    def __init__(self, folder, playbook="learning-city"):
        self.folder = folder
        self.document = begun(playbook)

    @property
    def workshop(self):
        return self.document.workshop

    def write(self, name, content):
        """A file in the folder; a text is written as UTF-8."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def read(self, *paths, kind=None):
        """The tables in files."""
        tables, faults = read_with_faults(paths, kind, playbook=self.workshop.playbook)
        if faults:
            raise Refused(faults)
        return tables

    def table(self, kind, content):
        """The one table in a text."""
        (table,) = self.read(self.write(f"{kind}.csv", content))
        return table

    def take(self, *paths, **texts):
        """Bring in files, and texts by the kind of table they are."""
        files = [*paths, *(self.write(f"{kind}.csv", text) for kind, text in texts.items())]
        tables, faults = read_with_faults(files, playbook=self.workshop.playbook)
        return bring_in(self.document, tables, faults=faults)

    def refused(self, *paths, **texts):
        """What is said when these are refused; the session stays as it was."""
        before = self.document.revision
        try:
            self.take(*paths, **texts)
        except Refused as refused:
            assert self.document.revision == before
            return [render(fault) for fault in refused.faults]
        raise AssertionError("nothing was refused")

    def results(self):
        """What `show --json` says, but for what differs from session to session."""
        shown = results(self.document.figures, revision="")
        shown["session"]["id"] = ""
        return shown


def csv_text(rows, *, separator=","):
    """Rows as CSV."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def workbook(path, sheets):
    """Write an XLSX file: rows of typed values by sheet."""
    from xlsxwriter.workbook import Workbook

    with Workbook(path, {"strings_to_numbers": False}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for number, row in enumerate(rows):
                for at, value in enumerate(row):
                    if isinstance(value, date):
                        sheet.write_datetime(number, at, value, day)
                    elif value is not None:
                        sheet.write(number, at, value)
    return path
