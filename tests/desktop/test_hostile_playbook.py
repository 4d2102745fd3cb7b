"""A playbook from elsewhere may be full of markup: it is shown as it is written, nowhere obeyed."""

from dataclasses import replace
from pathlib import Path

import pytest
from desktop.example import FakePorts, example_workshop, session_of
from desktop.seen import seen
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from workshop_app.document.acts.shelf import open_playbook
from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.domain.stages import STAGES

MARKUP = "<img src=x><b>no</b>"


def marked(value):
    """A table of a playbook in which every text in languages is markup."""
    if isinstance(value, dict) and value and value.keys() <= {"es", "pt", "en"}:
        return dict.fromkeys(value, MARKUP)
    if isinstance(value, dict):
        return {key: marked(inner) for key, inner in value.items()}
    return [marked(inner) for inner in value] if isinstance(value, list) else value


@pytest.fixture
def hostile(make_window, tmp_path):
    """The example on a playbook of markup."""
    table = marked(open_playbook("learning-city")[1]) | {"sources": [MARKUP]}
    playbook = read_playbook(table, file="hostile.toml")
    workshop = replace(example_workshop(), playbook=playbook)
    ports = FakePorts(tmp_path, {"hostile.workshop": session_of(workshop)})
    return make_window(Path("hostile.workshop"), ports=ports).session


@pytest.mark.parametrize("stage", STAGES)
def test_no_label_and_no_tip_obeys_the_markup_of_a_playbook(hostile, stage):
    hostile.go_to(stage)
    QApplication.processEvents()
    assert _obeyed(hostile.window()) == []


def test_what_is_asked_is_shown_as_it_is_written(hostile):
    hostile.go_to("assess")
    assert MARKUP in seen(hostile.ui.pages.currentWidget())


def _obeyed(window):
    texts = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ]
    tips = [widget.toolTip() for widget in window.findChildren(QWidget)]
    cells = [tip for view in window.findChildren(QAbstractItemView) for tip in _tips(view.model())]
    return [text for text in (*texts, *tips, *cells) if "<img" in text]


def _tips(model):
    for row in range(model.rowCount() if model else 0):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
