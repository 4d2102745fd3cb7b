"""Projector-safe: names, contacts and small groups show only in the host's own view."""

from dataclasses import replace
from pathlib import Path

import pytest
from desktop.example import FakePorts, example_workshop, session_of
from desktop.seen import seen
from PySide6.QtCore import Qt

from workshop_app.desktop.editing import Editing
from workshop_app.document.acts.sessions import Admitted
from workshop_app.domain.stages import STAGES

SECRETS = {
    "prepare": ("Nadia Verdugo", "nadia@correo.example"),
    "listen": ("P002",),
    "plan": ("M. Ibarra",),
    "commit": ("Laura Méndez Ríos", "El café, frío."),
}


@pytest.fixture
def named(make_window, tmp_path):
    """The example with a name and a mail on its list."""
    workshop = example_workshop()
    people = dict(workshop.participants)
    first = next(iter(people))
    people[first] = replace(people[first], name="Nadia Verdugo", email="nadia@correo.example")
    workshop = replace(workshop, entities={**workshop.entities, "participant": people})
    ports = FakePorts(tmp_path, {"named.workshop": session_of(workshop)})
    return make_window(Path("named.workshop"), ports=ports).session


def test_a_session_opens_safe_for_the_projector(named):
    assert "Safe for the projector: yes" in seen(named.ui.status_line)
    assert not named.ui.own_note.isVisible()


@pytest.mark.parametrize("stage", STAGES)
def test_no_page_shows_a_secret_until_the_host_asks(named, stage):
    named.go_to(stage)
    page = named.ui.pages.currentWidget()
    _unfold(page)
    shown = seen(page)
    for secret in {s for secrets in SECRETS.values() for s in secrets} - {"P002"}:
        assert secret not in shown
    named.ui.own_view.click()
    _unfold(page)
    for secret in SECRETS.get(stage, ()):
        assert secret in seen(page)


def test_small_sectors_are_hidden_in_the_cells(named):
    named.go_to("gaps")
    rows = named.ui.pages.currentWidget().ui.heat._rows
    assert all(row.cells[3].text in {"hidden", "–"} for row in rows)  # two persons of academia
    named.ui.own_view.click()
    rows = named.ui.pages.currentWidget().ui.heat._rows
    assert all(row.cells[3].text != "hidden" for row in rows)


def test_a_key_turns_the_own_view_on_and_off(named, qtbot):
    qtbot.keyClick(named.window(), Qt.Key.Key_F8)
    qtbot.waitUntil(named.ui.own_note.isVisible)
    assert "Safe for the projector: no" in seen(named.ui.status_line)
    qtbot.keyClick(named.window(), Qt.Key.Key_F8)
    qtbot.waitUntil(named.ui.own_note.isHidden)


def test_another_session_opens_safe_again(named, tmp_path):
    named.ui.own_view.click()
    ports = FakePorts(tmp_path, {"example.workshop": session_of(example_workshop())})
    named.show_session(Editing(ports, Admitted(Path("example.workshop")), named))
    assert not named.ui.own_view.isChecked()


def _unfold(page):
    from PySide6.QtWidgets import QToolButton

    for button in page.findChildren(QToolButton):
        if button.isCheckable() and not button.isChecked():
            button.click()
