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
        "Ana Mari\u200ba Lo\u00adpez Ruiz",
        "Ana\u200bMaría\u2060López\u200bRuiz",
        "Ana María Ló-\npez Ruiz",
        "ana.lo\u00adpez@example\u200b.org",
        "ANA.LOPEZ\uff20EXAMPLE.ORG",
        "ana.lopez @\nexample.org",
        "33–1234–5678",
        "33\u20111234\u20115678",
        "33 \u200b1234·5678",
        "\uff13\uff13 1234 5678",
        "\u0663\u0663\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
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


@pytest.mark.parametrize(
    ("held", "text"),
    [
        ("Dra. María Pérez", "María Pérez dijo"),
        ("Lic. Prof. Juan Gómez Ruiz (suplente)", "GOMEZ RUIZ, Juan"),
        ("María Pérez, Directora de Educación", "María Pérez lo dijo"),
        ("Mar\u00adía Pérez", "María Pérez"),
        ("Søren Łukasz", "Soren Lukasz"),
    ],
)
def test_a_person_is_found_without_what_stands_about_the_name(held, text):
    people = people_named([("name", held)])
    assert people.found_in(text)
    assert people.blanked(f"Con {text}.").startswith(f"Con {BLANK}")


def test_a_title_or_an_office_beside_a_name_is_nothing_to_look_at():
    people = people_named([("name", "Dra. María Pérez, Directora de Educación")])
    assert people.perhaps_in("Pérez, la dra. de educación") == ("Pérez",)


@pytest.mark.parametrize("mail", ["“ana@x.org”", "mailto:ana@x.org", "[ana@x.org]", "<ana@x.org>;"])
def test_a_mail_is_found_without_what_stands_about_it(mail):
    assert people_named([("email", mail)]).found_in("a ana@x.org, por favor")


@pytest.mark.parametrize(
    ("held", "text"),
    [
        ("2026-11-24T09:00", "La sesión del 2026-11-24"),
        ("firmado el 24/11/2026", "Se firma el 24/11/2026"),
        ("firmado el 24.11.2026", "20 24.11.2026"),
    ],
)
def test_the_day_of_a_consent_is_no_phone(held, text):
    assert not people_named([("consent_at", held)]).found_in(text)


def test_a_phone_beside_a_date_is_one_all_the_same():
    people = people_named([("consent_how", "24/11/2026, 33 1234 5678")])
    assert people.found_in("llame al 33-1234-5678")


def test_a_phone_in_other_digits_can_be_put_out_of_sight():
    people = people_named(
        [("consent_how", "\uff13\uff13 \uff11\uff12\uff13\uff14 \uff15\uff16\uff17\uff18")]
    )
    assert (
        people.blanked("\uff13\uff13 \uff11\uff12\uff13\uff14 5678 o 33 1234 5678")
        == f"{BLANK} o {BLANK}"
    )


def test_no_accent_of_a_name_stays_behind():
    people = people_named([("name", "Ana Kadaré")])
    assert people.blanked("Vino Ana Kadare\u0301, y habló.") == f"Vino {BLANK}, y habló."


def test_what_nobody_sees_goes_with_the_name_it_parts():
    assert PEOPLE.blanked("Que Ana Ma\u00adría Ló-\npez Ruiz lo diga.") == f"Que {BLANK} lo diga."
    assert PEOPLE.perhaps_in("Que Ma\u200bría lo diga.") == ("María",)
