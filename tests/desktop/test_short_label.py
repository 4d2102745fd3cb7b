"""A line that gives way is cut between letters with a sign, and says all where one points."""

import pytest

from workshop_app.desktop.widgets.short_label import ShortLabel

LINE = "Ciudad del Aprendizaje"


@pytest.fixture
def line(qtbot, dressed):
    made = ShortLabel(LINE)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_line_with_room_is_whole(line):
    line.resize(line.sizeHint())
    assert line.fitting == LINE


def test_a_line_with_little_room_is_cut_with_a_sign(line):
    line.resize(line.sizeHint().width() // 2, 20)
    assert line.fitting.endswith("…")
    assert LINE.startswith(line.fitting[:-1])
    assert line.text() == LINE


def test_a_sign_that_says_nothing_is_not_painted(line):
    line.resize(24, 20)
    assert line.fitting == ""
