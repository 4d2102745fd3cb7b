"""The answers to one indicator: how many stand at each level today, sector upon sector."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look, words
from workshop_app.desktop.widgets.distribution_levels import (
    Distribution,
    Level,
    level_words,
    part_words,
)
from workshop_app.desktop.widgets.picture import Numbers, Picture
from workshop_app.desktop.widgets.picture_marks import Mark, MarksCanvas
from workshop_app.desktop.widgets.picture_paint import paint_part
from workshop_app.text import percent, tr

SENTENCE, SHARE, LEVEL, LINES = 22, 20, 18, 48
GUTTER, WIDEST_BAR = 16, 88
TEXT_FROM = 96
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class DistributionBars(Picture):
    """A column for each level, or a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        canvas = _LevelsCanvas()
        super().__init__(canvas, parent, whole=True)
        self._canvas = canvas
        self._shown: Distribution | None = None

    def show_distribution(self, distribution: Distribution | None) -> None:
        """Paint an indicator's answers; nothing where there are none to show."""
        self._shown = distribution
        self._canvas.show_distribution(distribution)
        self._show_anew(distribution.faces if distribution else ())

    def numbers(self) -> Numbers:
        shown = self._shown
        if shown is None:
            return Numbers((), ())
        names = [face.short for face in shown.faces]
        return Numbers(
            headings=("", tr("What one sees at each level"), *names, tr("All")),
            rows=tuple(_row(level, shown) for level in shown.levels),
            figures=(0, *range(2, len(names) + 3)),
            stretch=1,
            ids=tuple(_id(level) for level in shown.levels),
        )


def _row(level: Level, shown: Distribution) -> tuple[str, ...]:
    counts = {part.face.id: str(part.count) for part in level.parts}
    given = [counts.get(face.id, "0") for face in shown.faces]
    return (str(level.level), level.text, *given, percent(level.share))


def _id(level: Level, sector: str = "") -> str:
    return f"{level.level}/{sector}"


class _LevelsCanvas(MarksCanvas):
    """Left and right lead from level to level, up and down through a level's sectors."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Distribution | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_distribution(self, distribution: Distribution | None) -> None:
        """Paint an indicator's answers."""
        self._shown = distribution
        self._show_anew(_summary(distribution) if distribution else "")

    def sizeHint(self) -> QSize:
        return QSize(440, 250)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 132)

    def _lay_out(self) -> Iterable[Mark]:
        shown = self._shown
        if shown is None:
            return
        order = {face.id: len(shown.faces) - n for n, face in enumerate(shown.faces)}
        for column, level in enumerate(shown.levels):
            head = self._column(column).adjusted(0, -SHARE, 0, 0)
            head.setTop(round(self._top(level)) - SHARE)
            head.setHeight(SHARE)
            yield Mark(_id(level), level_words(level), QRectF(head), column, 0)
            for part, box in zip(level.parts, self._boxes(column, level), strict=True):
                sector = part.face.id
                told = part_words(level, part)
                yield Mark(_id(level, sector), told, QRectF(box), column, order[sector])

    def _floor(self) -> int:
        return self.height() - LEVEL - (LINES if self._step() >= TEXT_FROM else 0)

    def _step(self) -> int:
        return self.width() // max(1, len(self._shown.levels) if self._shown else 1)

    def _column(self, column: int) -> QRect:
        """The room of a level's bar, from where the highest may begin to the floor."""
        wide = min(self._step() - GUTTER, WIDEST_BAR)
        middle = column * self._step() + self._step() // 2
        top = SENTENCE + SHARE
        return QRect(middle - wide // 2, top, wide, max(1, self._floor() - top))

    def _top(self, level: Level) -> float:
        """How high a level's bar reaches; the fullest level takes all the room."""
        assert self._shown is not None  # noqa: S101 - painted only with something to show
        most = max(one.share for one in self._shown.levels)
        room = self._column(0)
        return self._floor() - room.height() * level.share / most

    def _boxes(self, column: int, level: Level) -> Iterator[QRect]:
        """Each sector's part, the first at the floor, an edge of paper between them."""
        room, below = self._column(column), float(self._floor())
        tall = below - self._top(level)
        for part in level.parts:
            above = below - tall * part.share / level.share
            yield QRect(
                room.left(), round(above), room.width(), max(1, round(below) - round(above) - 1)
            )
            below = above

    def _paint(self, painter: QPainter) -> None:
        shown = self._shown
        if shown is None:
            return
        painter.setFont(look.font(look.TEXT))
        painter.setPen(look.colour("attention" if shown.words else "second"))
        said = words.listed((shown.words.rstrip("."), shown.note))
        fits = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRect(0, 0, self.width(), SENTENCE), _LEFT, fits)
        for column, level in enumerate(shown.levels):
            self._paint_level(painter, column, level)
        painter.fillRect(0, self._floor(), self.width(), 1, look.colour("edge"))

    def _paint_level(self, painter: QPainter, column: int, level: Level) -> None:
        for part, box in zip(level.parts, self._boxes(column, level), strict=True):
            paint_part(painter, box, part.face)
        room, left = self._column(column), column * self._step()
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        share = QRect(room.left() - 8, round(self._top(level)) - SHARE, room.width() + 16, SHARE)
        painter.drawText(share, _MIDDLE, percent(level.share) if level.share else "0")
        if self._step() >= TEXT_FROM:
            under = QRect(left + 4, self._floor() + LEVEL + 1, self._step() - 8, LINES)
            painter.drawText(under, _TOP | Qt.TextFlag.TextWordWrap, words.breakable(level.text))
        painter.setFont(look.font(look.TEXT, strong=True))
        painter.setPen(look.colour("ink"))
        under = QRect(left, self._floor() + 2, self._step(), LEVEL)
        painter.drawText(under, _MIDDLE, str(level.level))


def _summary(shown: Distribution) -> str:
    levels = (level_words(level).splitlines()[0] for level in shown.levels)
    return ". ".join(part for part in (shown.words.rstrip("."), *levels, shown.note) if part)
