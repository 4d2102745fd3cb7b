"""What stands beside the log of a file from elsewhere: private texts, pictures, words."""

from base64 import b64decode
from collections.abc import Iterable, Mapping
from typing import Any

from workshop_app.document.private import Private, PrivateText
from workshop_app.domain.fields import private_fields
from workshop_app.domain.pictures import LARGEST, LONGEST_SIDE, hash_of, size_of
from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import KINDS
from workshop_app.gate.bounds import LONGEST_PICTURE, LONGEST_TEXT
from workshop_app.gate.faults import Newer
from workshop_app.gate.forms import demand, is_count, is_hash, is_ref, is_word

_OF_THE_FILE = {"epoch", "program", "projection"}
"""Words that say nothing of where one stands."""
_MOST_EPOCHS = 1_000_000
_FIELDS = frozenset(
    {
        "author",
        "comment",
        *(name for kind in KINDS.values() for name in private_fields(kind)),
        *(name for name, column in SETTINGS.items() if column.sort == "private"),
    }
)


def private_of(texts: Iterable[Any], forgotten: Iterable[Any], epoch: int) -> Private:
    """The private texts of a file; none is of somebody who was forgotten."""
    gone = frozenset(_forgotten(row) for row in forgotten)
    found: dict[str, PrivateText] = {}
    for row in texts:
        text = _text(row)
        demand(text.ref not in found, "private: a name twice")
        demand(text.owner not in gone and text.epoch <= epoch, "private: somebody forgotten")
        found[text.ref] = text
    return Private(found, gone, epoch)


def words_of(rows: Iterable[Any]) -> tuple[Mapping[str, str], int]:
    """The words about where one stands, and the session's epoch."""
    words: dict[str, str] = {}
    for row in rows:
        demand(isinstance(row, list) and len(row) == 2, "meta")
        key, value = row
        demand(is_word(key) and isinstance(value, str), "meta")
        demand(len(value) <= LONGEST_TEXT and key not in words, "meta")
        words[key] = value
    epoch = words.get("epoch", "0")
    demand(epoch.isascii() and epoch.isdecimal() and len(epoch) < 8, "meta: epoch")
    demand(is_count(int(epoch), _MOST_EPOCHS), "meta: epoch")
    return {key: word for key, word in words.items() if key not in _OF_THE_FILE}, int(epoch)


def pictures_of(rows: Iterable[Any]) -> Mapping[str, bytes]:
    """The pictures of a file by the SHA-256 of their bytes, which is reckoned anew."""
    pictures: dict[str, bytes] = {}
    for row in rows:
        demand(isinstance(row, list) and len(row) == 2 and is_hash(row[0]), "a picture")
        name, text = row
        demand(isinstance(text, str) and len(text) <= 2 * LONGEST_PICTURE, "a picture")
        content = b64decode(text, validate=True)
        size = size_of(content)
        demand(size is not None and max(size) <= LONGEST_SIDE, f"picture {name}")
        demand(len(content) <= LARGEST and hash_of(content) == name, f"picture {name}")
        pictures[name] = content
    return pictures


def _text(row: Any) -> PrivateText:
    demand(isinstance(row, list) and len(row) == 5, "private")
    ref, owner, field, value, epoch = row
    demand(is_ref(ref) and is_ref(owner) and is_count(epoch, _MOST_EPOCHS), "private")
    demand(isinstance(value, str) and len(value) <= LONGEST_TEXT, "private")
    demand(is_word(field), "private")
    if field not in _FIELDS:
        raise Newer(f"private {field}")
    return PrivateText(ref, owner, field, value, epoch)


def _forgotten(row: Any) -> str:
    demand(isinstance(row, list) and len(row) == 1 and is_ref(row[0]), "forgotten")
    owner: str = row[0]
    return owner
