"""Fold a text, so that it is found however its accents and capitals are typed."""

import re
from unicodedata import combining, normalize


def folded(text: str) -> str:
    """A text without accents and capitals, its blanks single."""
    bare = (c for c in normalize("NFKD", text.casefold()) if not combining(c))
    return " ".join("".join(bare).split())


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded, without what stands between them."""
    return tuple(re.findall(r"\w+", folded(text)))
