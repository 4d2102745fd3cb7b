"""What is painted for the room can be read at its back: sizes, lines, nothing cut, no name."""

import itertools
from collections import Counter
from dataclasses import replace

import pytest
from desktop.room_parts import every_sheet, example, longest, overflowing, showing_of
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from workshop_app.desktop import look
from workshop_app.desktop.room_display import RoomDisplay
from workshop_app.desktop.room_type import wrapped
from workshop_app.domain.room import room_view
from workshop_app.text import speaking

WIDE, OLD, SQUARE = 1280, 960, 900
"""How wide screens of 16:9, 4:3 and 5:4 are where they are 720 high."""

LANGUAGES = ("es", "pt", "en")


@pytest.fixture
def display(qtbot, dressed):
    look.load_other_scripts()
    made = RoomDisplay()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    return made


def ink_of(piece):
    """Where a piece's text is painted: within its box, at its side."""
    metrics = QFontMetricsF(look.font(piece.size, strong=piece.strong))
    width = metrics.horizontalAdvance(piece.text)
    left = {
        "left": piece.box.left(),
        "right": piece.box.right() - width,
        "centre": piece.box.center().x() - width / 2,
    }[piece.side]
    middle, height = piece.box.center().y(), metrics.capHeight() * 1.4
    return QRectF(left, middle - height / 2, width, height)


def check(sheet, width):
    assert sheet.lines <= 9
    inks = [(piece, ink_of(piece)) for piece in sheet.pieces if piece.text]
    for piece, ink in inks:
        assert piece.size >= 40, piece
        assert ink.width() <= piece.box.width() + 0.5, piece
        assert ink.left() >= 0, piece
        assert ink.right() <= width, piece
        assert piece.box.top() >= 0, piece
        assert piece.box.bottom() <= 720, piece
    for place, (piece, ink) in enumerate(inks):
        for other, its in inks[place + 1 :]:
            assert not ink.intersects(its), (piece, other)
    for fill in sheet.fills:
        assert QRectF(0, 0, width, 720).contains(fill.box), fill


@pytest.mark.parametrize("width", [WIDE, OLD, SQUARE])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [example, longest])
def test_every_text_of_every_stage_is_read_at_the_back(dressed, make, language, width):
    look.load_other_scripts()
    seen = Counter()
    for stage, revealed, sheet in every_sheet(showing_of(make(language)), width):
        check(sheet, width)
        seen[stage, revealed] += 1
    assert len(seen) == 16


@pytest.mark.parametrize("width", [WIDE, SQUARE])
def test_what_people_paste_is_shortened_or_parted_never_cut(dressed, width):
    look.load_other_scripts()
    for _, _, sheet in every_sheet(showing_of(overflowing()), width):
        check(sheet, width)


@pytest.mark.parametrize("minutes", [1, 0, -5, 600])
def test_the_clock_has_room_beside_any_title(dressed, minutes):
    for _, _, sheet in every_sheet(showing_of(longest("pt")), OLD, minutes):
        check(sheet, OLD)


def test_no_word_of_a_question_or_scale_is_left_out(dressed):
    """Beside the clock the header may be shortened; what is answered is always whole."""
    showing = showing_of(longest())
    told = Counter()
    for stage, revealed, sheet in every_sheet(showing, OLD):
        if stage == "assess" and not revealed:
            assert not any("…" in p.text for p in sheet.pieces if p.box.top() > 100)
            told.update(p.text for p in sheet.pieces if p.text in set("12345"))
    assert told == dict.fromkeys("12345", 37)


