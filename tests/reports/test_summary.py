import struct

import pypdf
import pytest
from reports.reading_pdf import words_of

from workshop_app.reports.printing import picture


@pytest.mark.parametrize("language", ["es", "pt", "en"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_it_is_one_page(villa, half_day, print_pdf, language, paper):
    for figures in (villa, half_day):
        file = print_pdf(figures, "summary", language=language, paper=paper)
        assert len(pypdf.PdfReader(file).pages) == 1


def test_it_says_who_does_what_by_when_for_how_much(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "summary"))
    for words in (
        "40 personas de gobierno, industria, organizaciones sociales y academia",
        "acciones, 11 con fondos o gestión",
        "3.3 M",
        "1 · Formación que lleve a empleo formal",
        "oct 2027 *",
        "clúster, 60% asegurado",
        "Una persona puede contarse en más de una acción.",
    ):
        assert words in said.replace("\xa0", " ")
    for action in villa.workshop.actions.values():
        assert action.title in said


def test_it_may_be_a_picture_for_messengers(villa, print_pdf):
    shown = picture(print_pdf(villa, "summary").read_bytes(), width=900)
    assert shown.startswith(b"\x89PNG")
    assert struct.unpack(">II", shown[16:24]) == (900, 1165)
