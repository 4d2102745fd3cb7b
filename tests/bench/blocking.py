"""How long the window's thread is held up by saving, printing, importing, snapshots, a file from
elsewhere: a slow disk.

A heartbeat of a millisecond beats in the window's event loop; its longest pause is what a person
would feel.
"""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from time import perf_counter

from measuring import Line
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from window_keys import application, shown

from workshop_app import bootstrap
from workshop_app.desktop.main_window import MainWindow
from workshop_app.desktop.opening import Opening
from workshop_app.desktop.preview import PreviewPage
from workshop_app.document.acts.sessions import own
from workshop_app.document.acts.window import WindowPorts
from workshop_app.domain.edits import Act, set_fact

sys.path.insert(0, str(Path(__file__).parents[1]))
from desktop.disks import on_disk
from slow_disk import SlowDisk

LONGEST = 50
DISK = 0.4
"""Seconds that each write takes on this disk."""
PATIENCE = 120


class Heart:
    """Beats every millisecond in the window's event loop."""

    def __init__(self):
        self.longest, self._last = 0.0, perf_counter()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def during(self, doing, done):
        """The longest pause, in ms, from beginning something until it is done."""
        QTest.qWait(300)
        self.longest, self._last = 0.0, perf_counter()
        doing()
        self._beat()
        until = perf_counter() + PATIENCE
        while not done():
            assert perf_counter() < until, "it never ended"
            QTest.qWait(10)
        QTest.qWait(50)
        return 1000 * self.longest


def answers(workshop):
    """An import that answers every indicator on every ballot anew: 30,000 rows."""
    row = [2, 4, 3, None, "imported"]
    given = {ballot: dict.fromkeys(rows, row) for ballot, rows in workshop.ratings.items()}
    return Act("import", {"rating": given})


def lines(path, folder):
    """The longest pause of the window during each of them."""
    application()
    rooms = WindowPorts(bootstrap.ports, lambda: folder, lambda: folder)
    slow, _ = on_disk(rooms, lambda opened: SlowDisk(opened, seconds=DISK))
    window = MainWindow(slow)
    window.resize(1280, 720)
    window.show()
    own(bootstrap.ports().desk(), path)
    frame, heart = shown(window, path), Heart()
    session = frame.editing.session
    frame.go_to("assess")
    yield from _pauses(frame, session, heart)
    frame.let_go()
    yield from _from_elsewhere(rooms, path, heart)
    window.close()


def _from_elsewhere(rooms, path, heart):
    """A file that another machine has worked in is checked, and a copy of it is made."""
    foreign = path.with_name("foreign.workshop")
    shutil.copyfile(path, foreign)
    with closing(sqlite3.connect(foreign)) as raw, raw:
        raw.execute("INSERT OR REPLACE INTO meta VALUES ('stage', 'gaps')")
    opening, found = Opening(rooms, None), []
    opening.found.connect(found.append)
    opening.refused.connect(print)
    pause = heart.during(lambda: opening.find(foreign), lambda: found)
    yield _line("a file from elsewhere", pause)


def _pauses(frame, session, heart):
    about = session.workshop
    pause = heart.during(
        lambda: frame.editing.apply(set_fact(about.id, "choose", 4)),
        lambda: not session.saving.waiting,
    )
    yield _line("saving one edit", pause)
    taken = []

    def take():
        taken.append(session.take_snapshot())

    def kept():
        return taken[0].done()

    pause = heart.during(take, kept)
    yield _line("a snapshot", pause)
    act = answers(about)
    pause = heart.during(
        lambda: frame.editing.apply(act),
        lambda: not frame.editing.busy and not session.saving.waiting,
    )
    yield _line("importing 30,000 answers", pause)
    screens = frame.window().ui.screens
    pause = heart.during(lambda: frame.doings.do("print:plan"), lambda: _is_seen(screens))
    yield _line("printing the plan", pause)


def _is_seen(screens):
    """Whether the preview shows a page of the plan."""
    page = screens.currentWidget()
    return isinstance(page, PreviewPage) and page.ui.pages.ready


def _line(what, pause):
    return Line(f"window held up by {what}", pause, bound=LONGEST)
