"""Speak: one gettext catalogue for window, reports and command line, and a country's numbers.

The process speaks one language (`speak`); a report in another is made inside `speaking`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from functools import cache
from gettext import GNUTranslations, NullTranslations
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from workshop_app import assets

if TYPE_CHECKING:
    from babel import Locale

LANGUAGES = ("es", "pt", "en")
NOT_KNOWN = "–"

DateForm = Literal["long", "medium", "month"]


@runtime_checkable
class Sayable(Protocol):
    """A sentence of the catalogue with the values for its places: a message, an error."""

    @property
    def text(self) -> str:
        """The English sentence, as the catalogue knows it."""

    @property
    def values(self) -> Mapping[str, object]:
        """What its named places hold."""


@dataclass(frozen=True, slots=True)
class _Voice:
    language: str = "en"
    country: str | None = None


_process = [_Voice()]  # a cell, so that threads started later speak alike
_here: ContextVar[_Voice | None] = ContextVar("voice", default=None)


# -- Whose language -------------------------------------------------------------------------------


def speak(language: str, country: str | None = None) -> None:
    """Set the language, and the country's ways with numbers and dates, of the whole process."""
    _process[0] = _voice(language, country)


@contextmanager
def speaking(language: str, country: str | None = None) -> Iterator[None]:
    """Speak otherwise inside a `with`, for a report in another language."""
    token = _here.set(_voice(language, country))
    try:
        yield
    finally:
        _here.reset(token)


def language() -> str:
    """Tell the language that is spoken here and now."""
    return _now().language


def country() -> str | None:
    """Tell whose ways numbers and dates follow, if one said so."""
    return _now().country


def locale() -> Locale:
    """Give babel's locale: the language as the country writes it, or else the language alone."""
    return _locale(_now())


def country_name(code: str) -> str:
    """Name a country in the language that is spoken; its code where it has no name."""
    name: str = locale().territories.get(code, code)
    return name


def currency_of_country(code: str) -> str | None:
    """The three letters of a country's own currency; None where babel knows none."""
    from babel.numbers import get_territory_currencies

    return next(iter(get_territory_currencies(code)), None)


def _now() -> _Voice:
    return _here.get() or _process[0]


def _voice(language: str, country: str | None) -> _Voice:
    if language not in LANGUAGES:
        raise ValueError(f"no catalogue speaks {language!r}")
    return _Voice(language, country)


@cache
def _locale(voice: _Voice) -> Locale:
    from babel import Locale, UnknownLocaleError

    try:
        return Locale(voice.language, territory=voice.country)
    except UnknownLocaleError:
        return Locale(voice.language)


# -- Sentences ------------------------------------------------------------------------------------


def tr(message: str, _disambiguation: str | None = None, /, **values: object) -> str:
    """Say a sentence of the catalogue; the second argument is what Designer's forms pass."""
    sentence = _catalogue(language()).gettext(message) if message else message
    return sentence.format(**values) if values else sentence


def ntr(singular: str, plural: str, n: int, /, **values: object) -> str:
    """Say the sentence that fits the number, which stands in it as {n}."""
    sentence = _catalogue(language()).ngettext(singular, plural, n)
    return sentence.format(n=_spoken(n), **values)


def render(message: Sayable) -> str:
    """Say a message or an error of the domain, its values as this language writes them."""
    return tr(message.text, **{name: _value(value) for name, value in message.values.items()})


def _value(value: object) -> str:  # noqa: PLR0911 - one line for each kind of value
    if value is None:
        return NOT_KNOWN
    if isinstance(value, Sayable):
        return render(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, float | Decimal):
        return number(value)
    if isinstance(value, Enum):
        return _value(value.value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(_value(item) for item in value)
    return str(value)


@cache
def _catalogue(language: str) -> NullTranslations:
    if language == "en":
        return NullTranslations()
    compiled = assets.resource("locale", language, "LC_MESSAGES", "workshop_app.mo")
    if assets.in_checkout() and not compiled.is_file():
        return NullTranslations()  # setup has not compiled it yet
    with compiled.open("rb") as file:
        return GNUTranslations(file)


# -- Numbers, money, dates ------------------------------------------------------------------------


def number(value: float | Decimal | None, digits: int | None = None) -> str:
    """Write a number, with so many digits after the mark, or as many as it has up to three."""
    from babel.numbers import format_decimal

    if value is None:
        return NOT_KNOWN
    pattern = "#,##0.###" if digits is None else _pattern("#,##0", digits)
    return format_decimal(_tidy(value, digits), format=pattern, locale=locale())


def money(amount: float | Decimal | None, currency: str) -> str:
    """Write a sum with its currency's code before it, if known; cents only where there are some."""
    if amount is None:
        return NOT_KNOWN
    whole = amount == int(amount)
    return f"{currency}\N{NO-BREAK SPACE}{number(amount, 0 if whole else 2)}".strip()


def percent(share: float | Decimal | None, digits: int = 0) -> str:
    """Write a share (0.6) as per cent (60 %)."""
    from babel.numbers import format_percent

    if share is None:
        return NOT_KNOWN
    pattern = _with_digits(locale().percent_formats[None].pattern, digits)
    return format_percent(_tidy(share, digits + 2), format=pattern, locale=locale())


def date_text(day: date, form: DateForm = "long") -> str:
    """Write a day in full, in short, or only its month and year."""
    from babel.dates import format_date, format_skeleton

    if form == "month":
        return format_skeleton("yMMM", day, locale=locale())
    return format_date(day, format=form, locale=locale())


def _spoken(n: int) -> str:
    return str(n) if abs(n) < 1000 else number(n)


def _pattern(whole: str, digits: int) -> str:
    return f"{whole}.{'0' * digits}" if digits else whole


def _with_digits(pattern: str, digits: int) -> str:
    return pattern.replace("0", _pattern("0", digits), 1)


def _tidy(value: float | Decimal, digits: int | None) -> Decimal:
    """Round half away from zero, as people do, and leave no minus before a zero.

    Nine decimals first: a mean that is 2.45 but for the machine's last bit is 2.45.
    """
    exact = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    rounded = _rounded(_rounded(exact, 9), 3 if digits is None else digits)
    return abs(rounded) if rounded == 0 else rounded


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
