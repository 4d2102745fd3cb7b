"""How wide the columns of a table of entities are."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHeaderView

_FIXED, _STRETCH, _BY_TEXT = (
    QHeaderView.ResizeMode.Fixed,
    QHeaderView.ResizeMode.Stretch,
    QHeaderView.ResizeMode.ResizeToContents,
)
LOOKED_AT = 40
"""Rows by which a column's width goes: to measure hundreds at each key would be felt."""


class ColumnWidths:
    """Tells a header how wide its columns are, where it was not told so already."""

    def __init__(self, header: QHeaderView) -> None:
        self._header = header
        self._told: object = None
        header.setResizeContentsPrecision(LOOKED_AT)

    def follow(
        self, names: Sequence[str], stretch: Sequence[int], widths: Mapping[str, int] | None
    ) -> None:
        """Have columns of these pixels by field, the others sharing the rest.

        Without `widths` a column is as wide as its texts, and those in `stretch` take the rest.
        """
        asked = (tuple(names), tuple(stretch), tuple((widths or {}).items()))
        if asked == self._told:
            return
        self._told = asked
        for at, name in enumerate(names):
            if widths is not None and name in widths:
                self._header.setSectionResizeMode(at, _FIXED)
                self._header.resizeSection(at, widths[name])
            else:
                shared = widths is not None or at in stretch
                self._header.setSectionResizeMode(at, _STRETCH if shared else _BY_TEXT)
