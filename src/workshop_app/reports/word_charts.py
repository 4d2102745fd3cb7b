"""Charts in Word: a picture of the drawing on paper, so that its faces and signs are the same."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from workshop_app.reports.chart_drawing import PICTURE_DPI, ChartDrawing
from workshop_app.reports.fonts import REGULAR
from workshop_app.reports.theme import POINT


def picture_of(chart: ChartDrawing) -> bytes:
    """Give a chart as PNG, at the resolution of print."""
    from workshop_app.reports.printing import picture

    sheet = BytesIO()
    size = (chart.width, chart.height)
    canvas = Canvas(sheet, pagesize=size, invariant=1, initialFontName=REGULAR)
    chart.drawOn(canvas, 0, 0)
    canvas.save()
    return picture(sheet.getvalue(), width=round(chart.width / POINT * PICTURE_DPI))
