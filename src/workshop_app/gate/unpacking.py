"""Unpacking a zip from elsewhere into a folder: wholly, plainly, and nowhere else."""

import shutil
import stat
import struct
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from workshop_app.gate import bounds
from workshop_app.gate.copying import opened_plainly
from workshop_app.gate.member_names import clash_among, fault_of
from workshop_app.gate.says import refusal

_BEGINNING = b"PK\x03\x04"
_LOCAL_HEADER, _LENGTHS = 30, struct.Struct("<HH")
"""Bytes of what stands before each content; the last of them tell how long name and extras are."""
_SIZES_BEHIND, _BEHIND = 0x0008, {12, 16, 20, 24}
"""How many bytes stand behind a content where its sizes do."""
_FLAGS = 0x0002 | 0x0004 | 0x0008 | 0x0800
"""How well it was pressed, sizes that stand behind the content, a name in UTF-8."""
_UTF_8 = 0x0800
_DOS_LABEL, _DOS_FOLDER, _DOS_DEVICE = 0x08, 0x10, 0x40
_PIECE = 256 * 1024
_OF_A_ZIP = (
    BadZipFile,
    EOFError,
    IndexError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    UnicodeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What the reader of zips raises on one that is cut or made up."""


class _Unsafe(Exception):
    """Something in a zip that no package of ours has."""


def unpack(path: Path, folder: Path, names: Collection[str] | None) -> None:
    """Open a zip into an empty folder, wholly or not at all.

    names: the members that it has to have, no fewer and no more; any where it is left out. Nothing
    is written outside the folder, and nothing stays in it where the zip is refused.
    """
    if any(folder.iterdir()):
        raise ValueError("a zip is opened into an empty folder")
    with opened_plainly(path, bounds.MOST_PACKED) as file, _blamed_on(path), _emptied(folder):
        if file.read(len(_BEGINNING)) != _BEGINNING:
            raise BadZipFile("it begins otherwise")
        with ZipFile(file) as archive:
            _check(file, archive, names, path)
            for member in archive.infolist():
                _write(archive, member, folder, path)


@contextmanager
def _blamed_on(path: Path) -> Iterator[None]:
    try:
        yield
    except _Unsafe as found:
        raise refusal("unsafe-zip", path, what=str(found)) from found
    except _OF_A_ZIP as error:
        raise refusal("no-zip", path) from error


@contextmanager
def _emptied(folder: Path) -> Iterator[None]:
    """Leave nothing in a folder where something failed."""
    try:
        yield
    except BaseException:
        for entry in folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            else:
                entry.unlink(missing_ok=True)
        raise


def _check(file: FileIO, archive: ZipFile, names: Collection[str] | None, path: Path) -> None:
    members = archive.infolist()
    if len(members) > bounds.MOST_MEMBERS:
        raise refusal("large-zip", path)
    for member in members:
        _check_member(member)
    _check_sizes(members, path)
    _check_places(file, archive, members)
    if clash := clash_among(member.orig_filename for member in members):
        raise _Unsafe(f"two files with one name, {clash}")
    files = {member.orig_filename for member in members if not member.is_dir()}
    if not files or (names is not None and files != set(names)):
        raise _Unsafe(", ".join(sorted(files ^ set(names or ())))[:80] or "nothing")


def _check_member(member: ZipInfo) -> None:
    name = member.orig_filename
    if fault := fault_of(name):
        raise _Unsafe(fault)
    if not name.isascii() and not member.flag_bits & _UTF_8:
        raise _Unsafe("a name that is not in UTF-8")
    if member.flag_bits & ~_FLAGS:
        raise _Unsafe("a password")
    if member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        raise _Unsafe("an unusual way of packing")
    mode, dos = stat.S_IFMT(member.external_attr >> 16), member.external_attr & 0xFF
    is_folder = name.endswith("/")
    usual = stat.S_IFDIR if is_folder else stat.S_IFREG
    if mode not in {0, usual} or dos & (_DOS_LABEL | _DOS_DEVICE):
        raise _Unsafe("a link or device")
    if bool(dos & _DOS_FOLDER) > is_folder or (is_folder and member.file_size):
        raise _Unsafe("a folder that is a file")


def _check_sizes(members: Sequence[ZipInfo], path: Path) -> None:
    total = packed = 0
    for member in members:
        size = member.file_size
        total, packed = total + size, packed + member.compress_size
        allowed = max(bounds.ANY_RATIO, member.compress_size * bounds.MOST_RATIO)
        if size > min(allowed, bounds.LONGEST_MEMBER):
            raise refusal("large-zip", path)
    if total > min(bounds.MOST_UNPACKED, max(bounds.ANY_RATIO, packed * bounds.MOST_RATIO)):
        raise refusal("large-zip", path)


def _check_places(file: FileIO, archive: ZipFile, members: Sequence[ZipInfo]) -> None:
    """Refuse members that share bytes, by which a small zip unpacks to a thousand like it.

    Bytes that belong to no member are refused, too: they are what a directory that was altered
    keeps silent of.
    """
    end, after = 0, {0}
    for member in sorted(members, key=lambda member: member.header_offset):
        if member.header_offset < end:
            raise _Unsafe("files within files")
        if member.header_offset - end not in after or member.comment:
            raise BadZipFile("it holds more than it says")
        file.seek(member.header_offset)
        name, extra = _LENGTHS.unpack(file.read(_LOCAL_HEADER)[-_LENGTHS.size :])
        end = member.header_offset + _LOCAL_HEADER + name + extra + member.compress_size
        after = _BEHIND if member.flag_bits & _SIZES_BEHIND else {0}
    if archive.start_dir - end not in after or archive.comment:
        raise BadZipFile("it holds more than it says")


def _write(archive: ZipFile, member: ZipInfo, folder: Path, path: Path) -> None:
    place = folder.joinpath(*member.orig_filename.removesuffix("/").split("/"))
    try:
        if member.is_dir():
            place.mkdir(parents=True, exist_ok=True)
            return
        place.parent.mkdir(parents=True, exist_ok=True)
        target = place.open("xb")
    except OSError as error:
        raise refusal("no-room", path, why=error.strerror or str(error)) from error
    count = 0
    with target, archive.open(member) as source:
        while piece := source.read(_PIECE):
            count += len(piece)
            if count > member.file_size:
                raise BadZipFile("it is larger than it says")
            try:
                target.write(piece)
            except OSError as error:
                raise refusal("no-room", path, why=error.strerror or str(error)) from error
    if count != member.file_size:
        raise BadZipFile("it is smaller than it says")
