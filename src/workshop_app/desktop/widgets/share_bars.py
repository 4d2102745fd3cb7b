"""Bars by share: what goes first and what each sector adds to it, painted or as a table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.models.rows import Row
from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.picture import Numbers, Picture
from workshop_app.desktop.widgets.share_canvas import ShareCanvas
from workshop_app.desktop.widgets.shares import ShareRow, part_text
from workshop_app.text import NOT_KNOWN, tr


class ShareBars(Picture):
    """Bars to move through with the arrows; tells which gap is looked at."""

    gap_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        canvas = ShareCanvas()
        super().__init__(canvas, parent, whole=False)
        self._canvas = canvas
        self._rows: tuple[ShareRow, ...] = ()
        canvas.gap_chosen.connect(self._on_gap_chosen)

    def show_rows(self, rows: Sequence[ShareRow], cut: str) -> None:
        """Paint these bars, with words at the cut line."""
        self._rows = tuple(rows)
        self._canvas.show_rows(self._rows, cut)
        self._show_anew(_faces(self._rows))

    def numbers(self) -> Numbers:
        faces = _faces(self._rows)
        return Numbers(
            headings=("", tr("Gap"), tr("Share"), *(face.short for face in faces), tr("Outcome")),
            rows=tuple(_numbers(row, faces) for row in self._rows),
            figures=(0, *range(2, len(faces) + 3)),
            stretch=1,
            ids=tuple(row.id for row in self._rows),
        )

    @Slot(str)
    def _on_gap_chosen(self, id: str) -> None:
        self.gap_chosen.emit(id)


def _faces(rows: Sequence[ShareRow]) -> tuple[Face, ...]:
    """The sectors that have a part in any bar; none where they are hidden."""
    return tuple(dict.fromkeys(face for row in rows for face, _ in row.parts))


def _numbers(row: ShareRow, faces: Sequence[Face]) -> Row:
    parts = dict(row.parts)
    given = [part_text(parts[face]) if face in parts else NOT_KNOWN for face in faces]
    return (row.rank, row.title, row.share_text, *given, row.state)
