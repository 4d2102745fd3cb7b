"""Split told from spread out, on published values of van der Eijk's A."""

import pytest
from method_rules import ONE, SCALE, SECTORS, rules

from workshop_app.domain.division import division, shown_levels, unimodality
from workshop_app.domain.readings import indicator_figures
from workshop_app.domain.stages.assess import rating_tally

# Frequencies of levels with their A, as R's agrmt reckons them.
PUBLISHED = [
    ([30, 40, 210, 130, 530, 50, 10], 0.6113333),
    ([6, 8, 5, 3, 2], 0.3125),
    ([2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], 0.6097236),
    ([1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], 0.4823333),
    ([6, 8, 5, 3, 2, 0, 2], 0.3923077),
    ([10, 0, 0, 0, 10], -1),
    ([0, 0, 20, 0, 0], 1),
    ([4, 4, 4, 4, 4], 0),
    ([1, 2, 5, 8, 4], 0.425),
    ([10, 20, 30, 15, 4], 0.3924051),
]
EQUAL = dict.fromkeys(SECTORS, 1.0)


@pytest.mark.parametrize(("counts", "published"), PUBLISHED)
@pytest.mark.parametrize("share", [1, 1 / 7])
def test_unimodality_has_the_published_values(counts, published, share):
    parts = [count * share for count in counts]
    assert unimodality(parts) == pytest.approx(published, abs=1e-7)
    assert unimodality(parts[::-1]) == pytest.approx(published, abs=1e-7)


@pytest.mark.parametrize("counts", [[], [4, 4], [0, 0, 0]])
def test_two_levels_or_no_answers_have_no_middle(counts):
    assert unimodality(counts) is None


@pytest.mark.parametrize(
    ("today", "word"),
    [
        ((1, 1, 1, 5, 5, 5), "split"),
        ((1, 2, 3, 4, 5, 5), "spread_out"),  # wide, and still one slope
        ((1, 2, 3, 4, 5), "spread_out"),  # on the edge: as many at each level
        ((3, 3, 3, 3), None),
    ],
)
def test_only_what_is_seen_differently_is_split_or_spread_out(today, word):
    figures = indicator_figures(ONE, {"ngo": persons(*today)}, rules())
    assert division(figures, EQUAL) == word


def test_sectors_apart_with_answers_alike_are_spread_out():
    cells = {"ngo": persons(3, 3, 3), "industry": persons(3, 3, 3, desired=3)}
    figures = indicator_figures(ONE, cells, rules())
    assert figures.disputed
    assert division(figures, EQUAL) == "spread_out"


def test_a_large_sector_does_not_drown_a_small_one():
    cells = {"ngo": persons(*[1] * 40), "academia": persons(5, 5, 5, desired=5)}
    assert division(indicator_figures(ONE, cells, rules()), EQUAL) == "split"


def test_a_hidden_sector_does_not_show_in_the_word():
    cells = {
        "ngo": persons(1, 1, 1, 1),
        "industry": persons(1, 1, 1),
        "academia": persons(5),
        "government": persons(5),
    }
    own = indicator_figures(ONE, cells, rules())
    public = indicator_figures(ONE, cells, rules(), public=True)
    assert division(own, EQUAL) == "split"
    assert set(shown_levels(public)) == {"ngo"}
    assert division(public, EQUAL) is None


def persons(*today, desired=5):
    return rating_tally([(level, desired, None, None, None) for level in today], [], SCALE)
