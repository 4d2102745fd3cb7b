"""Choose among settings of the same page, from generous to close, the first that fits."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether

from workshop_app.reports.edition import Edition
from workshop_app.reports.fonts import REGULAR


def on_one_page(settings: Sequence[list[Flowable]], edition: Edition) -> list[Flowable]:
    """Give the first setting that fits a page, else the closest, which then flows on."""
    for story in settings:
        if height_of(story, edition) <= edition.height:
            return story
    return settings[-1]


def on_fewest_pages(
    settings: Sequence[Sequence[list[Flowable]]], edition: Edition
) -> list[Flowable]:
    """Give the first setting that takes no more pages than the closest; each is a row of blocks.

    A block stands on one page, so that what it asks is not parted from where it is answered.
    """
    fewest = _pages(settings[-1], edition)
    chosen = next(blocks for blocks in settings if _pages(blocks, edition) <= fewest)
    return [KeepTogether(block) for block in chosen]


def _pages(blocks: Sequence[Sequence[Flowable]], edition: Edition) -> int:
    """How many pages blocks fill, none of them cut unless it is higher than a page."""
    pages, left = 1, edition.height
    for block in blocks:
        height = height_of(block, edition)
        if height > left:
            pages, left = pages + 1, edition.height
        left -= height
    return pages


def height_of(story: Sequence[Flowable], edition: Edition, width: float | None = None) -> float:
    """Measure a story laid out in one column without end, as wide as the page unless told."""
    canvas = Canvas(None, pagesize=edition.page, initialFontName=REGULAR)
    height, before = 0.0, 0.0
    for place, flowable in enumerate(story):
        _, own = flowable.wrapOn(canvas, width or edition.width, 1e6)
        above = max(flowable.getSpaceBefore(), before) if place else 0.0
        height += own + above
        before = flowable.getSpaceAfter()
    return height
