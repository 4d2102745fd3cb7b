import re
import zipfile
from collections import Counter
from io import BytesIO

import pypdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from fontTools.ttLib import TTFont
from libreoffice import rewritten
from reports.conftest import AT
from reports.days import before_the_day
from reports.hostile import NASTY, poisoned, without
from reports.reading_pdf import fonts_of, pages_of, words_of

from workshop_app.domain.errors import WorkshopError
from workshop_app.reports.printing import word
from workshop_app.reports.word_fonts import mixed


def written(figures, **how):
    asked = {"paper": None, "final": False, "plain": False, "at": AT, "revision": "r7"} | how
    return word(figures, **asked)


def opened(figures, **how):
    return Document(BytesIO(written(figures, **how)))


def everything(document):
    """All text of a document, tables and what lies in them too."""
    return " ".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs(document))


def paragraphs(document):
    return document.element.body.iter(qn("w:p"))


def headings(document):
    names = ("Title", "Heading 1", "Heading 2", "Heading 3")
    return [p.text for p in document.paragraphs if p.style.name in names]


def bookmarks(outline):
    flat = []
    for entry in outline:
        flat += bookmarks(entry) if isinstance(entry, list) else [entry.title]
    return flat


@pytest.fixture(scope="module")
def in_word(half_day):
    return opened(half_day)


def test_it_has_the_headings_of_the_printed_plan_in_their_order(half_day, in_word, print_pdf):
    printed = bookmarks(pypdf.PdfReader(print_pdf(half_day)).outline)
    assert len(printed) > 20
    assert headings(in_word) == printed


def test_its_tables_say_what_the_printed_ones_say(half_day, in_word, print_pdf, tool):
    printed = Counter(words_of(tool("pdftotext"), print_pdf(half_day)).split())
    assert len(in_word.tables) >= 6
    for table in in_word.tables:
        cells = {cell._tc: cell.text for row in table.rows for cell in row.cells}
        said = " ".join(cells.values()).replace("\N{NARROW NO-BREAK SPACE}", " ").split()
        assert said
        assert [w for w in said if w not in printed and w.isalpha()] == []


def test_every_action_gap_and_commitment_stands_in_it(half_day, in_word):
    workshop, said = half_day.workshop, everything(in_word)
    for action in workshop.actions.values():
        assert action.title in said
    for gap in workshop.gaps.values():
        assert gap.title in said
    for given in workshop.commitments.values():
        assert given.text in said


def test_heads_of_tables_are_repeated_and_rows_whole(in_word):
    heads = [t for t in in_word.tables if t.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None]
    assert len(heads) >= 4
    for table in in_word.tables:
        for row in table.rows:
            assert row._tr.find(f".//{qn('w:cantSplit')}") is not None


def test_charts_are_told_in_words_to_those_who_cannot_see_them(in_word):
    shown = list(in_word.element.body.iter(qn("wp:docPr")))
    assert shown
    told = [picture.get("descr") for picture in shown]
    assert all(told)
    first = next(one for one in told if one.startswith("Dónde estamos"))
    assert re.search(r"; [^;]+: hoy \d,\d, deseado \d,\d, crítica", first)
    assert any(one.startswith("Cómo se eligieron. B1 Oficios") and ": 24%" in one for one in told)


