"""Names within a zip from elsewhere: only such as mean the same file on every system."""

import re
import unicodedata
from collections.abc import Iterable

from workshop_app.gate.bounds import DEEPEST_FOLDER, LONGEST_NAME, LONGEST_PART

_NOT_IN_NAMES = re.compile('[\x00-\x1f\x7f-\x9f\\\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])( *\..*)?", re.IGNORECASE
)


def fault_of(name: str) -> str | None:
    """What is wrong with a member's name; None where it is plain. A folder's ends in a slash."""
    bare = name.removesuffix("/")
    parts = bare.split("/")
    if not bare or len(name.encode("utf-8", "replace")) > LONGEST_NAME:
        return "a name that is empty or too long"
    if _NOT_IN_NAMES.search(name) or unicodedata.normalize("NFC", name) != name:
        return "a letter that is in no name"
    if len(parts) > DEEPEST_FOLDER or any(len(part) > LONGEST_PART for part in parts):
        return "folders within folders"
    for part in parts:
        if part in {"", ".", ".."} or part != part.strip(" ") or part.endswith("."):
            return "a name that leads elsewhere"
        if _DEVICES.fullmatch(part):
            return "a device's name"
    return None


def clash_among(names: Iterable[str]) -> str | None:
    """A name that another one meets on a system that does not tell letters' cases apart."""
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        same = unicodedata.normalize("NFC", name.casefold())
        bare = same.removesuffix("/")
        above = ["/".join(bare.split("/")[:at]) for at in range(1, bare.count("/") + 1)]
        if same.endswith("/"):
            above.append(bare)
        elif bare in files or bare in folders:
            return name
        else:
            files.add(bare)
        folders.update(above)
        if not files.isdisjoint(above):
            return name
    return None
