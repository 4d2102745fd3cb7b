"""JSON as this program writes it: what other readers take in two ways is refused."""

import json
import re
from math import isfinite
from typing import Any

from workshop_app.gate.bounds import DEEPEST, LONGEST_NUMBER

_UNSPEAKABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL, and halves of characters."""


def loads(text: str) -> Any:
    """The value that a text holds; ValueError where it is not strict JSON.

    Refused: a name twice in a table, NaN and infinity, whole numbers beyond any count, tables
    within tables beyond any need, NUL and halves of characters in strings.
    """
    try:
        value, end = _DECODER.raw_decode(text)
    except RecursionError as error:
        raise ValueError("tables within tables without end") from error
    if end != len(text) and text[end:].strip():
        raise ValueError("more than a value")
    if "\\u" in text or "\x00" in text or text.count("{") + text.count("[") > DEEPEST:
        _look_into(value, 1)
    return value


def _look_into(value: Any, depth: int) -> None:
    if isinstance(value, str):
        if _UNSPEAKABLE.search(value):
            raise ValueError("a letter that no text has")
        return
    if isinstance(value, dict | list) and depth > DEEPEST:
        raise ValueError("tables within tables without end")
    if isinstance(value, dict):
        for name, held in value.items():
            _look_into(name, depth)
            _look_into(held, depth + 1)
    elif isinstance(value, list):
        for held in value:
            if held.__class__ is not int:
                _look_into(held, depth + 1)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a name twice in one table")
    return table


def _whole(figures: str) -> int:
    if len(figures) > LONGEST_NUMBER:
        raise ValueError("a number beyond any count")
    return int(figures)


def _number(figures: str) -> float:
    number = float(figures)
    if not isfinite(number):
        raise ValueError("a number beyond any count")
    return number


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_once, parse_int=_whole, parse_float=_number, parse_constant=_no_number
)
