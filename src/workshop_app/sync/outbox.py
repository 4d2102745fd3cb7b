"""The outbox: a folder a delivery, with the package's bytes and its account, kept durably."""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from workshop_app.document.delivery import ARRIVED, Copied, Delivery
from workshop_app.document.durable import sync_file, sync_folder, why, write_whole
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.sync import account
from workshop_app.sync.one_sender import alone, is_taken

_PACKAGE, _ACCOUNT, _COPIES, _LOCK = "package", "delivery.json", "copies", "lock"


def _now() -> datetime:
    return datetime.now(UTC)


class OutboxFolder:
    """Deliveries in a folder."""

    def __init__(self, folder: Path, now: Callable[[], datetime] = _now) -> None:
        self._folder, self._now = folder, now

    def put(self, delivery: Delivery, write: Callable[[Path], object]) -> Delivery:
        """Keep what a function writes; one that is kept already stays, and is not written again.

        Only where another card asks for other bytes, and these have not arrived, is it made anew.
        Size and hash are those of the bytes that were written.
        """
        place = self._place(delivery.id)
        with _on_disk(place):
            place.mkdir(parents=True, exist_ok=True)
            sync_folder(place.parent)
        with self.alone(delivery.id):
            kept = self._kept(delivery.id)
            if kept and (kept.state in ARRIVED or self._serves(kept, delivery)):
                return self._sent_to(kept, delivery)
            with _on_disk(place):
                _clear_parts(place)
                return self._packed(replace(delivery, copied=kept.copied if kept else ()), write)

    def all(self) -> Sequence[Delivery]:
        """All deliveries, the latest made first."""
        with _on_disk(self._folder):
            found = [kept for place in self._places() if (kept := self._kept(place.name))]
        return sorted(found, key=lambda kept: (kept.made, kept.id), reverse=True)

    def of(self, session: str) -> Sequence[Delivery]:
        """Those of a session, the latest made first."""
        return [kept for kept in self.all() if kept.session == session]

    def one(self, id: str) -> Delivery:
        """A delivery by its id; refused where there is none."""
        with _on_disk(self._place(id)):
            kept = self._kept(id)
        if kept is None:
            raise WorkshopError("This package is no longer in the outbox. Pack it anew.")
        return kept

    def package(self, id: str) -> Path:
        """The kept bytes of a delivery; refused where they are no longer kept."""
        package = self._place(id) / _PACKAGE
        if not package.is_file():
            raise WorkshopError(
                "The bytes of this package are no longer kept on this machine. Pack it anew."
            )
        return package

    def copy_to(self, id: str, folder: Path) -> Path:
        """Write a package to a stick, check it there, and note the copy; never overwrites."""
        delivery, package = self.one(id), self.package(id)
        with _on_disk(folder):
            place = _free(folder, delivery)
            if not place.exists():
                write_whole(place, lambda part: _copy_checked(package, part, delivery.sha256))
        with _on_disk(package.parent):
            self._note(id, Copied(self._now().isoformat(timespec="seconds"), str(place)))
        return place

    def keep(self, delivery: Delivery) -> None:
        """Keep how a delivery stands now; its copies are noted by `copy_to` alone."""
        place = self._place(delivery.id)
        with _on_disk(place):
            text = account.written(delivery)
            write_whole(place / _ACCOUNT, lambda part: part.write_text(text, "utf-8"))

    def forget_names(self, session: str) -> Sequence[Delivery]:
        """Drop the bytes of a session's packages that hold names; tell which.

        So is all that a program left half packed, whatever it holds.
        """
        self._sweep()
        named = [kept for kept in self.of(session) if kept.full]
        return [self._without_bytes(kept) for kept in named if self._has_bytes(kept.id)]

    def remove(self, id: str) -> None:
        """Drop a delivery, its bytes and its account; refused while it is being sent."""
        place = self._place(id)
        if place.is_dir():
            with _on_disk(place):
                with self.alone(id):
                    for path in (place / _ACCOUNT, *_but_the_lock(place)):
                        path.unlink(missing_ok=True)
                shutil.rmtree(place)
                sync_folder(self._folder)

    @contextmanager
    def alone(self, id: str) -> Iterator[None]:
        """Be the only one, of all programs, who sends a delivery; refused where another does."""
        lock = self._place(id) / _LOCK
        if not lock.parent.is_dir():
            raise WorkshopError("This package is no longer in the outbox. Pack it anew.")
        with alone(lock):
            yield

    def _place(self, id: str) -> Path:
        if not re.fullmatch("[0-9A-Za-z-]+", id):
            raise ValueError(f"{id!r} is no delivery's id")
        return self._folder / id

    def _places(self) -> Sequence[Path]:
        if not self._folder.is_dir():
            return ()
        return [place for place in self._folder.iterdir() if place.is_dir()]

    def _kept(self, id: str) -> Delivery | None:
        """A delivery's account; None where it is none, as when packing it was broken off."""
        place = self._folder / id
        try:
            text = (place / _ACCOUNT).read_text("utf-8")
            kept = account.read(text, self._copies(place))
        except (FileNotFoundError, NotADirectoryError, ValueError):
            return None
        if kept.state == "sending" and not is_taken(place / _LOCK):
            return replace(kept, state="waiting")  # its sender ended without a word
        return kept

    def _copies(self, place: Path) -> Sequence[str]:
        """The lines of copies that were written to their end."""
        with suppress(FileNotFoundError):
            lines = (place / _COPIES).read_text("utf-8").splitlines(keepends=True)
            return [line for line in lines if line.endswith("\n")]
        return ()

    def _serves(self, kept: Delivery, asked: Delivery) -> bool:
        """Whether kept bytes are the ones that are asked for."""
        same = (kept.card, kept.sealed) == (asked.card, asked.sealed)
        return same and self._has_bytes(kept.id)

    def _sent_to(self, kept: Delivery, asked: Delivery) -> Delivery:
        """What is kept, for the address that is asked for."""
        moved = kept.sent_to(asked.address, asked.card)
        if moved != kept:
            self.keep(moved)
        return moved

    def _packed(self, delivery: Delivery, write: Callable[[Path], object]) -> Delivery:
        package = self._place(delivery.id) / _PACKAGE
        write_whole(package, write)
        size, hashed = package.stat().st_size, sha256_of(package)
        packed = replace(delivery, size=size, sha256=hashed, stamp=stamp_of(package))
        self.keep(packed)
        return packed

    def _note(self, id: str, copy: Copied) -> None:
        with (self._place(id) / _COPIES).open("a", encoding="utf-8") as file:
            file.write(account.copy_written(copy))
            file.flush()
            os.fsync(file.fileno())

    def _has_bytes(self, id: str) -> bool:
        return (self._place(id) / _PACKAGE).exists()

    def _without_bytes(self, kept: Delivery) -> Delivery:
        """Drop a package's bytes; of one that never left, its account too."""
        said = Message("It held names that were removed since. Pack it anew.")
        if kept.state not in ARRIVED:
            kept = replace(kept, state="refused", said=said, upload="")
        if not (kept.copied or kept.state in ARRIVED):
            self.remove(kept.id)
            return kept
        with self.alone(kept.id), _on_disk(self._place(kept.id)):
            (self._place(kept.id) / _PACKAGE).unlink(missing_ok=True)
            sync_folder(self._place(kept.id))
            self.keep(replace(kept, revision=""))
        return kept

    def _sweep(self) -> None:
        """Clear away what a killed program left half packed."""
        with _on_disk(self._folder):
            for place in self._places():
                if not is_taken(place / _LOCK):
                    _clear_parts(place)
                    if not (place / _ACCOUNT).exists():
                        shutil.rmtree(place)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def stamp_of(path: Path) -> str:
    """What changes whenever somebody writes to a file: its size, and when it was written."""
    about = path.stat()
    return f"{about.st_size} {about.st_mtime_ns}"


