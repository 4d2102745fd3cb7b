"""A tip shows what was typed, letter for letter."""

import pytest
from PySide6.QtGui import QTextDocument

from workshop_app.desktop.tips import tip


@pytest.mark.parametrize("text", ["<b>no</b>", "A & B", "&lt;", "1 < 2\ny <img src=x>", "a"])
def test_markup_in_a_tip_is_text(text):
    shown = QTextDocument()
    shown.setHtml(tip(text))
    assert shown.toPlainText() == text


def test_a_text_without_any_is_left_as_it_is():
    assert tip("¿Dónde? «Aquí»") == "¿Dónde? «Aquí»"
