"""Codes as a machine gives them, such as A12-KW, stand whole on every paper."""

import pytest
from reports.days import with_machine_codes
from reports.reading_pdf import words_of

PAPERS = ("plan", "acta", "attendance", "ballots", "gapcards", "actioncards")


@pytest.mark.parametrize("paper", PAPERS)
def test_no_code_is_broken(villa, print_pdf, tool, paper):
    day = with_machine_codes(villa)
    said = words_of(tool("pdftotext"), print_pdf(day, paper))
    assert "-KW" in said
    assert not [word for word in said.split() if word == "-KW" or word.endswith("-")]
