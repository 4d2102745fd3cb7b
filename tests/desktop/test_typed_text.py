"""What people typed is text: nothing in it restyles, stretches or breaks a page."""

from dataclasses import replace
from pathlib import Path

import pytest
from desktop.example import FakePorts, example_workshop, session_of
from desktop.seen import seen

from workshop_app.domain.stages import STAGES

NASTY = "<b>no</b> & <img src=x> " + "w" * 500 + " 🙂 مرحبا"
WIDTHS = (1024, 1280)


@pytest.fixture
def nasty(make_window, tmp_path):
    """The example in which every title and sentence is nasty."""
    workshop = example_workshop()
    entities = {kind: _spoilt(values) for kind, values in workshop.entities.items()}
    facts = {**workshop.facts, "city": NASTY, "venue": NASTY, "title": NASTY}
    spoilt = replace(workshop, entities=entities, facts=facts)
    ports = FakePorts(tmp_path, {"nasty.workshop": session_of(spoilt)})
    return make_window(Path("nasty.workshop"), ports=ports, size=(1024, 720)).session


@pytest.mark.parametrize("stage", STAGES)
def test_nothing_typed_stretches_the_window(nasty, stage):
    nasty.go_to(stage)
    assert nasty.window().width() == 1024
    assert nasty.window().minimumSizeHint().width() <= 1024


def test_markup_is_shown_as_it_was_typed(nasty):
    nasty.go_to("listen")
    assert "<b>no</b> & <img src=x>" in seen(nasty.ui.pages.currentWidget())
    nasty.go_to("plan")
    shown = seen(nasty.ui.pages.currentWidget())
    assert "<b>no</b> & <img src=x>" in shown  # in plain labels
    assert "&lt;b&gt;no&lt;/b&gt; &amp;" in shown  # in the labels of two tones


def _spoilt(values):
    names = ("text", "title", "statement", "organisation", "lead", "first_step", "position", "role")
    return {
        id: replace(value, **{n: NASTY for n in names if getattr(value, n, None) is not None})
        for id, value in values.items()
    }
