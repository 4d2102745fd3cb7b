"""A country's privacy law is that of the day, and of whoever keeps the data."""

from datetime import date

import pytest

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.countries import coming_law, holder_of, privacy_law
from workshop_app.domain.countries_reading import read_countries
from workshop_app.domain.errors import Refused

TEXT = {"es": "Texto", "pt": "Texto", "en": "Text"}


def law(id, country, **keys):
    texts = dict.fromkeys(("consent", "list", "photos"), TEXT)
    said = {"holder": "any", "mark": "verified", "sources": ["https://example.org/a"]}
    return {"id": id, "country": country, "name": id, **texts, **said, **keys}


def table(*laws):
    return {"format": "workshop-countries/1", "checked": "2026-11-25", "laws": list(laws)}


def read(*laws):
    return read_countries(table(*laws), file="countries.toml").laws


LAWS = read(
    law("before", "CL", until="2026-11-30"),
    law("after", "CL", since="2026-12-01", ours=["photos"]),
    law("shops", "MX", holder="private"),
    law("towns", "MX", holder="public"),
    law("far", "PY", since="2027-11-27"),
)


def ids(*asked):
    return [one.id for one in privacy_law(LAWS, *asked)]


def test_the_law_of_the_day_holds_to_its_last_day_and_from_its_first():
    assert ids("CL", date(2026, 11, 30)) == ["before"]
    assert ids("CL", date(2026, 12, 1)) == ["after"]


def test_a_law_binds_those_it_names_and_both_are_given_where_one_does_not_know():
    day = date(2026, 12, 1)
    assert ids("MX", day, "public") == ["towns"]
    assert ids("MX", day, "private") == ["shops"]
    assert ids("MX", day) == ["shops", "towns"]
    assert ids("CL", day, "public") == ["after"]


def test_a_country_that_is_not_here_is_not_known():
    assert ids("XX", date(2026, 12, 1)) == []


def test_a_law_that_is_made_and_does_not_hold_yet_is_said():
    assert ids("PY", date(2026, 12, 1)) == []
    assert coming_law(LAWS, "PY", date(2026, 12, 1)).id == "far"
    assert coming_law(LAWS, "CL", date(2026, 11, 25)).id == "after"
    assert coming_law(LAWS, "CL", date(2026, 12, 1)) is None


def test_what_is_our_own_reading_is_marked():
    assert [one.ours for one in LAWS[:2]] == [(), ("photos",)]


@pytest.mark.parametrize(
    ("keys", "where"),
    [
        ({"since": "1 Dec 2026"}, "since"),
        ({"since": "2026-13-01"}, "since"),
        ({"until": 2026}, "until"),
        ({"holder": "city"}, "holder"),
        ({"ours": ["name"]}, "ours[0]"),
        ({"ours": [{}]}, "ours[0]"),
        ({"sources": []}, "sources"),
        ({"consent": "yes"}, "consent"),
    ],
)
def test_a_wrong_value_is_refused_with_its_place(keys, where):
    with pytest.raises(Refused) as refused:
        read(law("x", "CL") | keys)
    (fault,) = refused.value.faults
    assert fault.values["where"] == f"laws[0].{where}"


def test_a_newer_file_is_refused():
    with pytest.raises(Refused) as refused:
        read_countries({"format": "workshop-countries/9"}, file="countries.toml")
    assert [fault.text for fault in refused.value.faults] == [says.NEWER]


@pytest.mark.parametrize(
    ("controller", "holder"),
    [
        ("Ayuntamiento de Puerto Claro, Dirección de Educación", "public"),
        ("AYUNTAMIENTO DE PUERTO CLARO", "public"),
        ("Camara de Comercio", "private"),
        ("Red de Barrios", "private"),
        ("Universidad del Puerto", "any"),
        ("Somebody else", "any"),
        ("", "any"),
        ("Ayuntamiento de Puerto Claro A.C.", "private"),
    ],
)
def test_who_keeps_the_data_is_public_or_private_by_its_sector(controller, holder):
    sectors = {
        "Ayuntamiento de Puerto Claro": "government",
        "Ayuntamiento de Puerto Claro A.C.": "ngo",
        "Cámara de Comercio": "industry",
        "Red de Barrios": "ngo",
        "Universidad del Puerto": "academia",
        "": "government",
    }
    assert holder_of(controller, sectors) == holder
