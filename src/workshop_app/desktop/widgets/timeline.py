"""The actions on a line of months, with the end of the administration's term."""

import datetime
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop_app.desktop import look, words
from workshop_app.desktop.widgets.picture import Numbers, Picture
from workshop_app.desktop.widgets.picture_marks import Mark, MarksCanvas
from workshop_app.desktop.widgets.timeline_spans import Course, Span
from workshop_app.text import NOT_KNOWN, date_text, ntr, tr

TERM, MONTHS, ROW, NOTE = 20, 22, 28, 24
CODE, EDGE, BAR = 40, 16, 8
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600)
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TimeLine(Picture):
    """A bar for each action, or a row; tells which action is looked at."""

    action_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        canvas = _CourseCanvas()
        super().__init__(canvas, parent, whole=True)
        self._canvas = canvas
        self._course: Course | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        canvas.mark_chosen.connect(self._on_mark_chosen)

    def show_course(self, course: Course | None) -> None:
        """Paint the actions on their dates; nothing where none has one."""
        self._course = course
        self._canvas.show_course(course)
        self._show_anew()

    def numbers(self) -> Numbers:
        course = self._course
        if course is None:
            return Numbers((), ())
        return Numbers(
            headings=("", tr("Action"), tr("Starts"), tr("Due"), tr("End of term")),
            rows=tuple(_row(span) for span in course.spans),
            stretch=1,
            ids=tuple(span.id for span in course.spans),
        )

    @Slot(str)
    def _on_mark_chosen(self, id: str) -> None:
        self.action_chosen.emit(id)


def _row(span: Span) -> tuple[str, ...]:
    starts = date_text(span.start, "medium") if span.start else NOT_KNOWN
    late = tr("due after the term ends") if span.outlives else ""
    return (span.code, span.title, starts, date_text(span.due, "medium"), late)


class _CourseCanvas(MarksCanvas):
    """All arrows lead from action to action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, course: Course | None) -> None:
        """Paint the actions on their dates."""
        self._course = course
        self._show_anew(_summary(course) if course else "")

    def sizeHint(self) -> QSize:
        course = self._course
        if course is None:
            return QSize(480, 0)
        notes = NOTE if _notes(course) else 8
        return QSize(480, TERM + MONTHS + ROW * len(course.spans) + notes)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def _lay_out(self) -> Iterable[Mark]:
        for place, span in enumerate(self._course.spans if self._course else ()):
            box = QRectF(self._row(place).adjusted(3, 3, -3, -4))
            yield Mark(span.id, span.words, box, row=place)

    def _row(self, place: int) -> QRect:
        return QRect(0, TERM + MONTHS + place * ROW, self.width(), ROW)

    def _floor(self) -> int:
        return TERM + MONTHS + ROW * (len(self._course.spans) if self._course else 0)

    def _label(self) -> int:
        """The room for code and title."""
        return min(max(self.width() * 2 // 5, 140), 460)

    def _x(self, day: datetime.date, course: Course) -> float:
        whole = (course.last - course.first).days or 1
        room = self.width() - self._label() - EDGE
        return self._label() + (day - course.first).days / whole * room

    def _paint(self, painter: QPainter) -> None:
        course = self._course
        if course is None:
            return
        self._paint_months(painter, course)
        for place, span in enumerate(course.spans):
            self._paint_label(painter, self._row(place), span)
            self._paint_span(painter, self._row(place), span, course)
        self._paint_term(painter, course)
        painter.setFont(look.font(look.SMALL))
        painter.setPen(look.colour("second"))
        note = QRect(0, self._floor() + 2, self.width(), NOTE - 2)
        painter.drawText(note, _LEFT, _notes(course))

    def _paint_months(self, painter: QPainter, course: Course) -> None:
        """Write as many months as there is room for, each over a thin line."""
        painter.setFont(look.font(look.SMALL))
        months = course.months
        names = [date_text(month, "month") for month in months]
        widest = max(map(painter.fontMetrics().horizontalAdvance, names)) + 10
        room = (self.width() - self._label() - EDGE) / len(months)
        every = next((n for n in STEPS if n * room >= widest), STEPS[-1])
        for month, name in list(zip(months, names, strict=True))[::every]:
            x = round(self._x(month, course))
            painter.fillRect(x, TERM + MONTHS - 6, 1, self._floor() - TERM - MONTHS + 6,
                             look.colour("rule"))  # fmt: skip
            if x + widest <= self.width() + 6:
                painter.setPen(look.colour("second"))
                painter.drawText(QRect(x + 4, TERM, widest, MONTHS - 4), _LEFT, name)
        painter.fillRect(0, TERM + MONTHS - 1, self.width(), 1, look.colour("edge"))

    def _paint_label(self, painter: QPainter, row: QRect, span: Span) -> None:
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font(look.TEXT, strong=True))
        painter.drawText(row.adjusted(6, 0, 0, 0), _LEFT, span.code)
        painter.setFont(look.font(look.TEXT))
        room = self._label() - CODE - 12
        metrics = painter.fontMetrics()
        title = metrics.elidedText(words.breakable(span.title), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(CODE, row.top(), room + 8, row.height()), _LEFT, title)
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, look.colour("rule"))

    def _paint_span(self, painter: QPainter, row: QRect, span: Span, course: Course) -> None:
        """A full bar; hollow where no start is known; hatched with a star beyond the term."""
        middle = row.center().y()
        end = self._x(span.due, course)
        start = min(self._x(span.start or course.begins, course), end)
        ink = look.colour("attention" if span.outlives else "accent")
        bar = QRectF(start, middle - BAR / 2, max(end - start, 1), BAR)
        painter.fillRect(bar, ink)
        if span.outlives:
            painter.fillRect(bar, QBrush(look.colour("paper"), Qt.BrushStyle.BDiagPattern))
        if not span.start:
            painter.fillRect(bar.adjusted(0, 1.5, -6, -1.5), look.colour("paper"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(end, middle), 5, 5)
        if span.outlives:
            painter.setPen(ink)
            painter.setFont(look.font(look.BODY, strong=True))
            painter.drawText(QRectF(end + 7, middle - 8, 12, 20), _LEFT, "*")

    def _paint_term(self, painter: QPainter, course: Course) -> None:
        """A dashed line on the day the term ends, its words on the side that has room."""
        day = course.ends_in_sight
        if day is None:
            return
        x = self._x(day, course)
        painter.setPen(QPen(look.colour("ink"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 4), QPointF(x, self._floor()))
        painter.setFont(look.font(look.SMALL))
        said = _term(day)
        long = painter.fontMetrics().horizontalAdvance(said)
        before = x - long - 8 >= 0
        box = QRectF(x - long - 8 if before else x + 6, 0, long + 2, TERM)
        painter.drawText(box, _RIGHT if before else _LEFT, said)


def _term(day: datetime.date) -> str:
    return tr("end of term, {day}", day=date_text(day, "medium"))


def _notes(course: Course) -> str:
    late = any(span.outlives for span in course.spans)
    undated = ", ".join(course.undated)
    return " ".join(
        (
            tr("* outlives the administration's term.") if late else "",
            tr("Without a date: {actions}.", actions=undated) if undated else "",
        )
    ).strip()


def _summary(course: Course) -> str:
    dated = ntr("{n} action with a date", "{n} actions with a date", len(course.spans))
    term = _term(course.term_ends) if course.term_ends else ""
    return ". ".join(part for part in (dated, term, _notes(course)) if part)
