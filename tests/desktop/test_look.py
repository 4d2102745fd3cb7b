"""The look: contrast that tired eyes can read, five sizes of type, no colour but the palette's."""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontInfo

from workshop_app import assets
from workshop_app.charts.colours import GAP_STEPS, sector_marks
from workshop_app.desktop import look
from workshop_app.document.acts.shelf import open_playbook

ENOUGH = 4.5
INKS = ("ink", "second", "accent", "accent-deep")
GROUNDS = ("paper", "wash", "drawer", "tint")
SIGNS = ("done", "attention", "danger")


@pytest.mark.parametrize(("ink", "ground"), [*product(INKS, GROUNDS)])
def test_text_stands_out_from_its_ground(ink, ground):
    assert contrast(look.PALETTE[ink], look.PALETTE[ground]) >= ENOUGH


@pytest.mark.parametrize("sign", SIGNS)
def test_signs_stand_out_from_paper_and_wash(sign):
    for ground in ("paper", "wash", "drawer"):
        assert contrast(look.PALETTE[sign], look.PALETTE[ground]) >= ENOUGH


def test_on_the_tint_attention_is_deeper():
    assert contrast(look.PALETTE["attention-deep"], look.PALETTE["tint"]) >= ENOUGH


def test_white_stands_out_from_what_is_pressed():
    for ground in ("accent", "accent-deep"):
        assert contrast("#FFFFFF", look.PALETTE[ground]) >= ENOUGH


def test_sectors_are_readable_as_text_and_behind_white_letters():
    playbook, _ = open_playbook("learning-city")
    for mark in sector_marks(playbook).values():
        assert contrast("#FFFFFF", mark.colour) >= ENOUGH


def test_numbers_are_readable_on_every_shade_of_a_gap():
    for shade in GAP_STEPS[:-1]:
        assert contrast(look.PALETTE["ink"], shade) >= ENOUGH
    assert contrast("#FFFFFF", GAP_STEPS[-1]) >= ENOUGH


def test_the_stylesheet_has_five_sizes_two_weights_and_no_colour_of_its_own():
    sheet = assets.resource("styles", "light.qss").read_text(encoding="utf-8")
    sizes = {int(size) for size in re.findall(r"font-size:\s*(\d+)px", sheet)}
    assert sizes <= {look.SMALL, look.TEXT, look.BODY, look.TITLE, look.LARGE}
    assert set(re.findall(r"font-weight:\s*(\d+)", sheet)) <= {"400", "600"}
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b", sheet)
    assert "@" not in look.stylesheet()


def test_the_type_is_inter_in_both_weights(dressed):
    for strong in (False, True):
        info = QFontInfo(look.font(look.BODY, strong=strong))
        assert info.family() == "Inter"
        assert info.weight() == (600 if strong else 400)


def contrast(one, other):
    """The ratio of WCAG 2.2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour):
    parts = QColor(colour).getRgbF()[:3]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