def _free(folder: Path, delivery: Delivery) -> Path:
    """Where a copy goes: its own name, or a numbered one where that is another file's."""
    stem, dot, kind = Path(delivery.name).name.partition(".")
    for number in count(1):
        tail = "" if number == 1 else f"-{number}"
        place = folder / f"{stem}{tail}{dot}{kind}"
        if not place.exists() or sha256_of(place) == delivery.sha256:
            return place
    raise AssertionError("numbers have no end")


def _copy_checked(package: Path, part: Path, sha256: str) -> None:
    shutil.copyfile(package, part)
    sync_file(part)
    if sha256_of(part) != sha256:
        raise WorkshopError(
            "The copy on the stick is not the same as the package. Try another stick."
        )


def _but_the_lock(place: Path) -> list[Path]:
    return [path for path in place.iterdir() if path.name != _LOCK]


def _clear_parts(place: Path) -> None:
    for part in place.glob("*.part"):
        part.unlink(missing_ok=True)


@contextmanager
def _on_disk(place: Path) -> Iterator[None]:
    """Say in words why a disk refused."""
    try:
        yield
    except OSError as error:
        raise WorkshopError(
            "{file} cannot be written: {why}. Make room or choose another place, "
            "and do it once more.",
            file=str(place),
            why=why(error),
        ) from error
