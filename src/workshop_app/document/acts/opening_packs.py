"""Packages from elsewhere: found whole, then the session in them taken through the gate."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from workshop_app.document.acts.packing import SESSION_FILE
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.package import Bag
from workshop_app.domain.errors import WorkshopError

_LARGEST = 200_000_000


@contextmanager
def opened_pack(ports: Ports, pack: Path, *, key: Path | None = None) -> Iterator[Bag]:
    """A package's contents while they are looked at, in a folder that goes after.

    key: the file of an age key, for a package that is encrypted. Refused in a sentence: what is
    no package, was altered, or holds a session that the gate does not let in.
    """
    sync, gate = ports.sync(), ports.gate()
    with TemporaryDirectory(prefix="workshop-") as scratch:
        folder = Path(scratch)
        plain = _plain(ports, pack, folder / "package.zip", key=key)
        (folder / "bag").mkdir()
        gate.unpacked(plain, folder / "bag")
        bag = sync.opened(folder / "bag", file=pack.name)
        (folder / "gate").mkdir()
        gate.session(bag.path(SESSION_FILE), folder / "gate")
        yield bag


def _plain(ports: Ports, pack: Path, to: Path, *, key: Path | None) -> Path:
    """The package's zip: itself, or what it holds where it is encrypted."""
    content, sync = _read(pack, _LARGEST), ports.sync()
    if not sync.is_sealed(content):
        return pack
    if key is None:
        raise WorkshopError(
            "{file} is encrypted. Name the file of the key that it was encrypted to, with --key.",
            file=pack.name,
        )
    to.write_bytes(sync.unsealed(content, _read(key, 100_000).decode("utf-8", "replace")))
    return to


def _read(path: Path, most: int) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise WorkshopError("{file}: this is not a file", file=str(path))
        if path.stat().st_size > most:
            raise WorkshopError("{file} is too large to be what it should be.", file=str(path))
        return path.read_bytes()
    except OSError as error:
        raise WorkshopError(
            "{file} cannot be read: {why}.", file=str(path), why=error.strerror or str(error)
        ) from error
