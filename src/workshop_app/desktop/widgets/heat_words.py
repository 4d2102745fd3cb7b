"""A heat table in words: a row, a cell, and the whole of it as a plain table."""

from collections.abc import Sequence

from workshop_app.desktop import words
from workshop_app.desktop.models.rows import Row
from workshop_app.desktop.showing import Face
from workshop_app.desktop.widgets.heat import HeatRow
from workshop_app.desktop.widgets.picture import Numbers
from workshop_app.text import tr


def spoken(row: HeatRow, faces: Sequence[Face]) -> str:
    """Say a row in a sentence."""
    cells = [f"{face.name} {cell.text}" for face, cell in zip(faces, row.cells, strict=True)]
    parts = (f"{row.number} {row.text}", *cells, tr("All") + f" {row.total}", row.word)
    return ", ".join(part for part in (*parts, row.note, row.division) if part)


def spoken_cell(row: HeatRow, faces: Sequence[Face], place: int) -> str:
    """Say one cell of a row; the one after the last sector's is all sectors' together."""
    about = f"{row.number} {row.text}"
    if 0 <= place < len(row.cells):
        return f"{faces[place].name}: {row.cells[place].text}\n{about}"
    outcome = words.listed((row.word, row.note, row.division))
    return "\n".join(part for part in (f"{tr('All')}: {row.total}", outcome, about) if part)


def as_numbers(rows: Sequence[HeatRow], faces: Sequence[Face]) -> Numbers:
    """The same figures as a table."""
    count = len(faces)
    return Numbers(
        headings=(
            "",
            tr("Indicator"),
            *(face.short for face in faces),
            tr("All"),
            tr("Class"),
            tr("Readings"),
        ),
        rows=tuple(_numbers(row, count) for row in rows),
        figures=tuple(range(2, count + 3)),
        stretch=1,
        ids=tuple(row.id for row in rows),
    )


def _numbers(row: HeatRow, count: int) -> Row:
    cells = [cell.text for cell in row.cells] or [""] * count
    readings = words.listed((row.note, row.division))
    return (row.number, row.text, *cells, row.total, row.word, readings)
