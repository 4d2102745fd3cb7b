import tomllib
from pathlib import Path

import pytest

from workshop_app.charts.colours import GAP_STEPS, INK, WHITE, gap_colours, gap_step, sector_marks
from workshop_app.domain.playbook_reading import read_playbook

LIMITS = (0.5, 1.0, 2.0)
SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("gap", "step"), [(-1, 0), (0.4, 0), (0.5, 1), (1.0, 2), (1.9999999999, 3), (2.4, 3), (2.5, 4)]
)
def test_a_gap_has_a_step_by_the_playbooks_thresholds(gap, step):
    assert gap_step(gap, LIMITS) == step


@pytest.mark.parametrize("gap", [0, 0.7, 1.5, 2.2, 3])
def test_the_number_in_a_cell_can_be_read(gap):
    ground, ink = gap_colours(gap, LIMITS)
    assert contrast(ground, ink) >= 4.5
    assert (ink == WHITE) is (ground == GAP_STEPS[-1])
    assert ink in {INK, WHITE}


def test_every_sector_of_a_playbook_has_a_mark_that_is_told_without_colour():
    marks = sector_marks(read_playbook(tomllib.loads(SMALL.read_text("utf-8")), file="small.toml"))
    assert [mark.letter for mark in marks.values()] == ["G", "I", "O", "A", "L"]
    assert len({mark.hatch for mark in marks.values()}) == 5
    assert all(contrast(mark.colour, WHITE) >= 4.5 for mark in marks.values())
