"""Pictures of a gap's flipchart: JPEG, small, known by the SHA-256 of their bytes."""

from collections.abc import Mapping
from hashlib import sha256
from types import MappingProxyType

from workshop_app.domain.edits import Act, change
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.workshop import Workshop

Pictures = Mapping[str, bytes]
"""Pictures by the SHA-256 of their bytes."""

NO_PICTURES: Pictures = MappingProxyType({})
LONGEST_SIDE = 1600
LARGEST = 300 * 1024
MOST = 12
"""Pixels, bytes, and how many a gap may have."""

_BEGIN = b"\xff\xd8\xff\xe0"
_ENDS = (0xD9, 0xDA)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Marks of a frame, which tells the picture's size."""


def hash_of(content: bytes) -> str:
    """What a picture is known by."""
    return sha256(content).hexdigest()


def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height of a JPEG as this program writes them (JFIF); None where it is none."""
    if not content.startswith(_BEGIN) or content[6:11] != b"JFIF\0":
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF and content[at + 1] not in _ENDS:
        if content[at + 1] in _FRAMES:
            height, width = (int.from_bytes(content[at + n : at + n + 2], "big") for n in (5, 7))
            return (width, height) if width and height else None
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None


def with_pictures(workshop: Workshop, gap: str, *contents: bytes) -> Act:
    """Put pictures to a gap; the same one twice is there once."""
    new = {hash_of(content): content for content in contents}
    act = change("gap", gap, pictures=tuple(dict.fromkeys((*workshop.gaps[gap].pictures, *new))))
    return Act("add-picture", act.writes, pictures=new)


def without_picture(workshop: Workshop, gap: str, name: str) -> Act:
    """Take a picture from a gap; its bytes stay, so that this can be taken back."""
    held = tuple(one for one in workshop.gaps[gap].pictures if one != name)
    return Act("remove-picture", change("gap", gap, pictures=held).writes)


def held_in(workshop: Workshop) -> frozenset[str]:
    """The pictures that a session's gaps have."""
    return frozenset(name for gap in workshop.gaps.values() for name in gap.pictures)


def refuse_bad_pictures(workshop: Workshop, act: Act, there: Pictures) -> None:
    """Refuse pictures that are too large, altered, or none; there: those that are kept already."""
    for name, content in act.pictures.items():
        size = size_of(content)
        if size is None or hash_of(content) != name:
            raise WorkshopError("This is no photo that can be kept: take it as JPEG.")
        if len(content) > LARGEST or max(size) > LONGEST_SIDE:
            raise WorkshopError("This photo is too large to be kept.")
    known = there.keys() | act.pictures.keys() | held_in(workshop)
    for fields in act.writes.get("gap", {}).values():
        names = fields.get("pictures") or ()
        if len(names) > MOST:
            raise WorkshopError("A gap has {most} photos at most.", most=MOST)
        if not known.issuperset(names):
            raise WorkshopError("This photo is not there any more. Add it again.")
