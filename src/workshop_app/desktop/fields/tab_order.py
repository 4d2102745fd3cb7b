"""The order in which Tab leads through parts of a field, made later than their neighbours."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def led_to_at(place: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab lead to parts of a field where the field stands, not after all that is older."""
    before = place.previousInFocusChain()
    while before is not None and before is not place and not _is_stop(before):
        before = before.previousInFocusChain()
    if before is None or before is place:  # it stands nowhere yet, and takes its parts along
        return
    for part in parts:
        QWidget.setTabOrder(before, part)
        before = part


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
