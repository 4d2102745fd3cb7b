"""What a child process does beside the window: a job on a private copy of a session.

The window's own process has the session's file open, and no other may.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from workshop_app.document.acting import in_batches
from workshop_app.document.acts.exporting_files import export_file, export_word
from workshop_app.document.acts.importing import Imported, bring_in
from workshop_app.document.acts.jobs import (
    ANSWER,
    JOB,
    SESSION,
    CarryJob,
    ExportJob,
    ImportJob,
    Job,
    PackJob,
    PrintJob,
    SendJob,
    Step,
    job_of,
)
from workshop_app.document.acts.no_register import NoRegister
from workshop_app.document.acts.printing import print_document
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.acts.sending import delivery_of, send
from workshop_app.document.acts.sessions import Session, open_session
from workshop_app.document.delivery import Progress
from workshop_app.domain.documents import DOCUMENTS
from workshop_app.domain.errors import Message, Refused, WorkshopError, mark

READING = mark("Reading the session…")
PRINTING = mark("Printing: {document}…")
WRITING = mark("Writing {file}…")
TABLES = mark("Reading the tables…")
PACKING = mark("Packing what may leave, and searching it for names…")
SENDING = mark("Sending…")
CARRYING = mark("Copying, and reading the copy again…")


class Speaker(Protocol):
    """Who speaks for the child: the domain cannot."""

    def speak(self, language: str, country: str | None) -> None:
        """Take on the window's language, and its country's ways."""

    def render(self, message: Message | WorkshopError) -> str:
        """Say a sentence."""

    def tell(self, step: Step) -> None:
        """Hear how far a job has come."""


def do(folder: Path, ports: Ports, speaker: Speaker) -> bool:
    """Do the job that lies in a folder and leave the answer there; False where it was refused."""
    job, voice = job_of(json.loads((folder / JOB).read_text("utf-8")))
    speaker.speak(voice.language, voice.country)
    try:
        _answer(folder, _done(job, folder, ports, speaker))
    except WorkshopError as error:
        _answer(folder, [{"refused": _sentences(error, speaker)}])
        return False
    return True


def _done(job: Job, folder: Path, ports: Ports, speaker: Speaker) -> Iterable[Mapping[str, Any]]:
    if isinstance(job, SendJob):
        return _sent(job, ports, speaker)
    if isinstance(job, CarryJob):
        return _carried(job, ports, speaker)
    steps = len(job.sheets) + 1 if isinstance(job, PrintJob) else 2
    _tell(speaker, 1, steps, Message(READING))
    desk = replace(ports.desk(), register=NoRegister())
    with open_session(desk, folder / SESSION) as session:
        if isinstance(job, PrintJob):
            return _printed(job, folder, session, ports, speaker)
        if isinstance(job, ExportJob):
            return _exported(job, session, ports, speaker)
        if isinstance(job, PackJob):
            return _packed(job, session, ports, speaker)
        return _imported(job, session, ports, speaker)


def _printed(
    job: PrintJob, folder: Path, session: Session, ports: Ports, speaker: Speaker
) -> list[Mapping[str, Any]]:
    files = [folder / sheet.output for sheet in job.sheets]
    for number, (sheet, file) in enumerate(zip(job.sheets, files, strict=True), start=2):
        name = Message(DOCUMENTS.get(sheet.what, sheet.what))
        _tell(speaker, number, len(files) + 1, Message(PRINTING, document=name))
        write = export_word if file.suffix.lower() == ".docx" else print_document
        write(
            session,
            ports.reports(),
            file,
            what=sheet.what,
            at=job.at,
            language=job.language,
            paper=job.paper,
            final=job.final,
            plain=job.plain,
        )
    return [{"files": [str(file) for file in files]}]


def _exported(
    job: ExportJob, session: Session, ports: Ports, speaker: Speaker
) -> list[Mapping[str, Any]]:
    _tell(speaker, 2, 2, Message(WRITING, file=job.output.name))
    export_file(session, ports, job.output, at=job.at, template=job.template)
    return [{"files": [str(job.output)]}]


def _packed(
    job: PackJob, session: Session, ports: Ports, speaker: Speaker
) -> list[Mapping[str, Any]]:
    _tell(speaker, 2, 2, Message(PACKING))
    delivery = delivery_of(session, ports, at=job.at, full=job.full, blank=job.blank)
    return [{"delivery": delivery.id}]


def _sent(job: SendJob, ports: Ports, speaker: Speaker) -> list[Mapping[str, Any]]:
    def told(progress: Progress) -> bool:
        said = progress.said or Message(SENDING)
        _tell(speaker, progress.done, max(progress.size, 1), said)
        return True

    outbox = ports.sync().outbox
    return [{"delivery": send(outbox.one(job.delivery), ports, told).id}]


def _carried(job: CarryJob, ports: Ports, speaker: Speaker) -> list[Mapping[str, Any]]:
    _tell(speaker, 1, 1, Message(CARRYING))
    place = ports.sync().outbox.copy_to(job.delivery, job.folder)
    return [{"files": [str(place)]}]


def _imported(
    job: ImportJob, session: Session, ports: Ports, speaker: Speaker
) -> Iterator[Mapping[str, Any]]:
    _tell(speaker, 2, 2, Message(TABLES))
    document = session.document
    tables, faults = ports.tables().read_with_faults(
        job.tables, job.kind, playbook=document.workshop.playbook
    )
    imported = bring_in(document, tables, dry_run=True, faults=faults)
    return _imported_lines(imported, document.revision, speaker)


def _imported_lines(
    imported: Imported, revision: str, speaker: Speaker
) -> Iterator[Mapping[str, Any]]:
    """A line of counts, then what is written in pieces, so that reading them takes no long turn."""
    yield {
        "added": imported.added,
        "changed": imported.changed,
        "warnings": [speaker.render(warning) for warning in imported.warnings],
        "revision": revision,
    }
    yield from ({"writes": piece} for piece in in_batches(imported.writes))


def _sentences(error: WorkshopError, speaker: Speaker) -> list[str]:
    faults = error.faults if isinstance(error, Refused) else (error,)
    return [speaker.render(fault) for fault in faults]


def _tell(speaker: Speaker, number: int, of: int, words: Message) -> None:
    speaker.tell(Step(number, of, speaker.render(words)))


def _answer(folder: Path, lines: Iterable[Mapping[str, Any]]) -> None:
    """Leave the answer, wholly or not at all."""
    part = folder / f"{ANSWER}.{os.getpid()}.part"
    with part.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    part.replace(folder / ANSWER)
