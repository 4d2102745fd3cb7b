import pytest

from workshop_app.reports.fonts import FALLBACK, REGULAR, use_all
from workshop_app.reports.lettering import markup, runs


@pytest.fixture(autouse=True)
def _faces():
    use_all()


def test_signs_of_markup_are_escaped():
    assert markup("<b> & </b>") == "&lt;b&gt; &amp; &lt;/b&gt;"


def test_a_break_of_line_stays_one():
    assert markup("one\r\ntwo") == "one<br/>two"


def test_a_sign_that_inter_lacks_comes_from_the_fallback():
    assert runs("año ☐") == [(REGULAR, "año "), (FALLBACK, "☐")]


def test_signs_that_no_face_has_become_one_sign_and_no_boxes():
    assert runs("漢字") == [(FALLBACK, "\ufffd")]


def test_words_from_the_right_keep_their_blanks_and_numbers():
    assert runs("שלום 12 עולם") == [(FALLBACK, "שלום 12 עולם")]
