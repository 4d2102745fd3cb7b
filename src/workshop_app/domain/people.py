"""The four sectors, and how people and organisations are found by name."""

import unicodedata

SECTORS = ("government", "industry", "ngo", "academia")
OBSERVER = "observer"


def folded(name: str) -> str:
    """A name as it is compared: NFC, casefolded, runs of blanks as one."""
    if name.isascii():
        return " ".join(name.lower().split())
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
