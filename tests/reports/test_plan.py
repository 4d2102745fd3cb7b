import subprocess
from itertools import pairwise

import pypdf
import pytest
from reports.reading_pdf import fonts_of, pages_of, strayed, words_of

from workshop_app import text
from workshop_app.text import number

PARTS = [
    "Villa Esperanza aprende: formación y empleo",
    "Plan de acción en una página",
    "A qué vino cada sector",
    "Dónde estamos",
    "Las brechas",
    "Cómo se eligieron",
    "Las acciones",
    "Línea de tiempo",
    "Compromisos",
    "Anexo",
]


@pytest.fixture
def said(plan_of_villa, tool):
    return words_of(tool("pdftotext"), plan_of_villa)


def top(outline):
    return [entry.title for entry in outline if not isinstance(entry, list)]


def test_every_font_is_a_subset_of_ours_and_embedded(plan_of_villa, tool):
    fonts = fonts_of(tool("pdffonts"), plan_of_villa)
    assert {name for name, _, _ in fonts} <= {"Inter-Regular", "Inter-SemiBold", "DejaVuSans"}
    assert all(embedded == subset == "yes" for _, embedded, subset in fonts)


def test_its_build_is_sound(plan_of_villa, tool):
    done = subprocess.run([tool("qpdf"), "--check", plan_of_villa], check=False)
    assert done.returncode == 0


def test_it_is_small(plan_of_villa):
    assert plan_of_villa.stat().st_size < 200 * 1024


def test_it_has_8_to_14_pages(plan_of_villa):
    assert 8 <= len(pypdf.PdfReader(plan_of_villa).pages) <= 14


def test_its_parts_stand_in_the_bookmarks_in_their_order(plan_of_villa):
    assert top(pypdf.PdfReader(plan_of_villa).outline) == PARTS


def test_a_bookmark_leads_to_the_page_of_its_heading(plan_of_villa):
    reader = pypdf.PdfReader(plan_of_villa)
    for entry in reader.outline:
        if not isinstance(entry, list):
            page = reader.pages[reader.get_destination_page_number(entry)]
            assert entry.title.split()[-1] in page.extract_text()


def test_every_page_says_which_of_how_many_it_is(plan_of_villa, tool):
    pages = pages_of(tool("pdftotext"), plan_of_villa)
    for place, page in enumerate(pages, start=1):
        assert f"{place} de {len(pages)}" in page
        assert "Plan de acción · Villa Esperanza" in page


def test_it_tells_its_title_author_and_language(plan_of_villa):
    reader = pypdf.PdfReader(plan_of_villa)
    assert reader.metadata.title == "Plan de acción · Villa Esperanza"
    assert reader.metadata.author == "Ayuntamiento de Villa Esperanza"
    assert reader.metadata.creation_date.isoformat() == "2026-11-24T17:30:00+00:00"
    assert reader.trailer["/Root"]["/Lang"] == "es"


def test_every_gap_and_action_is_in_its_text(villa, said):
    workshop = villa.workshop
    for gap in workshop.gaps.values():
        for words in (gap.title, gap.statement, gap.causes, gap.evidence):
            assert words in said
    for action in workshop.actions.values():
        assert action.title in said
        assert (action.first_step or "") in said


def test_every_shown_figure_of_an_indicator_is_in_its_text(villa, said):
    text.speak("es", "MX")
    for indicator in villa.workshop.playbook.indicators:
        figures = villa.public.indicators[indicator.id]
        differing = " · lecturas distintas" if figures.disputed else ""
        shown = (figures.current, figures.desired, figures.gap)
        numbers = " ".join(number(value, 1) for value in shown)
        assert f"{indicator.number} {indicator.text['es']}{differing} {numbers}" in said


def test_costs_and_sums_are_in_its_text_as_the_country_writes_them(said):
    for words in ("1,200,000", "MXN 3,265,000", "2,360 personas trabajadoras", "170 empresas"):
        assert words in said.replace("\xa0", " ")


