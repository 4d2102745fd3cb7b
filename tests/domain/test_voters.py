"""Whose answers a ballot holds, by the code that somebody types."""

import pytest
from log_parts import document

from workshop_app.domain.edits import put
from workshop_app.domain.voters import person_by_code, persons_begun


def room(*codes):
    made = document()
    for code in codes:
        made.apply(put("participant", code, code=code, sector="ngo"))
    return made.workshop


@pytest.mark.parametrize("typed", ["7", "007", "p007", "P007-EJ", " p007-ej "])
def test_a_number_finds_the_person_to_whose_code_a_machine_added_its_letters(typed):
    assert person_by_code(room("P007-EJ", "P070-EJ"), typed) == "P007-EJ"


def test_who_has_the_very_code_goes_before_those_whose_code_only_begins_so():
    assert person_by_code(room("P007-EJ", "P007"), "7") == "P007"


def test_nobody_is_found_where_nobody_or_more_than_one_could_be_meant():
    two = room("P007-EJ", "P007-KT", "P070-EJ")
    assert person_by_code(two, "7") is None
    assert persons_begun(two, "7") == ["P007-EJ", "P007-KT"]
    assert person_by_code(room("P0071"), "7") is None
