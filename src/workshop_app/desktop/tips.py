"""Tips: what stands in one is text, though Qt would take it for markup where it looks like some."""

from html import escape


def tip(text: str) -> str:
    """Give a text as a tip shows it, letter for letter."""
    if "<" not in text and "&" not in text:
        return text
    lines = escape(text, quote=False).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"
