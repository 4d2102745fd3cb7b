from datetime import date

import pytest

from workshop_app.charts.colours import SectorMark
from workshop_app.charts.grid import Mark, priority_grid
from workshop_app.charts.heatmap import HIDDEN, Row, heatmap
from workshop_app.charts.lettering import width_of
from workshop_app.charts.plate import Plate, picture
from workshop_app.charts.readings import Reading, answer_strips
from workshop_app.charts.shares import Bar, share_bars
from workshop_app.charts.sheet import draw_on
from workshop_app.charts.standing import Stand, standing
from workshop_app.charts.timeline import Span, time_line

MARKS = {"government": SectorMark("G", "#0072B2", ""), "ngo": SectorMark("O", "#007A5A", "\\")}


class Notebook:
    """A sheet that only writes down what is drawn on it."""

    def __init__(self):
        self.paths, self.said = [], []

    def path(self, steps, ink):
        self.paths.append((steps, ink))

    def words(self, x, y, words, *, size, semibold, colour):
        self.said.append((words, x, y))


def drawn(*plates):
    """Draw plates; give what stands on them, after checking that nothing stands outside."""
    said = []
    for plate in plates:
        notebook = Notebook()
        draw_on(notebook, plate.figure)
        for words, x, y in notebook.said:
            assert -0.5 <= x <= plate.width, words
            assert -0.5 <= y <= plate.height, words
        for steps, _ in notebook.paths:
            for _, points in steps:
                assert all(-1.5 <= x <= plate.width + 1.5 for x in points[::2])
                assert all(-1.5 <= y <= plate.height + 1.5 for y in points[1::2])
        said += [words for words, _, _ in notebook.said]
    return said


def test_a_plate_hands_on_words_boxes_and_curves():
    plate = Plate(100, 40)
    plate.box(10, 5, 20, 10, "#FF0000")
    plate.dot(50, 20, 4, "#FFFFFF", edge="#000000")
    plate.words(10, 35, "5 $ x_1 $", 9)
    notebook = Notebook()
    draw_on(notebook, plate.figure)
    (box, red), (ring, black) = notebook.paths
    assert box[0] == ("move", pytest.approx([10, 35]))
    assert red.fill == (1.0, 0.0, 0.0)
    assert red.stroke is None
    assert {kind for kind, _ in ring} == {"move", "curve", "close"}
    assert black.weight == pytest.approx(1.2)
    assert notebook.said == [("5 $ x_1 $", pytest.approx(10), pytest.approx(5))]


def test_standing_says_today_desired_and_gap():
    stands = [Stand("Trabajo", "Componentes", 2.2, 4.2, 2.0, "crítica")]
    said = drawn(*standing(stands, scale=(1, 5), thresholds=(0.5, 1, 2), width=516, height=600))
    assert {"Trabajo", "Componentes", "2.2", "4.2", "2.0", "crítica"} <= set(said)


def test_what_may_not_be_shown_leaves_its_row_bare():
    stands = [Stand("Trabajo", "", None, None, None, "–")]
    said = drawn(*standing(stands, scale=(1, 7), thresholds=(0.5, 1, 2), width=516, height=600))
    assert said.count("Trabajo") == 1


def test_many_rows_go_on_to_more_plates():
    bars = [Bar(f"G{n}", f"Brecha {n}", 0.01 * n, chosen=True, parts={}) for n in range(60)]
    plates = list(share_bars(bars, {}, width=516, height=300))
    assert len(plates) > 2
    assert all(plate.height <= 300 for plate in plates)
    assert {f"G{n}" for n in range(60)} <= set(drawn(*plates))


def test_parts_of_a_bar_carry_their_sectors_letters():
    parts = {"government": 0.3, "ngo": 0.2}
    bar = Bar("G1", "Brecha", 0.5, chosen=True, parts=parts, cut="línea de corte")
    said = drawn(*share_bars([bar], MARKS, width=516, height=300))
    assert {"G", "O", "50%", "línea de corte"} <= set(said)


