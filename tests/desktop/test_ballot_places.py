"""Where a step leads in a grid of numbers: over headings, over the ends of rows, to blanks."""

from workshop_app.desktop.widgets.ballot_places import Places
from workshop_app.desktop.widgets.ballot_rows import GridRow

HEADING = GridRow("", "Prevention")
ROWS = (
    HEADING,
    GridRow("a", "", values=(3, 4)),
    GridRow("b", "", values=(2, None)),
    HEADING,
    GridRow("c", "", values=(None, None), blank="–"),
)
PLACES = Places(ROWS, last=2)


def test_one_stands_first_beneath_the_first_heading():
    assert PLACES.first == (1, 1)
    assert Places((HEADING,), last=2).first is None


def test_the_first_blank_is_the_first_cell_that_wants_an_answer():
    assert PLACES.first_blank == (2, 2)
    assert Places(ROWS[3:], last=2).first_blank is None  # a blank there is an answer


def test_what_is_typed_leads_over_ends_of_rows_and_over_headings():
    assert PLACES.beside((1, 1), 1) == (1, 2)
    assert PLACES.beside((2, 2), 1) == (4, 1)
    assert PLACES.beside((4, 1), -1) == (2, 2)
    assert PLACES.beside((4, 2), 1) is None
    assert PLACES.beside((1, 1), -1) is None


def test_an_arrow_stays_within_its_row_and_stops_at_the_ends():
    assert PLACES.towards((1, 2), down=0, across=1) == (1, 2)
    assert PLACES.towards((2, 1), down=1, across=0) == (4, 1)
    assert PLACES.towards((1, 1), down=-1, across=0) is None


def test_a_page_leads_to_the_last_row_at_most():
    assert PLACES.row_at_most(1, 1) == 2
    assert PLACES.row_at_most(2, 40) == 4
    assert PLACES.row_at_most(2, -40) == 1
