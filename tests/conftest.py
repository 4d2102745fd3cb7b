"""What all tests share: no display, chance that can be repeated, nothing skipped in silence."""

import gc
import os
import tempfile
from collections import Counter

import pytest
from hypothesis import settings

from workshop_app import text
from workshop_app.desktop.collecting import collect_what_is_due

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nobody's own keychain
os.environ["WORKSHOP_APP_DATA"] = tempfile.mkdtemp(prefix="workshop-app-")

settings.register_profile("tenth", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("full", max_examples=600, deadline=None)
settings.load_profile("full" if os.environ.get("WORKSHOP_TRIALS") == "full" else "tenth")


def pytest_sessionstart():
    """Collect on this thread alone, as the program does: windows of many tests lie about here."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown():
    """Collect between two tests, as often as Python would."""
    collect_what_is_due()


@pytest.fixture
def qtbot(qapp, request):
    """Somebody at the window who waits as long as a busy machine needs."""
    from patience import PatientBot

    return PatientBot(request)


@pytest.fixture(autouse=True)
def _english():
    """Begin each test in English, whatever the one before it spoke."""
    text.speak("en")
    yield
    text.speak("en")


@pytest.fixture
def own_machine(tmp_path, monkeypatch):
    """A machine of the test's own: its card, outbox and keys, for child processes too."""
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "machine"))


@pytest.fixture
def ife(tmp_path):
    """IFE's end: a tus server, its key, and the file of its card."""
    from ife_parts import Institute

    institute = Institute(tmp_path)
    yield institute
    institute.server.close()


def pytest_terminal_summary(terminalreporter):
    """Name every test that was skipped, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    if not skipped:
        return
    terminalreporter.section(f"{len(skipped)} skipped")
    for line, times in sorted(Counter(map(_skipped_line, skipped)).items()):
        terminalreporter.line(line if times == 1 else f"{line} ({times} times)")


def _skipped_line(report):
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return f"{report.nodeid}: {reason.removeprefix('Skipped: ')}"
