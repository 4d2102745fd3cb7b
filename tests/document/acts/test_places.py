"""What the program says of cities and countries is sourced, marked, and says what it lacks."""

from datetime import date
from pathlib import Path

import pytest

from workshop_app.document.acts.places import known_cities, known_countries
from workshop_app.domain.cities import suggested
from workshop_app.domain.countries import coming_law, privacy_law

LAWS = known_countries().laws


def test_the_list_of_cities_says_that_it_is_incomplete():
    assert not known_cities().complete
    assert len(known_cities().cities) > 40


def test_a_year_is_the_one_of_admission_or_one_in_which_membership_is_shown():
    for city in known_cities().cities:
        assert (city.joined is None) != (city.by is None), city.name


def test_a_facilitator_finds_her_city_by_three_letters():
    cities = known_cities().cities
    assert suggested(cities, "medellin", "CO")[0].name == "Medellín"
    assert suggested(cities, "cor", "AR")[0].name == "Córdoba"


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_a_law_is_told_in_three_languages_with_its_source(law):
    for texts in (law.consent, law.list, law.photos):
        assert list(texts) == ["es", "pt", "en"]
    assert law.sources


@pytest.mark.parametrize("country", ["AR", "BR", "CL", "CO", "MX", "UY"])
def test_the_countries_of_the_programme_have_a_law_on_any_day_of_the_programme(country):
    for day in (date(2026, 11, 25), date(2026, 12, 1), date(2029, 6, 1)):
        assert privacy_law(LAWS, country, day)


def test_in_mexico_who_keeps_the_list_decides_which_law_holds():
    day = date(2026, 11, 25)
    assert [law.id for law in privacy_law(LAWS, "MX", day, "public")] == ["mx-lgpdppso"]
    assert [law.id for law in privacy_law(LAWS, "MX", day, "private")] == ["mx-lfpdppp"]


def test_in_chile_the_new_law_holds_from_december_2026():
    assert coming_law(LAWS, "CL", date(2026, 11, 25)).id == "cl-21719"
    assert [law.id for law in privacy_law(LAWS, "CL", date(2026, 12, 1))] == ["cl-21719"]


def test_of_a_country_without_a_source_nothing_is_said():
    assert privacy_law(LAWS, "BO", date(2026, 12, 1)) == ()


def test_every_city_and_every_law_is_listed_with_its_sources():
    note = (Path(__file__).parents[3] / "docs" / "content" / "practices.md").read_text("utf-8")
    for city in known_cities().cities:
        assert city.source in note, city.name
    for law in LAWS:
        assert all(source in note for source in law.sources), law.id
