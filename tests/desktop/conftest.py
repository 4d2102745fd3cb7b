"""What the window's tests share: a dressed application, and windows on small fakes."""

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from desktop.example import FakePorts, FakeRecent, example_session
from PySide6.QtWidgets import QFileDialog

from workshop_app import bootstrap
from workshop_app.desktop import look, unsaved
from workshop_app.desktop.main_window import MainWindow
from workshop_app.document.acts.beginning import Beginning
from workshop_app.document.acts.demo import example_session as example_file
from workshop_app.document.acts.sessions import own
from workshop_app.document.acts.window import WindowPorts

EXAMPLE = Path("villa-esperanza.workshop")


@pytest.fixture(autouse=True)
def _nobody_chooses_a_file(request, monkeypatch):
    """A question for a file waits for a person; a test that asks for one answers it."""
    if "real_dialogs" not in request.keywords:
        for question in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, question, lambda *_, **__: ("", ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([], ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


@pytest.fixture
def ports(tmp_path):
    """Rooms that hold the example, and remember it and another session."""
    shelf = (
        FakeRecent(EXAMPLE, "Villa Esperanza", datetime.date(2026, 11, 24), "commit"),
        FakeRecent(Path("puerto-claro.workshop"), "Puerto Claro", datetime.date(2026, 10, 8)),
    )
    return FakePorts(tmp_path, {EXAMPLE.name: example_session()}, shelf)


@pytest.fixture
def dressed(qapp):
    """The application in the house's look."""
    look.dress(qapp)
    return qapp


@pytest.fixture
def make_window(qtbot, dressed, ports, monkeypatch):
    """Make a window, shown and painted."""
    kept = []  # qtbot holds windows weakly

    def make(file=None, ports=ports, size=(1280, 720)):
        window = MainWindow(ports, file)
        kept.append(window)
        qtbot.addWidget(window, before_close_func=lambda _: _answer_by_closing(monkeypatch))
        window.resize(*size)
        with qtbot.waitSignal(window.painted):
            window.show()
        qtbot.waitUntil(lambda: file is None or window.session is not None)
        return window

    return make


def _answer_by_closing(monkeypatch):
    """Nobody is there to answer what a window asks that closes after a test has failed."""
    monkeypatch.setattr(unsaved, "_asked", lambda *_: "abandon")


@pytest.fixture
def frame(make_window):
    """The example, open in a window."""
    return make_window(EXAMPLE).session


@pytest.fixture(scope="session")
def example_made(tmp_path_factory):
    """The example's session file, made once by the real rooms."""
    return example_file(bootstrap.ports(), tmp_path_factory.mktemp("example"))


@pytest.fixture
def rooms(tmp_path, monkeypatch):
    """The real rooms behind the window, in folders of their own."""
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "own"))
    ports = WindowPorts(bootstrap.ports, lambda: tmp_path / "own", lambda: tmp_path / "sessions")
    (tmp_path / "own").mkdir()
    ports.keep_preferences(replace(ports.preferences(), language="en"))
    return ports


@pytest.fixture
def working(make_window, rooms, example_made, tmp_path):
    """The example on a real file, open in a window to work in: its frame."""
    path = tmp_path / "villa-esperanza.workshop"
    shutil.copy(example_made, path)
    own(rooms.ports().desk(), path)
    session = make_window(path, rooms).session
    yield session
    session.let_go()


@pytest.fixture
def blank(make_window, rooms, tmp_path):
    """A session in which nothing has happened, on a real file, open in a window: its frame."""
    path = tmp_path / "new.workshop"
    about = {"city": "Villa Esperanza"}
    day = datetime.date(2026, 11, 25)
    rooms.new_session(path, Beginning("learning-city", about, "MX", day, "government"))
    session = make_window(path, rooms).session
    yield session
    session.let_go()