def test_the_same_day_gives_the_same_bytes_and_no_part_has_a_time(half_day):
    data = written(half_day)
    assert written(half_day) == data
    with zipfile.ZipFile(BytesIO(data)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2013" not in parts.read("docProps/core.xml")  # when the template was made


@pytest.mark.parametrize(
    ("country", "size"), [("MX", (612, 792)), ("BR", (595, 842))], ids=["letter", "a4"]
)
def test_its_sheet_is_the_countrys(villa, country, size):
    section = opened(before_the_day(villa, country)).sections[0]
    assert (round(section.page_width.pt), round(section.page_height.pt)) == size


def test_it_says_draft_unless_it_is_final(villa):
    day = before_the_day(villa)
    for final in (False, True):
        header = opened(day, final=final).sections[0].header.paragraphs[0].text
        assert ("BORRADOR" in header) is not final


def test_it_tells_its_title_and_language(in_word):
    about = in_word.core_properties
    assert about.title == "Plan de acción · Puerto Claro"
    assert about.language == "es-CO"
    assert about.created.year == 2026


def test_a_plain_one_names_no_one(half_day):
    said = everything(opened(half_day, plain=True))
    names = [c.signatory for c in half_day.workshop.commitments.values() if c.signatory]
    assert names
    assert [name for name in names if name in said] == []


@pytest.mark.parametrize("nasty", NASTY)
def test_what_people_type_is_text(half_day, nasty):
    document = opened(poisoned(without(half_day, "note"), NASTY[nasty]))
    said = everything(document)
    for word_typed in NASTY[nasty].split()[:1]:
        assert word_typed.replace("\x00", "").replace("\x07", "")[:1] in said
    if nasty == "markup":
        assert "<b>bold</b> & <font size=99>" in said


def test_an_empty_session_is_a_document_too(villa):
    for language in ("es", "pt", "en"):
        assert headings(opened(before_the_day(villa, language=language)))


def test_only_the_plan_can_be_one(villa):
    with pytest.raises(WorkshopError, match="Only the plan"):
        written(before_the_day(villa), what="acta")


# -- As other programs show it ----------------------------------------------------------------


def test_its_face_is_carried_along_and_is_inter(half_day):
    with zipfile.ZipFile(BytesIO(written(half_day))) as parts:
        table = parts.read("word/fontTable.xml").decode()
        keys = re.findall(r'<w:(embed\w+) r:id="\w+" w:fontKey="\{([-0-9A-F]{36})\}"', table)
        assert [place for place, _ in keys] == ["embedRegular", "embedBold"]
        for number, (place, key) in enumerate(keys, 1):
            face = TTFont(BytesIO(mixed(parts.read(f"word/fonts/font{number}.odttf"), key)))
            assert face["name"].getDebugName(1) == "Inter"
            assert face["name"].getDebugName(2) == place.removeprefix("embed")
            assert set(map(ord, "áéíóúñüãõçâêôàÁÑÇ¿¡0123456789→≥×€•«»—")) <= set(face.getBestCmap())


def test_pictures_begin_at_the_margin_as_tables_do(in_word):
    shown = list(in_word.element.body.iter(qn("wp:inline")))
    assert shown
    assert {one.get(side) for one in shown for side in ("distL", "distR")} == {"0"}


def test_a_rule_stays_on_the_page_that_it_closes(villa):
    body = opened(before_the_day(villa)).element.body
    breaking = [
        p for p in body.iter(qn("w:p")) if p.find(f".//{qn('w:pageBreakBefore')}") is not None
    ]
    assert len(breaking) == 2
    assert [p for p in breaking if p.find(f".//{qn('w:pBdr')}") is not None] == []


@pytest.mark.slow
def test_writer_shows_it_in_its_own_face_on_about_as_many_pages(villa, print_pdf, tool, tmp_path):
    (tmp_path / "plan.docx").write_bytes(written(villa))
    (made,) = rewritten([tmp_path / "plan.docx"], "pdf", tmp_path / "office")
    printed = len(pypdf.PdfReader(print_pdf(villa)).pages)
    pages = pages_of(tool("pdftotext"), made)
    assert printed <= len(pages) <= printed + 3
    assert {name.split("-")[0] for name, _, _ in fonts_of(tool("pdffonts"), made)} == {"Inter"}
    assert all(len(page) > 300 for page in pages)  # none is empty but for its edges
    summary = next(page for page in pages if "Plan de acción en una página" in page)
    assert "termina después del periodo" in summary  # its last line
