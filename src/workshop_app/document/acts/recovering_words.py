"""What came of recovering a damaged session file, in words."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from workshop_app.document.mending import Mended
from workshop_app.document.ports import Snapshot
from workshop_app.document.salvage import Salvaged
from workshop_app.domain.errors import Message, mark

NOTHING = mark(
    "Nothing of a session could be read in {file}, so nothing was written. Use a copy of it."
)
TOO_LITTLE = mark(
    "Too little could be read in {file} to make a session of it: what it begins with is lost. "
    "Use a copy of it. Nothing was written."
)
WHOLE = mark("All acts were read: nothing is lost, and the history is kept.")
FILLED = mark("{count} acts came from the snapshot of {day}, {time}, on this computer.")
REST = mark(
    "With them nothing that others build on is missing, and the history is kept. "
    "What was done last, after that, may be lost: look through it."
)
HOLES = mark(
    "Not all acts could be read: {lost} at least are lost. The session begins anew with all that "
    "could be told of how it stood. Its history is not kept, and it cannot be brought together "
    "with copies of the old one."
)
PLAYBOOK = mark(
    "The session's own playbook was lost; the one that travels with the program took its place."
)
TAKEN = mark("{count} values were taken from the tables that lie beside the history.")
LEFT_OUT = mark("{count} entries were left out, since what they belong to is lost.")
NAMES = mark("{count} names, contacts or comments at least could not be read.")
PICTURES = mark("{count} pictures at least could not be read.")
FORGOTTEN = mark(
    "Whom the session forgot could not be read. Do not bring it together with old copies: "
    "they could bring names back."
)
MERGE = mark("{place} is a copy of this session. Bring the two together, so that nothing is lost.")
RATHER = mark(
    "{place} is a copy of this session. If it is sound, better go on with that one, "
    "and look here only for what it lacks."
)


def said_of(
    read: Salvaged,
    added: int,
    snapshot: Snapshot | None,
    made: Mended,
    elsewhere: Sequence[Path],
) -> Iterator[Message]:
    """Say what was read, what was not, and what would be better, a sentence each."""
    if added and snapshot is not None:
        here = snapshot.at.astimezone()
        yield Message(FILLED, count=added, day=here.date(), time=f"{here:%H:%M}")
    if made.whole:
        yield Message(REST if added else WHOLE)
    else:
        lost = max(read.lost.get("edits", 0) - added, len(read.absent) - added, 1)
        yield Message(HOLES, lost=lost)
    if made.taken:
        yield Message(TAKEN, count=made.taken)
    if made.left_out:
        yield Message(LEFT_OUT, count=made.left_out)
    if not added:
        for name, sentence in (("private", NAMES), ("attachment", PICTURES)):
            if read.lost.get(name):
                yield Message(sentence, count=read.lost[name])
    if made.whole and read.forgotten is None and not added:
        yield Message(FORGOTTEN)
    for place in elsewhere:
        yield Message(MERGE if made.whole else RATHER, place=str(place))
