"""Merging two copies of a big session, beside opening one of them."""

import shutil

import opening
from big_session import DESK, INDICATOR_IDS
from measuring import Line, in_turns

from workshop_app.document.acts.merging import merge_files, write_whole
from workshop_app.document.document import Document
from workshop_app.document.ports import Passed
from workshop_app.domain.edits import rate
from workshop_app.domain.stages.assess import Rating
from workshop_app.storage.session_file import SessionFile
from workshop_app.storage.session_files import SessionFiles

OWN = 300
"""How many answers each copy changed after they parted."""


def apart(path, other):
    """Two copies of one session, each of which then changed answers, some of them the same."""
    shutil.copy(path, other)
    for copy, level in ((path, 1), (other, 2)):
        file = SessionFile.open(copy)
        document = Document(file, **DESK)
        for ballot in [*document.workshop.ballots][: OWN // 10]:
            for indicator in INDICATOR_IDS[:10]:
                document.apply(rate(ballot, indicator, Rating(level, 5, 3)))
        file.close()


def read(path):
    """What a copy holds; the gate, through which it comes in earnest, has a bench of its own."""
    file = SessionFile.open(path)
    try:
        logged = file.read()
        return Passed(logged, logged.pictures, file.notes(), "")
    finally:
        file.close()


def absorbed(path, other):
    """Open a copy and let another one come in, as the window does."""
    file = SessionFile.open(path)
    try:
        document = Document(file, **DESK)
        document.absorb(document.united([read(other).logged]))
        return len(document.conflicts)
    finally:
        file.close()


def in_a_new_file(path, other, out):
    """Make a new file of two copies, as the command does."""
    out.unlink(missing_ok=True)
    merge_files(SessionFiles, read, path, [other], out, names=lambda _, name: name)


def written_anew(path, out):
    """Open a copy and write all of it to a new file, as a command with one copy would have to."""
    out.unlink(missing_ok=True)
    file = SessionFile.open(path)
    try:
        document = Document(file, **DESK)
        passed = Passed(document.logged, {}, file.notes(), "")
        write_whole(SessionFiles, out, passed, document.workshop)
    finally:
        file.close()


def lines(name, path, *, times):
    """The bench's lines for one session, of which this makes two copies that differ."""
    other, fresh, out = (path.with_name(f"{end}.workshop") for end in ("other", "fresh", "out"))
    apart(path, other)

    def in_the_window():
        shutil.copy(path, fresh)
        return absorbed(fresh, other)

    window, command, anew, opened = in_turns(
        in_the_window,
        lambda: in_a_new_file(path, other, out),
        lambda: written_anew(path, out),
        lambda: opening.replay(path),
        times=times,
    )
    both = window - opened
    return [
        Line(f"merging, {name}", both, bare=opened, bound=3, note="opening one"),
        Line(f"merge to a new file, {name}", command, bare=anew, bound=3, note="one to a new file"),
    ]
