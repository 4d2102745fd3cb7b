"""What the window's tests share: a dressed application, and windows on small fakes."""

import datetime
from pathlib import Path

import pytest
from desktop.example import FakePorts, FakeRecent, example_session

from workshop_app.desktop import look
from workshop_app.desktop.main_window import MainWindow

EXAMPLE = Path("villa-esperanza.workshop")


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
def make_window(qtbot, dressed, ports):
    """Make a window, shown and painted."""
    kept = []  # qtbot holds windows weakly

    def make(file=None, ports=ports, size=(1280, 720)):
        window = MainWindow(ports, file)
        kept.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitSignal(window.painted):
            window.show()
        qtbot.waitUntil(lambda: file is None or window.session is not None)
        return window

    return make


@pytest.fixture
def frame(make_window):
    """The example, open in a window."""
    return make_window(EXAMPLE).session