def test_texts_are_shortened_by_words(dressed):
    whole = "Quienes trabajan con o sin contrato pueden seguir aprendiendo"
    lines = wrapped(whole, 400, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert whole.startswith(" ".join(lines).rstrip("…"))
    assert whole.removeprefix(" ".join(lines).rstrip("…")).startswith(" ")
    assert wrapped(whole, 5_000, 1) == [whole]
    assert wrapped("", 400, 2) == []
    assert "".join(wrapped("x" * 40, 300, 9)) == "x" * 40


@pytest.mark.parametrize(
    ("size", "least"), [((1280, 720), 40), ((1920, 1080), 60), ((1024, 768), 42), ((640, 360), 20)]
)
def test_type_grows_with_the_height_of_the_screen(display, qtbot, size, least):
    showing = showing_of(example())
    display.resize(*size)
    display.show()
    display.show_view(view_of(showing), showing)
    assert display.sheets
    assert 40 * display._scale() >= least
    image = display.grab().toImage()
    ink = [y for y in range(size[1]) if dark_in_row(image, y)]
    assert ink[-1] < size[1] - 10
    lines = runs(ink)
    assert max(lines) >= 0.7 * 54 * display._scale() * 0.95  # a headline's capital letter


def view_of(showing, stage="assess", **how):
    how = {"revealed": False, "page": 0, "minutes_left": 19} | how
    return room_view(showing.figures, stage, **how)


def dark_in_row(image, y):
    return any(image.pixelColor(x, y).lightness() < 128 for x in range(0, image.width(), 2))


def runs(rows):
    found, length = [], 1
    for one, following in itertools.pairwise(rows):
        if following == one + 1:
            length += 1
        else:
            found.append(length)
            length = 1
    return [*found, length]


def test_the_room_reads_the_language_of_its_session_whatever_the_window_speaks(display):
    showing = showing_of(example("pt"))
    with speaking("en"):
        display.show_view(view_of(showing, minutes_left=1), showing)
        assert "falta 1 min" in display.accessibleDescription()
        display.show_view(view_of(showing, "listen", revealed=True), showing)
        assert "Governo" in display.accessibleDescription()


def test_minutes_left_are_said_in_words_and_that_they_are_over(display):
    showing = showing_of(example())
    for minutes, words in ((19, "quedan 19 min"), (1, "queda 1 min"), (0, "se acabó el tiempo")):
        display.show_view(view_of(showing, minutes_left=minutes), showing)
        assert words in display.accessibleDescription()
    display.show_view(view_of(showing, minutes_left=None), showing)
    assert "min" not in display.accessibleDescription().split()


def test_a_blank_display_is_black_and_brings_back_its_page(display):
    showing = showing_of(example())
    display.show_view(view_of(showing), showing)
    display.show_blank(True)
    image = display.grab().toImage()
    assert {image.pixelColor(x, 64).name() for x in range(0, 1280, 8)} == {"#000000"}
    assert "negro" in display.accessibleDescription() or "blank" in display.accessibleDescription()
    display.show_blank(False)
    assert "quedan 19 min" in display.accessibleDescription()


def test_readings_that_differ_are_seen_differently_never_disputed(dressed):
    showing = showing_of(example(small_group=1))
    with speaking("es"):
        texts = [
            piece.text
            for stage, revealed, sheet in every_sheet(showing, WIDE)
            if stage == "assess" and revealed
            for piece in sheet.pieces
        ]
    assert "lecturas distintas" in texts
    assert not any("disput" in text.lower() for text in texts)


def test_hidden_cells_are_gray_and_explained(dressed):
    showing = showing_of(example())
    sheet = next(s for stage, shown, s in every_sheet(showing, WIDE) if stage == "assess" and shown)
    assert any(fill.colour == "rule" for fill in sheet.fills)
    assert any("protege la respuesta" in piece.text for piece in sheet.pieces)


def test_bars_without_sectors_are_one_plain_bar_without_letters(display):
    showing = showing_of(example())
    view = view_of(showing, "prioritise", revealed=True)
    bare = replace(view.content, rows=tuple(replace(r, parts=()) for r in view.content.rows[:2]))
    display.show_view(replace(view, content=bare), showing)
    assert {fill.colour for fill in display.sheets[0].fills} == {"accent"}
    assert not any(piece.text in {"G", "I", "O", "A"} for piece in display.sheets[0].pieces)
