"""Forms of ids, refs and words in a log, as this program writes them."""

import re
from typing import Any

from workshop_app.gate.faults import Altered

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_REF = re.compile(r"[0-9A-Za-z-]{1,64}")
_WORD = re.compile(r"[a-z][a-z0-9_.-]{0,80}")
_HASH = re.compile(r"[0-9a-f]{64}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,15}(Z|[+-][0-9]{2}:[0-9]{2})")


def is_id(value: Any) -> bool:
    """Whether a value is a UUID as we write it."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_ref(value: Any) -> bool:
    """Whether a value may be the name of a private text."""
    return isinstance(value, str) and _REF.fullmatch(value) is not None


def is_word(value: Any) -> bool:
    """Whether a value may be a word of the program's own: a kind, a field, a key."""
    return isinstance(value, str) and _WORD.fullmatch(value) is not None


def is_hash(value: Any) -> bool:
    """Whether a value is a SHA-256 in hexadecimal."""
    return isinstance(value, str) and _HASH.fullmatch(value) is not None


def is_moment(value: Any) -> bool:
    """Whether a value is a time of day with its day and zone."""
    return isinstance(value, str) and _MOMENT.fullmatch(value) is not None


def is_count(value: Any, most: int) -> bool:
    """Whether a value is a whole number from 0 to a bound."""
    return type(value) is int and 0 <= value <= most


def demand(fits: bool, what: str) -> None:  # noqa: FBT001 - a guard reads as a sentence
    """Refuse a file in which something is not as this program writes it."""
    if not fits:
        raise Altered(what)
