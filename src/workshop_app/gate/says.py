"""What the gate says of a file that it does not let in, a sentence each."""

from __future__ import annotations

from workshop_app.domain.errors import Damaged, WorkshopError, mark

TYPE_CHECKING = False  # loading `typing` would take a fifth of a child's time
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NOTHING_TAKEN: Mapping[str, str] = {
    "absent": mark("There is no file {file}."),
    "unreadable": mark("{file} cannot be read: {why}."),
    "not-plain": mark(
        "{file} is a link, a folder or a device, not a file. Choose the session's own file."
    ),
    "too-large": mark(
        "{file} is larger than any session of Workshop App. Look whether it is the right file."
    ),
    "unclosed": mark(
        "{file} was not closed properly on the other computer. Open it there, close it and copy it "
        "again; or save what can be read with “recover”."
    ),
    "open": mark("{file} is open on another computer or in another program. Close it there first."),
    "changing": mark("{file} changes while it is read. Wait until it is copied, then try again."),
    "not-ours": mark("{file} is not a session of Workshop App."),
    "other-program": mark(
        "{file} is a database of another program, not a session of Workshop App."
    ),
    "newer-format": mark(
        "{file} was made by a newer version of Workshop App: it needs session format {needed}, "
        "this program reads up to {known}. Install the newest version."
    ),
    "newer": mark(
        "{file} was written by a newer version of Workshop App: “{what}” is not known here. "
        "Install the newest version."
    ),
    "cut": mark("{file} is not whole: copy it again from where it came."),
    "damaged": mark(
        "{file} is damaged, so nothing was taken from it. Ask for another copy, or save what can "
        "be read with “recover”."
    ),
    "altered": mark(
        "{file} was altered outside Workshop App ({what}), so nothing was taken from it. "
        "Ask for the copy that the program saved."
    ),
    "endless": mark(
        "{file} takes more time or memory to check than any session needs, so nothing was taken "
        "from it. Ask for the copy that the program saved."
    ),
    "no-zip": mark("{file} is no package, or it is not whole. Copy it again from where it came."),
    "unsafe-zip": mark(
        "{file} is packed as no package of Workshop App is ({what}), so nothing was taken from it. "
        "Ask whoever sent it to pack it again."
    ),
    "large-zip": mark(
        "{file} unpacks to more than any session holds, so nothing was taken from it. "
        "Look whether it is the right file."
    ),
    "no-room": mark("There is no room to check {file}: {why}. Make room on this computer's disk."),
}
"""By the word that a child answers with."""


BROKEN = frozenset({"unclosed", "not-ours", "cut", "damaged", "altered"})
"""Of which some may still be read."""


def refusal(word: str, path: Path, **values: object) -> WorkshopError:
    """What is said of a file."""
    refused = Damaged if word in BROKEN else WorkshopError
    return refused(NOTHING_TAKEN[word], file=str(path), **values)
