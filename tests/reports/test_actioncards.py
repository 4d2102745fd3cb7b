import pypdf
from reports.days import before_the_day
from reports.reading_pdf import pages_of, words_of

FIELDS = (
    "Qué se hará",
    "Quién lo lleva: una organización",
    "Con quién, al menos una de otro sector",
    "Para cuándo: día, mes, año",
    "Dinero: cuánto y de quién",
    "Primer paso en 30 días, y quién lo da",
)
"""The six that the room writes."""


def test_each_card_has_the_rooms_six_fields(villa, print_pdf, tool):
    for page in pages_of(tool("pdftotext"), print_pdf(villa, "actioncards")):
        assert [field for field in FIELDS if page.count(field) != 2] == []
        assert page.count("☐") == 2 * 3


def test_a_chosen_gap_has_two_cards_and_two_more_are_empty(villa, print_pdf, tool):
    said = words_of(tool("pdftotext"), print_pdf(villa, "actioncards"))
    for ranked in villa.own.priorities.gaps:
        gap = villa.workshop.gaps[ranked.id]
        assert said.count(f"{gap.code} {gap.title}") == (2 if ranked.chosen else 0)
    assert said.count("Título de la brecha") == 2


def test_before_gaps_are_chosen_there_are_as_many_empty_ones_as_will_be_needed(
    villa, print_pdf, tool
):
    day = before_the_day(villa, choose=3)
    file = print_pdf(day, "actioncards")
    assert len(pypdf.PdfReader(file).pages) == 3
    assert words_of(tool("pdftotext"), file).count("Título de la brecha") == 6
