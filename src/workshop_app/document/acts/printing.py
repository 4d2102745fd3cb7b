"""Printing: a session's document into a file, wholly or not at all."""

import os
from datetime import datetime
from pathlib import Path

from workshop_app.document.acts.rooms import Reports
from workshop_app.document.acts.sessions import Session
from workshop_app.domain.errors import WorkshopError


def print_document(
    session: Session,
    reports: Reports,
    output: Path,
    *,
    what: str,
    at: datetime,
    language: str | None = None,
    paper: str | None = None,
    final: bool = False,
    plain: bool = False,
) -> None:
    """Write a document as PDF; the summary also as PNG, where the output is named so."""
    as_picture = output.suffix.lower() == ".png"
    if as_picture and what != "summary":
        raise WorkshopError("Only the summary can be a picture; name the output .pdf.")
    if not as_picture and output.suffix.lower() != ".pdf":
        raise WorkshopError("Name the output .pdf; {file} is not.", file=str(output))
    document = session.document
    pdf = reports.render(
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
    write_whole(output, reports.picture(pdf) if as_picture else pdf)


def write_whole(output: Path, content: bytes) -> None:
    """Write a file under another name first, so that no half of it ever stands there."""
    part = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        part.replace(output)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise WorkshopError(
            "{file} cannot be written: {why}.", file=str(output), why=error.strerror or str(error)
        ) from error
