"""Small things that are said: languages at start, when it was saved, words that break."""

from datetime import UTC, datetime, timedelta

import pytest

from workshop_app.desktop.app import language_at_start
from workshop_app.desktop.saved import saved_text
from workshop_app.desktop.words import breakable


@pytest.mark.parametrize(
    ("preferred", "system", "spoken"),
    [
        (None, "pt_BR", "pt"),
        (None, "es_MX", "es"),
        (None, "en_GB", "en"),
        (None, "C", "es"),
        (None, "de_DE", "es"),
        ("en", "pt_BR", "en"),
        ("xx", "pt_BR", "pt"),
    ],
)
def test_the_language_is_the_persons_else_the_systems_else_spanish(preferred, system, spoken):
    assert language_at_start(preferred, system) == spoken


def test_today_it_says_the_time_and_later_the_day():
    now = datetime.now().astimezone().replace(hour=12, minute=30)
    assert saved_text(now, now) == "✓ Saved 12:30"
    before = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    assert saved_text(before, before + timedelta(days=3)) == "✓ Saved on Nov 24, 2026"
    assert saved_text(None) == "✓ Saved"


def test_a_long_word_may_break():
    assert breakable("short words stay") == "short words stay"
    assert max(map(len, breakable("x" * 100).split("\N{ZERO WIDTH SPACE}"))) == 24
