"""The shelf of playbooks that travel with the program, and playbooks from a file."""

from pathlib import Path

from workshop_app.assets import resource
from workshop_app.document.acts.toml_files import LARGEST, bytes_of, decode, parse_toml
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.playbook_reading import read_playbook

__all__ = ["LARGEST", "open_playbook", "shelf", "shelf_text"]


def shelf() -> tuple[Playbook, ...]:
    """Give every playbook of the shelf, by id."""
    return tuple(open_playbook(id)[0] for id in _ids())


def shelf_text(id: str) -> str:
    """Give a playbook of the shelf as it is written, to export and change."""
    return decode(_on_the_shelf(id).read_bytes(), file=f"{id}.toml")


def open_playbook(name: str) -> tuple[Playbook, dict[str, object]]:
    """Give the playbook of an id or a path, and the table it was read from, for the session."""
    file = name if _is_path(name) else f"{name}.toml"
    data = bytes_of(Path(name), file=name) if _is_path(name) else _on_the_shelf(name).read_bytes()
    table = parse_toml(decode(data, file=file), file=file)
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
