import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from gettext import GNUTranslations, NullTranslations
from io import BytesIO

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from workshop_app import text
from workshop_app.domain.errors import Message, WorkshopError

SPANISH = {
    "Gap {code} is not known.": "No se conoce la brecha {code}.",
    "{what}, said {who}": "{who} dijo: {what}",
    ("{n} gap", "{n} gaps"): ("{n} brecha", "{n} brechas"),
    "Assess": "Valorar",
}


@pytest.fixture
def spanish(monkeypatch):
    catalog = Catalog(locale="es")
    for message, translation in SPANISH.items():
        catalog.add(message, translation)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    spoken = {"es": GNUTranslations(compiled), "en": NullTranslations(), "pt": NullTranslations()}
    monkeypatch.setattr(text, "_catalogue", spoken.__getitem__)
    text.speak("es")


@pytest.mark.usefixtures("spanish")
class TestASentence:
    def test_is_said_in_the_language_of_the_process(self):
        assert text.tr("Gap {code} is not known.", code="G7") == "No se conoce la brecha G7."

    def test_is_said_as_it_is_where_the_catalogue_does_not_know_it(self):
        assert text.tr("Nobody translated {this}", this="x") == "Nobody translated x"

    def test_of_a_form_comes_with_a_second_argument(self):
        assert text.tr("Assess", None) == "Valorar"

    def test_keeps_its_braces_where_it_has_no_values(self):
        assert text.tr("{as it is}") == "{as it is}"

    def test_that_is_empty_stays_so(self):
        assert text.tr("", None) == ""

    def test_fits_its_number(self):
        assert [text.ntr("{n} gap", "{n} gaps", n) for n in (1, 2, 1200)] == [
            "1 brecha",
            "2 brechas",
            "1.200 brechas",
        ]

    def test_of_an_error_is_rendered(self):
        error = WorkshopError("Gap {code} is not known.", code="G7")
        assert text.render(error) == "No se conoce la brecha G7."

    def test_within_a_sentence_is_rendered_too(self):
        inner = Message("Gap {code} is not known.", code="G7")
        outer = Message("{what}, said {who}", what=inner, who=("Ana", "Luis"))
        assert text.render(outer) == "Ana, Luis dijo: No se conoce la brecha G7."

    def test_in_another_language_is_said_only_within(self):
        with text.speaking("en"):
            assert text.tr("Assess") == "Assess"
        assert text.tr("Assess") == "Valorar"

    def test_in_another_language_is_said_by_this_thread_alone(self):
        with ThreadPoolExecutor(1) as others, text.speaking("en"):
            assert others.submit(text.tr, "Assess").result() == "Valorar"


def test_a_language_without_catalogue_is_refused():
    with pytest.raises(ValueError, match="de"):
        text.speak("de")


def test_values_are_written_as_the_country_writes_them():
    text.speak("es", "CO")
    message = Message(
        "{day} {mean} {none} {count}", day=date(2026, 11, 4), mean=2.5, none=None, count=3
    )
    assert text.render(message) == "4 de noviembre de 2026 2,5 – 3"


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [
        ("es", "MX", "1,234.5"),
        ("es", "CO", "1.234,5"),
        ("pt", "BR", "1.234,5"),
        ("en", None, "1,234.5"),
    ],
)
def test_a_number_follows_its_country(language, country, expected):
    text.speak(language, country)
    assert text.number(1234.5) == expected


def test_a_country_where_the_language_has_no_ways_leaves_the_language_its_own():
    text.speak("pt", "MX")
    assert str(text.locale()) == "pt"


@pytest.mark.parametrize(
    ("value", "digits", "expected"),
    [
        (2.45, 1, "2.5"),
        (2.4499999999999997, 1, "2.5"),
        (2.5, 0, "3"),
        (-0.04, 1, "0.0"),
        (-2.5, 0, "-3"),
        (3, 1, "3.0"),
        (0.1 + 0.2, None, "0.3"),
        (1200000, None, "1,200,000"),
        (Decimal("1.005"), 2, "1.01"),
        (None, 1, "–"),
    ],
)
def test_a_number_is_rounded_as_people_round(value, digits, expected):
    assert text.number(value, digits) == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [(1200000, "MXN\xa01,200,000"), (12.5, "MXN\xa012.50"), (0, "MXN\xa00"), (None, "–")],
)
def test_money_names_its_currency(amount, expected):
    text.speak("es", "MX")
    assert text.money(amount, "MXN") == expected


def test_money_of_a_currency_that_nobody_said_is_a_number_alone():
    with text.speaking("es", "MX"):
        assert text.money(1200, "") == "1,200"


@pytest.mark.parametrize(("country", "currency"), [("CO", "COP"), ("EC", "USD"), ("XX", None)])
def test_a_countrys_currency_is_known(country, currency):
    assert text.currency_of_country(country) == currency


def test_a_share_is_written_as_per_cent():
    text.speak("es", "ES")
    assert [text.percent(0.605), text.percent(0.6, 1), text.percent(None)] == [
        "61\xa0%",
        "60,0\xa0%",
        "–",
    ]


@pytest.mark.parametrize(
    ("form", "expected"),
    [("long", "24 de junio de 2027"), ("medium", "24 jun 2027"), ("month", "jun 2027")],
)
def test_a_day_is_written_long_or_short(form, expected):
    text.speak("es", "MX")
    assert text.date_text(date(2027, 6, 24), form) == expected


def test_speaking_waits_for_nothing_heavy():
    look = "import sys, workshop_app.text; print('babel' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
