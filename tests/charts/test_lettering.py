import pytest

from workshop_app.charts.lettering import MOST_LINES, lines_of, width_of


def test_lines_fit_their_room():
    lines = lines_of("Empresas y sindicatos en el diseño de la oferta formativa", 8, 100)
    assert len(lines) > 1
    assert all(width_of(line, 8) <= 100 for line in lines)
    assert " ".join(lines) == "Empresas y sindicatos en el diseño de la oferta formativa"


def test_a_word_longer_than_a_line_is_broken():
    lines = lines_of("x" * 40, 8, 100)
    assert "".join(lines) == "x" * 40
    assert all(width_of(line, 8) <= 100 for line in lines)


def test_after_a_few_lines_an_ellipsis_stands_for_the_rest():
    lines = lines_of("palabra " * 200, 8, 100)
    assert len(lines) == MOST_LINES
    assert lines[-1].endswith("…")


@pytest.mark.parametrize("semibold", [False, True])
def test_digits_are_of_one_width(semibold):
    widths = {round(width_of(digit, 9, semibold=semibold), 3) for digit in "0123456789"}
    assert len(widths) == 1


def test_an_empty_text_is_one_empty_line():
    assert lines_of("", 8, 100) == [""]