def test_the_tie_at_the_cut_and_its_reasons_are_printed(villa, said):
    assert "empate en la línea de corte: decidió el grupo" in said
    for decision in villa.workshop.decisions.values():
        assert decision.reason in said


def test_an_action_that_outlives_the_term_is_marked(said):
    assert "29 oct 2027 *" in said
    assert "termina después del periodo de gobierno (30 sep 2027)" in said


def test_no_figure_of_a_hidden_sector_stands_in_it(villa, said):
    hidden = [s for f in villa.public.indicators.values() for s in f.hidden]
    assert said.count("oculto") >= len(hidden) > 0


def test_it_speaks_of_readings_and_never_of_a_dispute(villa, print_pdf, tool):
    for language, wording in (
        ("es", "Lecturas distintas"),
        ("pt", "Leituras diferentes"),
        ("en", "Where readings differ"),
    ):
        said = words_of(tool("pdftotext"), print_pdf(villa, language=language))
        assert wording in said
        assert "disput" not in said.lower()


def test_it_is_a_draft_until_it_is_final(villa, plan_of_villa, print_pdf, tool):
    draft = pages_of(tool("pdftotext"), plan_of_villa)
    final = pages_of(tool("pdftotext"), print_pdf(villa, final=True))
    assert all("BORRADOR" in page for page in draft)
    assert not any("BORRADOR" in page or "Borrador" in page for page in final)


def test_a_plain_one_has_offices_and_no_names(villa, said, print_pdf, tool):
    workshop = villa.workshop
    names = {c.signatory for c in workshop.commitments.values() if c.signatory}
    names |= {a.lead_person for a in workshop.actions.values() if a.lead_person}
    names -= {"Dirección de Educación"}  # an office, which the privacy notice names too
    plain = words_of(tool("pdftotext"), print_pdf(villa, plain=True))
    for name in names:
        assert name in said
        assert name not in plain
    assert "Vicerrectora de Vinculación" in plain
    assert workshop.facts["privacy_contact"] not in plain


def test_the_same_session_prints_to_the_same_bytes(villa, plan_of_villa, print_pdf):
    assert print_pdf(villa).read_bytes() == plan_of_villa.read_bytes()


@pytest.mark.parametrize(
    ("paper", "size"), [(None, (612, 792)), ("letter", (612, 792)), ("a4", (595.28, 841.89))]
)
def test_the_paper_is_the_countrys_unless_another_is_asked_for(villa, print_pdf, paper, size):
    box = pypdf.PdfReader(print_pdf(villa, what="summary", paper=paper)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size)


def test_nothing_reaches_over_a_margin(plan_of_villa, tool):
    assert strayed(tool("pdftotext"), plan_of_villa) == []


def test_charts_are_drawn_not_pictured(plan_of_villa):
    assert not any(page.images for page in pypdf.PdfReader(plan_of_villa).pages)


def test_charts_may_be_pictures_for_the_bench(villa, print_pdf):
    file = print_pdf(villa, charts="picture")
    assert any(page.images for page in pypdf.PdfReader(file).pages)


def test_a_half_day_is_printed_too(half_day, print_pdf, tool):
    file = print_pdf(half_day)
    said = words_of(tool("pdftotext"), file)
    assert strayed(tool("pdftotext"), file) == []
    assert "180.000.000" in said
    assert "Casi empate" in said
    for action in half_day.workshop.actions.values():
        assert action.title in said


def test_heads_of_tables_are_repeated_on_the_next_page(plan_of_villa, tool):
    pages = pages_of(tool("pdftotext"), plan_of_villa)
    two = [page for page in pages if "Indicador Hoy Deseado Brecha" in page]
    assert len(two) == 2


def test_no_page_ends_with_a_heading(plan_of_villa):
    reader = pypdf.PdfReader(plan_of_villa)
    for page, after in pairwise(reader.pages):
        lines = [line for line in page.extract_text().splitlines() if line.strip()]
        last = [line for line in lines if "Plan de acción ·" not in line and " de 14" not in line]
        assert last[-1] not in PARTS, after
