"""Pauses grow, by chance, and a server's own wish comes first."""

import random

import pytest
from sync.sending import NOW

from workshop_app.sync.waiting import FIRST, LONGEST, LONGEST_ASKED, Patience, asked_pause


def pauses(tries, chance):
    patience = Patience(tries, chance)
    return [patience.pause(None) for _ in range(tries)]


def test_there_are_as_many_pauses_as_tries_less_one():
    assert [pause is None for pause in pauses(4, random.Random(1))] == [False, False, False, True]


def test_they_grow_twofold_up_to_the_longest():
    class Full(random.Random):
        def uniform(self, a, b):
            return b

    assert pauses(10, Full())[:-1] == [1, 2, 4, 8, 16, 32, LONGEST, LONGEST, LONGEST]


def test_they_lie_anywhere_below_that():
    firsts = [pauses(2, random.Random(seed))[0] for seed in range(400)]
    assert 0 <= min(firsts) < 0.05 * FIRST
    assert 0.95 * FIRST < max(firsts) <= FIRST
    assert 0.4 * FIRST < sum(firsts) / 400 < 0.6 * FIRST


def test_only_what_was_never_there_before_counts_as_getting_on():
    patience = Patience(2, random.Random(1))
    patience.got_to(10)
    assert patience.pause(5) == 5
    patience.got_to(10)
    assert patience.pause(5) is None
    patience.got_to(11)
    assert patience.pause(5) == 5


@pytest.mark.parametrize(
    ("said", "date", "seconds"),
    [
        (None, None, None),
        ("0", None, 0),
        ("12", None, 12),
        ("999999999999", None, LONGEST_ASKED),
        ("-5", None, None),
        ("1e9", None, None),
        ("soon", None, None),
        ("", None, None),
        ("١٢", None, None),
        ("Wed, 25 Nov 2026 15:00:20 GMT", None, 20),
        ("Wed, 25 Nov 2026 14:00:00 GMT", None, 0),
        ("Wed, 25 Nov 2099 15:00:20 GMT", None, LONGEST_ASKED),
        ("Tue, 01 Jan 2019 00:00:09 GMT", "Tue, 01 Jan 2019 00:00:00 GMT", 9),
        ("Tue, 01 Jan 2019 00:00:09 GMT", "nonsense", 0),
        ("Wed, 99 Nov 2026 15:00:20 GMT", None, None),
    ],
)
def test_what_a_server_asks_for(said, date, seconds):
    assert asked_pause(said, date, NOW) == seconds
