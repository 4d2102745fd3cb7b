"""Known Learning Cities are suggested while one types, and never the only ones."""

import pytest

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.cities import suggested
from workshop_app.domain.cities_reading import read_cities
from workshop_app.domain.errors import Refused

SOURCE = "https://example.org/a"


def city(name, country, **keys):
    return {"name": name, "country": country, "source": SOURCE, "mark": "verified", **keys}


def table(*cities):
    return {"format": "workshop-cities/1", "checked": "2026-11-25", "cities": list(cities)}


CITIES = read_cities(
    table(
        city("Querétaro", "MX", joined=2022, awards=[2024]),
        city("La Paz", "AR", region="Mendoza"),
        city("La Paz", "MX", region="Baja California Sur", by=2025),
        city("Ciudad de México", "MX"),
        city("São Filipe", "CV"),
        city("José C. Paz", "AR"),
    ),
    file="cities.toml",
).cities


def names(typed, country=None, **options):
    return [f"{one.name}, {one.country}" for one in suggested(CITIES, typed, country, **options)]


@pytest.mark.parametrize("typed", ["quere", "QUERÉ", "  queré", "Querétaro"])
def test_accents_and_capitals_do_not_matter(typed):
    assert names(typed) == ["Querétaro, MX"]


def test_the_sessions_country_comes_first():
    assert names("la p", "MX")[:2] == ["La Paz, MX", "La Paz, AR"]
    assert names("la p", "AR")[:2] == ["La Paz, AR", "La Paz, MX"]


def test_a_later_word_counts_after_the_first():
    assert names("paz") == ["José C. Paz, AR", "La Paz, AR", "La Paz, MX"]
    assert names("mex") == ["Ciudad de México, MX"]
    assert names("mendoza") == ["La Paz, AR"]


def test_letters_within_a_word_are_no_beginning():
    assert names("eretaro") == []
    assert names("%") == []


def test_nothing_typed_gives_those_of_the_country():
    assert names("", "AR") == ["José C. Paz, AR", "La Paz, AR"]
    assert names("") == []


def test_no_more_are_given_than_a_person_reads():
    assert len(suggested(CITIES, "", "MX", 2)) == 2


def test_what_a_source_does_not_say_is_not_known():
    queretaro, mendoza = CITIES[:2]
    assert (queretaro.joined, queretaro.awards) == (2022, (2024,))
    assert (mendoza.joined, mendoza.by, mendoza.awards) == (None, None, ())


def test_a_list_is_incomplete_unless_it_says_otherwise():
    assert not read_cities(table(city("A", "MX")), file="x").complete


@pytest.mark.parametrize(
    ("keys", "where"),
    [
        ({"joined": 2012}, "joined"),
        ({"joined": "2020"}, "joined"),
        ({"awards": [1999]}, "awards[0]"),
        ({"awards": [True]}, "awards[0]"),
        ({"source": "ftp://x"}, "source"),
        ({"country": "Perú"}, "country"),
        ({"mark": "R"}, "mark"),
        ({"state": "x"}, "state"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(keys, where):
    with pytest.raises(Refused) as refused:
        read_cities(table(city("Lima", "PE") | keys), file="cities.toml")
    (fault,) = refused.value.faults
    assert fault.values["where"] == f"cities[0].{where}"


def test_the_same_city_twice_and_a_newer_list_are_refused():
    with pytest.raises(Refused) as refused:
        read_cities(table(city("Lima", "PE"), city("Lima", "PE")), file="cities.toml")
    assert refused.value.faults[0].text == says.TWICE
    with pytest.raises(Refused) as refused:
        read_cities({"format": "workshop-cities/2"}, file="cities.toml")
    assert [fault.text for fault in refused.value.faults] == [says.NEWER]
