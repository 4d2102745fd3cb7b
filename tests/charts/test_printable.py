import pytest

from workshop_app.charts.printable import as_seen, one_line, printable


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x00b\x1b[1m", "ab[1m"),
        ("a\r\nb\u2028c\x0bd", "a\nb\nc\nd"),
        ("\u202eevil\u202c \u200bx\ufeff", "evil x"),
        ("n\u0303", "ñ"),
        ("tab\tbed", "tab bed"),
        ("año → ≥ ✓", "año → ≥ ✓"),
    ],
)
def test_signs_that_upset_a_page_are_left_out(typed, printed):
    assert printable(typed) == printed


def test_a_line_has_no_breaks():
    assert one_line("  a \n b\t c ") == "a b c"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("plain words", "plain words"),
        ("שלום", "םולש"),
        ("שלום עולם", "םלוע םולש"),
        ("a שלום b", "a םולש b"),
        ("שלום 123 עולם", "םלוע 123 םולש"),
    ],
)
def test_words_from_the_right_are_seen_from_the_right(typed, seen):
    assert as_seen(typed) == seen


def test_arabic_letters_are_joined():
    assert as_seen("سلام") == "\ufee1\ufefc\ufeb3"
