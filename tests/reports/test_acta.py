import pypdf
import pytest
from reports.hostile import with_actions, without
from reports.reading_pdf import fonts_of, pages_of, strayed, words_of


@pytest.fixture
def pages(villa, print_pdf, tool):
    return pages_of(tool("pdftotext"), print_pdf(villa, "acta"))


def test_it_has_two_pages(villa, half_day, print_pdf):
    for figures in (villa, half_day):
        for paper in ("letter", "a4"):
            reader = pypdf.PdfReader(print_pdf(figures, "acta", paper=paper))
            assert len(reader.pages) == 2


def test_the_first_says_who_met_where_and_when_and_what_was_agreed(villa, pages):
    first = pages[0]
    for words in (
        "Salón de Cabildos, Palacio Municipal",
        "24 de noviembre de 2026",
        "9:10 – 17:00 h",
        "16 Industria",
        "2 Academia",
        "40 personas en total",
    ):
        assert words in first
    for action in villa.workshop.actions.values():
        assert action.title in first
    for ranked in villa.own.priorities.gaps:
        assert (villa.workshop.gaps[ranked.id].title in first) is ranked.chosen


def test_the_second_is_for_reservations_and_signatures(villa, pages):
    second = pages[1]
    for commitment in villa.workshop.commitments.values():
        assert commitment.organisation in second
        assert (commitment.signatory or "") in second
    assert "Academia pide que el tablero" in second
    assert "24 de febrero de 2027, 9:00 h" in second
    assert "Pendiente hasta el 1 dic 2026" in second
    assert villa.workshop.facts["footer"] in second
    assert "Original __ de __." in second


def test_who_declined_is_not_asked_to_sign(half_day, print_pdf, tool):
    said = pages_of(tool("pdftotext"), print_pdf(half_day, "acta"))[1]
    assert "Sin firma por ahora: Gremio Hotelero." in said
    assert "Fabio Restrepo" not in said


def test_a_plain_one_has_no_name(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "acta", plain=True))
    assert "Laura Méndez" not in said
    assert "Vicerrectora de Vinculación" in said


def test_forty_actions_flow_on_and_none_is_lost(villa, print_pdf, tool):
    file = print_pdf(with_actions(villa, 40), "acta")
    said = words_of(tool("pdftotext"), file)
    assert all(f"A{n} " in said for n in range(1, 41))
    assert strayed(tool("pdftotext"), file) == []


def test_without_commitments_there_are_lines_to_sign_on(villa, print_pdf, tool):
    file = print_pdf(without(villa, "commitment", "note"), "acta")
    second = pages_of(tool("pdftotext"), file)[1]
    assert "Nombre Cargo Organización En calidad de Firma" in second
    assert len(pypdf.PdfReader(file).pages) == 2


def test_its_fonts_are_embedded_and_it_is_never_a_draft(villa, print_pdf, tool):
    file = print_pdf(villa, "acta")
    assert all(embedded == "yes" for _, embedded, _ in fonts_of(tool("pdffonts"), file))
    assert "BORRADOR" not in words_of(tool("pdftotext"), file)
