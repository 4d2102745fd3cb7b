"""The tables room as `bootstrap` hands it out; what writes is loaded when it is asked for."""

from pathlib import Path

from workshop_app.domain.workshop import Workshop
from workshop_app.tables.pasted import read_pasted
from workshop_app.tables.reading import read_tables, read_with_faults

__all__ = [
    "read_pasted",
    "read_tables",
    "read_with_faults",
    "write_folder",
    "write_template",
    "write_workbook",
]


def write_folder(workshop: Workshop, folder: Path) -> None:
    """Write one CSV a table, with a datapackage.json, into a new folder."""
    from workshop_app.tables import csv_writing

    csv_writing.write_folder(workshop, folder)


def write_workbook(workshop: Workshop, path: Path) -> None:
    """Write one XLSX with a sheet a table."""
    from workshop_app.tables import workbook_writing

    workbook_writing.write_workbook(workshop, path)


def write_template(kind: str, path: Path, *, workshop: Workshop) -> None:
    """Write an empty table to fill in, with examples: a workbook, or a document by its name."""
    if path.suffix.lower() == ".docx":
        from workshop_app.tables import text_templates

        text_templates.write_text_template(kind, path, workshop=workshop)
    else:
        from workshop_app.tables import templates

        templates.write_template(kind, path, workshop=workshop)
