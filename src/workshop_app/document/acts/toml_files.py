"""Read a TOML file from a disk that may hold anything: never half, and refused in one sentence."""

import re
import tomllib
from pathlib import Path

from workshop_app.domain.errors import WorkshopError, mark

LARGEST = 2 * 1024 * 1024
_DEEPEST = 30
_PART = r"""(?:(?<![\w-])[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')"""
_DEEP = re.compile(rf"{_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{{_DEEPEST},}}")
"""A key of many parts: Python's reader needs memory by the square of them."""

_TOO_DEEP = mark("{file}: has numbers too long or tables too deep")


def read_toml(path: Path, *, file: str | None = None) -> dict[str, object]:
    """Give the table that a file holds; file: what it is called in what is said of it."""
    name = file or str(path)
    return parse_toml(decode(bytes_of(path, file=name), file=name), file=name)


def bytes_of(path: Path, *, file: str) -> bytes:
    """Give what a file holds, unless it is no file or larger than any of ours."""
    try:
        if path.exists() and not path.is_file():
            raise WorkshopError("{file}: this is not a file", file=file)
        with path.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except FileNotFoundError:
        raise WorkshopError("{file}: there is no such file", file=file) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WorkshopError("{file}: cannot be read ({reason})", file=file, reason=reason) from None
    if len(data) > LARGEST:
        raise WorkshopError("{file}: larger than 2 MB, which no such file is", file=file)
    return data


def decode(data: bytes, *, file: str) -> str:
    """Give the text, which is UTF-8, with or without a mark before it."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise WorkshopError(
            "{file}: line {line}: not UTF-8; save it as UTF-8 in your editor", file=file, line=line
        ) from None


def parse_toml(text: str, *, file: str) -> dict[str, object]:
    """Give the table that a text is, or say in which line it stops being TOML."""
    if _DEEP.search(text):
        raise WorkshopError(_TOO_DEEP, file=file)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason, line = _reason_and_line(str(error), text)
        raise WorkshopError(
            "{file}: line {line}: not right as TOML: {reason}", file=file, line=line, reason=reason
        ) from None
    except (ValueError, RecursionError):
        raise WorkshopError(_TOO_DEEP, file=file) from None


def _reason_and_line(said: str, text: str) -> tuple[str, int]:
    """Python says where as `reason (at line 3, column 5)` or `reason (at end of document)`."""
    found = re.fullmatch(r"(.*) \(at (?:line ([0-9]+), .*|end of document)\)", said, re.DOTALL)
    if found is None:
        return said, 1
    return found[1], int(found[2]) if found[2] else text.count("\n") + 1
