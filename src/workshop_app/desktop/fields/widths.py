"""How wide the columns of a table of entities are."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QHeaderView

_FIXED, _STRETCH, _BY_TEXT = (
    QHeaderView.ResizeMode.Fixed,
    QHeaderView.ResizeMode.Stretch,
    QHeaderView.ResizeMode.ResizeToContents,
)


class ColumnWidths:
    """Tells a header how wide its columns are, where it was not told so already.

    The header is handed over at each call: a kept one is now and then taken for deleted by PySide.
    """

    def __init__(self) -> None:
        self._told: object = None

    def tell(
        self,
        header: QHeaderView,
        names: Sequence[str],
        stretch: Sequence[int],
        widths: Mapping[str, int] | None,
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
                header.setSectionResizeMode(at, _FIXED)
                header.resizeSection(at, widths[name])
            else:
                shared = widths is not None or at in stretch
                header.setSectionResizeMode(at, _STRETCH if shared else _BY_TEXT)