def test_a_bar_without_share_has_no_parts():
    bar = Bar("G1", "Brecha", 0, chosen=False, parts={"government": 0.0, "ngo": 0.0})
    assert "0%" in drawn(*share_bars([bar], MARKS, width=516, height=300))


def test_the_heatmap_writes_a_number_in_each_cell_and_hidden_where_it_is():
    rows = [Row("6.1", "Aprendizaje", {"government": 2.75, "ngo": HIDDEN}, 2.5, ends=True)]
    how = {"title": "Todo", "thresholds": (0.5, 1, 2), "width": 516, "height": 300}
    said = drawn(*heatmap(rows, MARKS, **how))
    assert {"6.1", "2.8", "hidden", "2.5", "G", "O"} <= set(said)


def test_strips_name_no_side():
    reading = Reading("7.1 Internet", [0.4, 0.2, 0, 0.2, 0.2], 2.5)
    said = drawn(*answer_strips([reading], scale=(1, 5), width=516, height=300))
    assert {"40%", "20%", "0"} <= set(said)
    assert any("2.5" in words for words in said)


def test_gaps_with_the_same_marks_lie_side_by_side():
    marks = [Mark(f"G{n}", 4, 4, chosen=bool(n % 2)) for n in range(12)]
    notebook = Notebook()
    draw_on(notebook, priority_grid(marks, width=300, height=200).figure)
    places = {(x, y) for words, x, y in notebook.said if words.startswith("G")}
    assert len(places) == 12


@pytest.mark.parametrize(
    ("start", "due", "ends"),
    [
        (date(2027, 1, 4), date(2027, 6, 30), date(2027, 9, 30)),
        (None, date(2026, 11, 24), None),
        (date(1, 1, 1), date(9999, 12, 31), date(2027, 9, 30)),
        (date(2027, 5, 1), date(2027, 1, 1), date(2000, 1, 1)),
    ],
)
def test_any_two_days_fit_the_line_of_time(start, due, ends):
    spans = [Span("A1", "Acción", start, due, outlives=True)]
    how = {"begins": date(2026, 11, 24), "term_ends": ends, "width": 516, "height": 600}
    assert "A1" in drawn(*time_line(spans, **how))


def test_a_plate_may_be_a_picture():
    plate = Plate(72, 36)
    plate.box(0, 0, 72, 36, "#0072B2", hatch="x")
    assert picture(plate.figure, dpi=200).startswith(b"\x89PNG")


def test_what_a_plate_shows_is_told_row_by_row_and_hides_what_it_hides():
    row = Row("1.3", "Mujeres", {"government": 2.0, "ngo": HIDDEN}, 1.5)
    (plate,) = heatmap([row], MARKS, title="", thresholds=(1, 2, 3), width=500, height=500)
    assert plate.told == ["1.3 Mujeres: G 2.0, O hidden; All 1.5"]
    bar = Bar("G2", "Mesa", 0.21, chosen=True, parts={"government": 0.11, "ngo": 0.1})
    (plate,) = share_bars([bar], MARKS, width=500, height=500)
    assert plate.told == ["G2 Mesa: 21% (G 11%, O 10%)"]


@pytest.mark.parametrize("code", ["A12-KT", "A99-WM"])
def test_a_machines_code_does_not_run_into_the_words_beside_it(code):
    span = Span(code, "Ruta", None, date(2027, 6, 30), outlives=False)
    lines = time_line([span], begins=date(2026, 11, 26), term_ends=None, width=500, height=500)
    bar = Bar(code.replace("A", "G"), "Ruta", 0.2, chosen=True, parts={})
    for plate, size in (
        (next(lines), 8),
        (next(share_bars([bar], {}, width=500, height=500)), 8.5),
    ):
        notebook = Notebook()
        draw_on(notebook, plate.figure)
        (start,) = [x for words, x, _ in notebook.said if words == "Ruta"]
        assert width_of("A99-WM", size, semibold=True) < start
