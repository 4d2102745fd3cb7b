"""The rail: eight stages in order, each with minutes, done or what it lacks; all by keyboard."""

import pytest
from PySide6.QtCore import Qt

from workshop_app.domain.stages import STAGES


def test_eight_stages_stand_in_order(frame):
    spoken = _spoken(frame)
    assert [row.split(",")[0] for row in spoken] == [
        "1 Prepare",
        "2 Listen",
        "3 Assess",
        "4 Gaps",
        "5 Prioritise",
        "6 Plan",
        "7 Commit",
        "8 Send",
    ]


def test_a_stage_says_its_minutes_and_whether_it_is_done(frame):
    spoken = _spoken(frame)
    assert spoken[2] == "3 Assess, 75 minutes, done"
    assert spoken[5] == "6 Plan, 80 minutes, 3 actions to complete"
    assert spoken[6] == "7 Commit, 25 minutes, 1 signature pending"


def test_it_opens_at_the_last_stage_worked_in(frame):
    assert frame.stage == "commit"


@pytest.mark.parametrize(("number", "stage"), [*enumerate(STAGES, start=1)])
def test_a_key_leads_to_each_stage(frame, qtbot, number, stage):
    frame.ui.script.setFocus()
    key = getattr(Qt.Key, f"Key_{number}")
    qtbot.keyClick(frame.window(), key, Qt.KeyboardModifier.ControlModifier)
    assert frame.stage == stage


def test_the_arrows_lead_through_the_day(frame, qtbot):
    frame.go_to("prepare")
    frame.take_focus()
    seen = [frame.stage]
    for _ in range(7):
        qtbot.keyClick(frame.ui.rail, Qt.Key.Key_Down)
        seen.append(frame.stage)
    assert tuple(seen) == STAGES
    qtbot.keyClick(frame.ui.rail, Qt.Key.Key_Home)
    assert frame.stage == "prepare"


def _spoken(frame):
    model = frame.ui.rail.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]
