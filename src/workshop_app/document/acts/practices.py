"""The library of practices: those that travel with the program, and a person's own."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from workshop_app.assets import resource
from workshop_app.document.acts.shelf import shelf
from workshop_app.document.acts.toml_files import read_toml
from workshop_app.domain.errors import Message, Refused, WorkshopError, mark
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.practices import Practice
from workshop_app.domain.practices_reading import Known, read_practices
from workshop_app.domain.practices_writing import written

FOLDER = "practices"
PREFIX = "own-"
"""Before the id in the name of a file: some ids are names that Windows keeps for itself."""

TAKEN = mark("{file}: the practice {id} is already in {other}; give yours another id")
TWICE = mark("{file}: the practice {id} is left out: it is already in {other}")


@dataclass(frozen=True, slots=True)
class Library:
    """The practices there are, and what kept files of the person's own from being read."""

    practices: tuple[Practice, ...]
    faults: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """How many practices a file brought, and how many of them were here in another wording."""

    practices: int
    changed: int


def practices(data_folder: Path) -> Library:
    """Give all practices: the program's, then the person's own from the machine's data folder.

    A broken file of the person's own costs its practices only, and is said; the program's count.
    """
    shipped = shipped_practices()
    own, faults = _own(data_folder / FOLDER, taken={one.id: "Workshop App" for one in shipped})
    return Library((*shipped, *own), faults)


def shipped_practices() -> tuple[Practice, ...]:
    """Give the practices that travel with the program, file by file."""
    files = sorted(path for path in resource(FOLDER).iterdir() if path.suffix == ".toml")
    return tuple(one for path in files for one in read_practices(read_toml(path), file=path.name))


def open_practices(path: Path, playbooks: Iterable[Playbook] = ()) -> tuple[Practice, ...]:
    """Give the practices of a file, or refuse it with all its faults.

    playbooks: those that its answers may name beside the shelf's, such as the session's own.
    """
    return read_practices(read_toml(path), file=str(path), known=_known((*shelf(), *playbooks)))


def add_practices(path: Path, data_folder: Path, playbooks: Iterable[Playbook] = ()) -> Added:
    """Take a file of practices in, all of it or nothing; one that is here already is replaced.

    playbooks: those that its answers may name beside the shelf's, such as the session's own.
    """
    found = open_practices(path, playbooks)
    folder = data_folder / FOLDER
    here = {one.id: name for name, one in _named(folder)}
    _refuse_taken(found, _taken(here), file=str(path))
    _keep({folder / _name(one.id): written([one]) for one in found})
    return Added(len(found), sum(one.id in here for one in found))


def keep_practice(practice: Practice, data_folder: Path) -> None:
    """Keep a practice of the person's own again, as one that was taken out by mistake."""
    _keep({data_folder / FOLDER / _name(practice.id): written([replace(practice, own=False)])})


def drop_practice(id: str, data_folder: Path) -> None:
    """Take one of the person's own practices out of the library; one that is not there is out."""
    place = data_folder / FOLDER / _name(id)
    with _on_disk(place):
        place.unlink(missing_ok=True)


def export_practices(found: Sequence[Practice], path: Path) -> None:
    """Write practices into a file that another machine takes in; it is whole or not there."""
    if not found:
        raise WorkshopError("There is no practice to write into {file}", file=str(path))
    _keep({path: written([replace(one, own=False) for one in found])})


def _own(folder: Path, taken: Mapping[str, str]) -> tuple[list[Practice], tuple[Message, ...]]:
    own: list[Practice] = []
    faults: list[Message] = []
    seen = dict(taken)
    for path in _files(folder):
        try:
            found = read_practices(read_toml(path), file=path.name, own=True)
        except Refused as refused:
            faults.extend(refused.faults)
            continue
        except WorkshopError as error:
            faults.append(Message(error.text, **error.values))
            continue
        for one in found:
            if one.id in seen:
                faults.append(Message(TWICE, file=path.name, id=one.id, other=seen[one.id]))
            else:
                own.append(one)
                seen[one.id] = path.name
    return own, tuple(faults)


def _named(folder: Path) -> list[tuple[str, Practice]]:
    """The practices of the person's own by the names of their files; what is broken is none."""
    named = []
    for path in _files(folder):
        try:
            found = read_practices(read_toml(path), file=path.name)
        except WorkshopError:  # said by `practices`; here only ids that are in use matter
            continue
        named += [(path.name, one) for one in found]
    return named


def _taken(here: Mapping[str, str]) -> dict[str, str]:
    """The ids that cannot be had, and where they are: a file put there by hand is not rewritten."""
    many = Counter(here.values())
    by_hand = {id: name for id, name in here.items() if name != _name(id) or many[name] > 1}
    return {one.id: "Workshop App" for one in shipped_practices()} | by_hand


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".toml")
    except OSError:  # there is none yet
        return []


def _name(id: str) -> str:
    return f"{PREFIX}{id}.toml"


def _known(playbooks: Iterable[Playbook]) -> Known:
    return {one.id: frozenset(i.id for i in one.indicators) for one in playbooks}


def _refuse_taken(found: Iterable[Practice], taken: Mapping[str, str], *, file: str) -> None:
    faults = tuple(
        Message(TAKEN, file=file, id=one.id, other=taken[one.id])
        for one in found
        if one.id in taken
    )
    if faults:
        raise Refused(faults)


def _keep(texts: Mapping[Path, str]) -> None:
    """Write all files beside their places first, so that a full disk changes none of them."""
    parts = {place: place.with_name(f"{place.name}.part") for place in texts}
    with _on_disk(next(iter(texts))):
        try:
            for place, part in parts.items():
                part.parent.mkdir(parents=True, exist_ok=True)
                part.write_text(texts[place], "utf-8", newline="\n")
            for place, part in parts.items():
                part.replace(place)
        finally:
            for part in parts.values():
                with suppress(OSError):
                    part.unlink(missing_ok=True)


@contextmanager
def _on_disk(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        raise WorkshopError("{file} cannot be written: {why}.", file=str(place), why=why) from error
