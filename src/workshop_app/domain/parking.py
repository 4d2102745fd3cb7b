"""Parking: what becomes of a remark that waited."""

from workshop_app.domain.edits import Act, put, remove, together
from workshop_app.domain.workshop import Workshop

LONGEST_TITLE = 80


def raise_gap(workshop: Workshop, note: str, *, id: str, code: str) -> Act:
    """Make a parked remark a gap from the floor, and take it off the parking lot.

    A remark too long for a title is kept whole as the gap's statement.
    """
    text = (workshop.notes[note].text or "").strip()
    title = _title(text)
    statement = text if title != text else None
    gap = put("gap", id, code=code, title=title, statement=statement, from_floor=True)
    return together("raise-note", gap, remove(workshop, "note", note))


def _title(text: str) -> str:
    """A remark's first sentence, or as many of its first words as a title holds."""
    if len(text) <= LONGEST_TITLE:
        return text
    ends = [text.find(end) + 1 for end in (".", "?", "!", ";", "\n") if end in text]
    first = text[: min(ends)].rstrip(".; \n") if ends else text
    if len(first) <= LONGEST_TITLE:
        return first
    start = text[:LONGEST_TITLE]
    return (start.rpartition(" ")[0] or start).rstrip(",;:") + "…"
