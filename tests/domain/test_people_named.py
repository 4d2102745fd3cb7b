import pytest

from workshop_app.domain.people_named import BLANK, People, people_named

PEOPLE = people_named(
    [
        ("name", "Ana María López Ruiz"),
        ("author", "Zoë"),
        ("email", "ana.lopez@example.org"),
        ("consent_how", "+52 33 1234 5678"),
        ("privacy_contact", "juan@example.com, tel. 555-0134-22"),
        ("comment", "Nadie me preguntó"),
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Lo dijo Ana María López Ruiz en la mesa.",
        "ANA MARIA LOPEZ RUIZ",
        "López Ruiz, Ana María",
        "Ana  María\nLópez Ruiz",
        "Ana Mari\u0301a Lo\u0301pez Ruiz",
        "Escriba a Ana.Lopez@Example.org, por favor",
        "tel. +52 (33) 1234-5678",
        "3312345678",
        "0052 33 1234 5678",
        "33.1234.5678",
        "juan@example.com",
    ],
)
def test_a_name_a_mail_or_a_phone_is_found_however_it_is_written(text):
    assert PEOPLE.found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana llegó temprano",
        "Mariana María López Ruizeño",
        "La calle López Ruiz",
        "0.3312345678331234",
        "cuesta 33 123 pesos",
        "nadie@example.org",
    ],
)
def test_what_merely_resembles_a_person_is_not_taken_for_one(text):
    assert not PEOPLE.found_in(text)


def test_single_names_and_unknown_contacts_are_for_a_person_to_look_at():
    assert PEOPLE.perhaps_in("Ana, que es eva@x.org, o llame al 55 1111 2222") == (
        "Ana",
        "eva@x.org",
        "55 1111 2222",
    )
    assert PEOPLE.perhaps_in("La ciudad tiene 3 bibliotecas y 12 escuelas") == ()


def test_what_was_found_is_put_out_of_sight_and_the_rest_stays():
    said = "Que Ana  María López-Ruiz (ana.lopez@example.org, +52 33 1234-5678) lo diga."
    assert PEOPLE.blanked(said) == f"Que {BLANK} ({BLANK}, {BLANK}) lo diga."
    assert PEOPLE.blanked("Lo dijo López Ruiz, Ana María.") == f"Lo dijo {BLANK}."
    assert PEOPLE.blanked("Nada que ocultar.") == "Nada que ocultar."
    for text in (said, "Lo dijo López Ruiz, Ana María."):
        assert not PEOPLE.found_in(PEOPLE.blanked(text))


def test_nobody_is_found_where_nobody_is_known():
    assert People().found_in("Ana María López Ruiz, 33 1234 5678, a@b.org") == ()


def test_an_office_in_the_place_of_a_name_is_nobodys():
    people = people_named(
        [("lead_person", "Dirección de Educación"), ("signatory", "Coordenação de Ensino"),
         ("lead_person", "M. Ibarra"), ("name", "Cámara Ruiz")]
    )  # fmt: skip
    assert people.names == (("camara", "ruiz"), ("m", "ibarra"))
    assert people.single == {"camara", "ruiz", "ibarra"}
