"""What a package is said to hold is true of it."""

from dataclasses import replace

import pytest

from workshop_app.document.acts.leaving_words import what_leaves
from workshop_app.document.acts.shelf import shelf
from workshop_app.domain.figures import figures
from workshop_app.domain.workshop import Workshop
from workshop_app.text import render


def said(small_group):
    playbook = shelf()[0]
    day = Workshop(id="0198f000-0000-7000-8000-000000000001", playbook=playbook)
    facts = {"language": "en", "small_group": small_group}
    return " ".join(map(render, what_leaves(figures(replace(day, facts=facts)), None)))


@pytest.mark.parametrize("least", [2, 3])
def test_small_groups_stay_here(least):
    assert f"only where at least {least} people answered" in said(least)


def test_a_rule_that_hides_nothing_promises_nothing():
    assert "at least" not in said(1)
    assert "however few people of it answered" in said(1)
