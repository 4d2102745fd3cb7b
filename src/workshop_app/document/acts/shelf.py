"""The shelf of playbooks that travel with the program, and playbooks from a file."""

import re
import tomllib
from pathlib import Path

from workshop_app.assets import resource
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.playbook_reading import read_playbook

LARGEST = 2 * 1024 * 1024


def shelf() -> tuple[Playbook, ...]:
    """Give every playbook of the shelf, by id."""
    return tuple(open_playbook(id)[0] for id in _ids())


def shelf_text(id: str) -> str:
    """Give a playbook of the shelf as it is written, to export and change."""
    return _decode(_on_the_shelf(id).read_bytes(), file=f"{id}.toml")


def open_playbook(name: str) -> tuple[Playbook, dict[str, object]]:
    """Give the playbook of an id or a path, and the table it was read from, for the session."""
    file = name if _is_path(name) else f"{name}.toml"
    data = _bytes_of(Path(name)) if _is_path(name) else _on_the_shelf(name).read_bytes()
    table = _parse(_decode(data, file=file), file=file)
    return read_playbook(table, file=file), table


def _is_path(name: str) -> bool:
    looks_so = Path(name).name != name or "." in name
    return bool(name) and name not in _ids() and (looks_so or _exists(name))


def _exists(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # no name of a file, on this system
        return False


def _ids() -> tuple[str, ...]:
    names = (entry.name for entry in resource("playbooks").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def _on_the_shelf(id: str) -> Path:
    if id not in _ids():
        raise WorkshopError(
            "There is no playbook {id} on the shelf; there are: {ids}", id=id, ids=_ids()
        )
    return resource("playbooks", f"{id}.toml")


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise WorkshopError("{file}: this is not a file", file=str(path))
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise WorkshopError("{file}: there is no such file", file=str(path)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WorkshopError(
            "{file}: cannot be read ({reason})", file=str(path), reason=reason
        ) from None
    if len(data) > LARGEST:
        raise WorkshopError("{file}: larger than 2 MB, which no playbook is", file=str(path))
    return data


def _decode(data: bytes, *, file: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise WorkshopError(
            "{file}: line {line}: not UTF-8; save it as UTF-8 in your editor", file=file, line=line
        ) from None


def _parse(text: str, *, file: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, line = _reason_and_line(str(error), text)
        raise WorkshopError(
            "{file}: line {line}: not right as TOML: {reason}", file=file, line=line, reason=reason
        ) from None
    except (ValueError, RecursionError):
        raise WorkshopError(
            "{file}: has numbers too long or tables too deep for a playbook", file=file
        ) from None


def _reason_and_line(said: str, text: str) -> tuple[str, int]:
    """Python says where as `reason (at line 3, column 5)` or `reason (at end of document)`."""
    found = re.fullmatch(r"(.*) \(at (?:line ([0-9]+), .*|end of document)\)", said, re.DOTALL)
    if found is None:
        return said, 1
    return found[1], int(found[2]) if found[2] else text.count("\n") + 1
