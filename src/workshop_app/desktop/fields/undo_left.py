"""Undo within a field is for what is being typed there; else it is the window's."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def left_to_window(event: QEvent, *, untouched: bool) -> bool:
    """Whether a key asks for undo or redo where nothing is being typed: then it is left alone.

    For a field's `event`, which asks before Qt gives the key to the field.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not untouched:
        return False
    assert isinstance(event, QKeyEvent)  # noqa: S101 - Qt's own word for it
    keys = QKeySequence.StandardKey
    if event.matches(keys.Undo) or event.matches(keys.Redo):
        event.ignore()
        return True
    return False
