"""Jobs: what a child process is asked to do beside the window, as values that travel in a file."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any

COMMAND = "beside"
JOB, SESSION, ANSWER = "job.json", "session.workshop", "answer.jsonl"
"""The files of a job's own folder: what is asked, the private copy it reads, what came of it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document to print, and the file for it; a relative one lies in the job's folder."""

    what: str
    output: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """Print documents one after another, as `print_document` does."""

    sheets: tuple[Sheet, ...]
    at: datetime
    language: str | None = None
    paper: str | None = None
    final: bool = False
    plain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportJob:
    """Write the session in the open form that the name asks for, as `export_file` does.

    template: an empty table of this kind instead.
    """

    output: Path
    at: datetime
    template: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportJob:
    """Read tables, and reckon what an import of them would write."""

    tables: tuple[Path, ...]
    kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackJob:
    """Pack the session once and keep it in the outbox, as `delivery_of` does."""

    at: datetime
    full: bool = False
    blank: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SendJob:
    """Send a delivery of the outbox."""

    delivery: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryJob:
    """Copy a delivery of the outbox into a folder, as onto a stick."""

    delivery: str
    folder: Path


Job = PrintJob | ExportJob | ImportJob | PackJob | SendJob | CarryJob
_KINDS: Mapping[str, type[Job]] = {
    "print": PrintJob,
    "export": ExportJob,
    "import": ImportJob,
    "pack": PackJob,
    "send": SendJob,
    "carry": CarryJob,
}


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job has come: which of how many steps it does now, in words."""

    number: int
    of: int
    words: str


@dataclass(frozen=True, slots=True)
class Voice:
    """The language a child speaks, and the country whose ways its numbers follow."""

    language: str
    country: str | None = None


def part_of(output: Path, process: int) -> Path:
    """Where a process writes a file, or a folder, before it is whole."""
    return output.with_name(f".{output.name}.{process}.part")


def job_text(job: Job, voice: Voice) -> dict[str, Any]:
    """A job as JSON has it."""
    kind = next(name for name, made in _KINDS.items() if isinstance(job, made))
    return {"job": kind, "voice": asdict(voice), **{k: _plain(v) for k, v in asdict(job).items()}}


def job_of(text: Mapping[str, Any]) -> tuple[Job, Voice]:
    """The job that JSON holds, and the voice it is to speak with."""
    made = _KINDS[text["job"]]
    values = {field.name: _value(field.name, text[field.name]) for field in fields(made)}
    return made(**values), Voice(**text["voice"])


def outputs(job: Job) -> tuple[Path, ...]:
    """The files that a job writes."""
    if isinstance(job, PrintJob):
        return tuple(sheet.output for sheet in job.sheets)
    return (job.output,) if isinstance(job, ExportJob) else ()


def _plain(value: object) -> object:
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value) if isinstance(value, Path) else value


def _value(name: str, value: Any) -> Any:
    match name:
        case "sheets":
            return tuple(Sheet(sheet["what"], Path(sheet["output"])) for sheet in value)
        case "tables":
            return tuple(Path(table) for table in value)
        case "output" | "folder":
            return Path(value)
        case "at":
            return datetime.fromisoformat(value)
        case _:
            return value
