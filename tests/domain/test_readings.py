"""The worked example of the method, published values, and what sits on an edge."""

import pytest
from method_rules import ONE, SCALE, SECTORS, rules

from workshop_app.domain.playbook import Thresholds
from workshop_app.domain.readings import classify, consensus, indicator_figures
from workshop_app.domain.stages.assess import rating_tally


def persons(*pairs):
    return rating_tally([(*p, *[None] * (5 - len(p))) for p in pairs], [], SCALE)


def tables(*pairs):
    return rating_tally([], [(*p, *[None] * (5 - len(p))) for p in pairs], SCALE)


WORKED = {
    "government": persons((2, 4), (3, 4)),
    "industry": persons((1, 5)),
    "ngo": persons((4, 4), (2, 5), (3, 4)),
}


def test_the_worked_example_for_the_host():
    figures = indicator_figures(ONE, WORKED, rules())
    assert [figures.by_sector[s].gap for s in WORKED] == pytest.approx([1.5, 4, 4 / 3])
    assert figures.gap == pytest.approx(2.277778, abs=1e-6)
    assert figures.current == pytest.approx(2.166667, abs=1e-6)
    assert figures.consensus == pytest.approx(0.625210, abs=1e-6)
    assert figures.spread == pytest.approx(2.666667, abs=1e-6)
    assert figures.need == pytest.approx(56.944444, abs=1e-6)
    assert figures.level == "critical"
    assert figures.disputed is False
    assert figures.not_heard == ("academia",)


def test_the_worked_example_outside():
    figures = indicator_figures(ONE, WORKED, rules(), public=True)
    assert figures.hidden == {"government", "industry"}
    assert figures.by_sector["government"].n is None
    assert figures.by_sector["ngo"].gap == pytest.approx(4 / 3)
    assert figures.gap == pytest.approx(2.277778, abs=1e-6)
    assert figures.spread is None


# Frequencies of levels with their consensus: Tastle and Wierman's, and published examples.
PUBLISHED = [
    ([30, 40, 210, 130, 530, 50, 10], 0.7256876),
    ([6, 8, 5, 3, 2], 0.5250893),
    ([2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], 0.668794),
    ([1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], 0.7112615),
    ([6, 8, 5, 3, 2, 0, 2], 0.58694),
    ([10, 0, 0, 0, 10], 0),
    ([0, 0, 20, 0, 0], 1),
    ([4, 4, 4, 4, 4], 0.433985),
    ([1, 2, 5, 8, 4], 0.6068596),
    ([10, 20, 30, 15, 4], 0.6238706),
]


@pytest.mark.parametrize(("counts", "published"), PUBLISHED)
@pytest.mark.parametrize("lowest", [1, -2])
def test_consensus_has_the_published_values(counts, published, lowest):
    assert consensus({"ngo": counts}, {"ngo": 1}, lowest) == pytest.approx(published, abs=1e-7)


def test_each_sector_weighs_the_same_in_a_consensus_whatever_its_headcount():
    many, few = [0, 0, 0, 0, 100], [1, 0, 0, 0, 0]
    assert consensus({"ngo": many, "academia": few}, dict.fromkeys(SECTORS, 1), 1) == 0


def test_a_gap_is_the_mean_of_those_who_gave_both_answers():
    figures = indicator_figures(
        ONE, {"ngo": persons((2, 5), (3, 4), (2, 4), (3, 5), (2, 4), (None, 5))}, rules()
    )
    assert figures.gap == 2.0
    assert figures.incomplete == 1
    assert figures.ballots == 6


def test_sectors_are_balanced_not_pooled():
    cells = {
        "government": persons((2, 1), (3, 1), (2, 1), (3, 1)),
        "industry": persons((4, 1), (4, 1)),
        "ngo": persons((1, 1), (2, 1), (1, 1)),
        "academia": persons((3, 1)),
    }
    assert indicator_figures(ONE, cells, rules()).current == pytest.approx(2.7083333, abs=1e-7)


def test_a_negative_gap_is_shown_and_needs_nothing():
    figures = indicator_figures(ONE, {"ngo": tables((5, 3))}, rules())
    assert (figures.gap, figures.need, figures.level) == (-2, 0, "met")


@pytest.mark.parametrize(
    ("gap", "level"),
    [(0.4999999999, "small"), (0.499999, "met"), (0.5, "small"), (1, "gap"), (2, "critical")],
)
def test_classes_begin_on_their_thresholds_to_nine_decimals(gap, level):
    assert classify(gap, Thresholds()) == level


def test_importance_scales_the_need_and_counts_on_incomplete_ballots_too():
    figures = indicator_figures(ONE, {"ngo": persons((1, 5, 5), (None, 5, 3))}, rules())
    assert figures.importance == 4
    assert figures.need == pytest.approx(80)


def test_where_nobody_answered_every_figure_is_null():
    figures = indicator_figures(ONE, {}, rules())
    assert figures.gap is figures.need is figures.level is figures.disputed is None
    assert figures.not_heard == SECTORS


def test_ones_and_twos_do_not_make_a_spread_that_counts():
    apart = {"government": persons((3, 3)), "ngo": persons((3, 5), (3, 5), (3, 5))}
    assert indicator_figures(ONE, apart, rules()).disputed is False
    assert indicator_figures(ONE, {**apart, "government": tables((3, 3))}, rules()).disputed
    assert indicator_figures(ONE, apart, rules(small_group=1)).disputed


def test_hidden_sectors_of_unlike_weights_hide_the_balanced_value():
    weights = {**dict.fromkeys(SECTORS, 1), "industry": 2}
    figures = indicator_figures(ONE, WORKED, rules(weights=weights), public=True)
    assert figures.gap is None
    assert figures.need is None
    assert figures.level is None


def test_tables_alone_are_never_hidden():
    figures = indicator_figures(
        ONE, {"government": tables((2, 4)), "ngo": tables((1, 5))}, rules(), public=True
    )
    assert figures.hidden == frozenset()
    assert figures.spread == 2


def test_a_need_that_does_not_exist_is_not_called_hidden():
    only_importance = {"ngo": persons((None, None, 5))}
    figures = indicator_figures(ONE, only_importance, rules(), public=True)
    assert figures.importance is None
    assert (figures.need, figures.need_hidden) == (None, False)
