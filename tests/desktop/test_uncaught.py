"""What nobody caught is logged and shown calmly; what a facilitator can act on is a sentence."""

import sys

import pytest
from PySide6.QtWidgets import QMessageBox

from workshop_app.desktop import uncaught
from workshop_app.domain.errors import WorkshopError


@pytest.fixture
def boxes(monkeypatch, qapp, ports):
    """The boxes that are shown, closed at once."""
    shown = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box))  # noqa: PLW0108 - a method
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    uncaught.watch(ports)
    return shown


def test_a_bug_is_logged_and_shown_with_its_details(boxes, ports):
    _raise(ZeroDivisionError("of all things"))
    assert boxes[0].text() == "Something went wrong in the program. What was saved is safe."
    assert "ZeroDivisionError: of all things" in boxes[0].detailedText()
    log = (ports.folder / uncaught.LOG).read_text(encoding="utf-8")
    assert "ZeroDivisionError: of all things" in log


def test_what_a_facilitator_can_act_on_is_one_sentence_and_no_bug(boxes, ports):
    _raise(WorkshopError("{file}: there is no such file", file="a.workshop"))
    assert boxes[0].text() == "a.workshop: there is no such file"
    assert boxes[0].detailedText() == ""
    assert not (ports.folder / uncaught.LOG).exists()


def test_a_log_that_cannot_be_written_hides_nothing(boxes, ports, capsys):
    ports.folder = ports.folder / "gone"
    _raise(ZeroDivisionError("still"))
    assert "ZeroDivisionError: still" in boxes[0].detailedText()
    assert "ZeroDivisionError: still" in capsys.readouterr().err


def _raise(error):
    sys.excepthook(type(error), error, None)
