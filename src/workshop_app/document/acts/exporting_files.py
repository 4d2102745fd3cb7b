"""Export: a session into the open form that a file's name asks for."""

from datetime import datetime
from pathlib import Path

from workshop_app.document.acts.printing import write_whole
from workshop_app.document.acts.rooms import Ports, Reports
from workshop_app.document.acts.sessions import Session
from workshop_app.domain.errors import WorkshopError


def export_file(
    session: Session,
    ports: Ports,
    output: Path,
    *,
    at: datetime,
    template: str | None = None,
) -> None:
    """Write a workbook (.xlsx), the plan to edit (.docx) or a folder of tables.

    template: an empty table of a kind instead.
    """
    workshop, tables, suffix = session.document.workshop, ports.tables(), output.suffix.lower()
    if template is not None:
        if suffix not in {".xlsx", ".docx"}:
            raise WorkshopError(
                "A template is a workbook, or a text document for actions: name it .xlsx or .docx."
            )
        tables.write_template(template, output, workshop=workshop)
    elif suffix == ".xlsx":
        tables.write_workbook(workshop, output)
    elif suffix == ".docx":
        export_word(session, ports.reports(), output, at=at)
    elif suffix:
        raise WorkshopError(
            "Name a workbook (.xlsx), a text document (.docx) or a folder; “{suffix}” is neither.",
            suffix=output.suffix,
        )
    else:
        tables.write_folder(workshop, output)


def export_word(
    session: Session,
    reports: Reports,
    output: Path,
    *,
    at: datetime,
    what: str = "plan",
    language: str | None = None,
    paper: str | None = None,
    final: bool = False,
    plain: bool = False,
) -> None:
    """Write a document as DOCX, to be edited; only the plan, so far."""
    document = session.document
    content = reports.word(
        document.figures,
        what=what,
        revision=document.revision,
        at=at,
        language=language,
        paper=paper,
        final=final,
        plain=plain,
        pictures=document.pictures,
    )
    write_whole(output, content)
