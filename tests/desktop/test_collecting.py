"""What nobody holds any more ends on the window's thread, where Qt can bear it."""

import gc
import subprocess
import sys
import threading
import weakref

import pytest

from workshop_app.desktop.collecting import Collecting, due

USUAL = (700, 10, 10)


class Round:
    """A thing that holds itself."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collected():
    """The threads on which a collection began."""
    threads = []

    def note(phase, _):
        if phase == "start":
            threads.append(threading.current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


@pytest.mark.parametrize(
    ("counts", "generation"),
    [
        ((0, 0, 0), None),
        ((700, 10, 10), None),
        ((701, 0, 0), 0),
        ((5, 11, 0), 1),
        ((900, 11, 11), 2),
    ],
)
def test_the_oldest_generation_that_is_full_is_due(counts, generation):
    assert due(counts, USUAL) == generation


def test_what_another_thread_leaves_is_collected_on_the_windows_thread(qtbot, collected):
    went = weakref.ref(Round())
    collecting = Collecting(every=1)
    busy = threading.Thread(target=lambda: [Round() for _ in range(5000)])
    busy.start()
    busy.join()
    assert went() is not None
    qtbot.waitUntil(lambda: went() is None)
    assert set(collected) == {threading.main_thread()}
    collecting.deleteLater()


WIDGETS_GO_WHILE_A_THREAD_WORKS = """
import threading
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from workshop_app.desktop.collecting import Collecting, collect_what_is_due

class Field(QPlainTextEdit):
    def __init__(self, parent):
        super().__init__(parent)
        self.kept = ""
        self.textChanged.connect(self.note)
    def note(self):
        self.kept = self.toPlainText()
    def event(self, event):
        assert self.kept is not None
        return super().event(event)

class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.itself, self.fields = self, [Field(self) for _ in range(20)]

app = QApplication(["page"])
Collecting(app)
for number in range(20):
    page = Page()
    page.show()
    app.processEvents()
    page.close()
    del page
    def work():
        held = [[n] for n in range(100_000)]
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    app.setStyleSheet(f"QWidget {{ color: #0000{number:02d} }}")
    collect_what_is_due()
print("whole")
"""


def test_widgets_that_go_while_a_thread_works_do_not_end_the_program():
    words = [sys.executable, "-c", WIDGETS_GO_WHILE_A_THREAD_WORKS]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.stdout == "whole\n", done.stderr[-2000:]
