"""Ranks, the cut, and what would change it: worked examples and edges of the method."""

from dataclasses import replace

import pytest
from method_rules import ONE, rules

from workshop_app.domain.priorities import average_ranks, concordance, priorities, quadrant
from workshop_app.domain.readings import indicator_figures
from workshop_app.domain.small_groups import Voices
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.stages.prioritise import Decision, Marks, VoteTally
from workshop_app.domain.tallies import Tallies

WORKED = {"government": (6, 2, 2), "industry": (1, 8, 1), "ngo": (30, 30, 0)}


def ranked(points, *, letters="ABC", decisions=None, needs=None, votes=None, **how):
    gaps = {letter: Gap(letter, letter, f"Brecha {letter}") for letter in letters}
    cells = votes or {
        (sector, letter): VoteTally(count)
        for sector, counts in points.items()
        for letter, count in zip(letters, counts, strict=True)
    }
    voters = {sector: Voices(0, 1) for sector, counts in points.items() if sum(counts)}
    codes = {letter: letter for letter in letters}
    tallies = Tallies(votes=cells, voters=how.pop("voters", voters))
    indicators = {}
    if needs:
        bare = indicator_figures(ONE, {}, rules())
        indicators = {f"i{x}": replace(bare, need=need) for x, need in needs.items()}
        gaps = {x: replace(gap, indicators=(f"i{x}",)) for x, gap in gaps.items()}
    public = how.pop("public", False)
    return priorities(
        gaps, codes, decisions or {}, tallies, indicators, rules(**how),
        indicators if public else None,
    )  # fmt: skip


def test_the_worked_example():
    result = ranked(WORKED, choose=1)
    assert {g.id: g.share for g in result.gaps} == pytest.approx({"A": 0.4, "B": 0.5, "C": 0.1})
    assert [(g.id, g.rank) for g in result.gaps] == [("B", 1), ("A", 2), ("C", 3)]
    assert result.kendall_w == pytest.approx(0.444444, abs=1e-6)
    assert result.stable_without["industry"] is False
    assert result.stable_without["academia"] is True


def test_equal_weight_and_raw_points_may_disagree():
    dots = {"government": (6, 2, 4), "industry": (0, 5, 1), "ngo": (1, 1, 4)}
    result = ranked(dots)
    assert {g.id: g.share for g in result.gaps} == pytest.approx(
        {"A": 0.2222222, "B": 0.3888889, "C": 0.3888889}, abs=1e-7
    )
    assert [g.rank for g in result.gaps] == [1, 1, 3]
    assert [g.points for g in result.gaps] == [8, 9, 7]


def test_concordance_has_the_published_values():
    plain = [[4, 3, 2, 1], [3, 4, 2, 1], [4, 2, 3, 1]]
    tied = [[5, 4, 4, 2], [5, 5, 3, 1], [4, 4, 4, 2]]
    assert concordance(plain) == pytest.approx(0.7777778, abs=1e-7)
    assert concordance(tied) == pytest.approx(0.875)


@pytest.mark.parametrize("shares", [[], [[1, 2]], [[1], [2]], [[1, 1], [2, 2]]])
def test_concordance_is_null_where_it_means_nothing(shares):
    assert concordance(shares) is None


def test_ties_share_the_mean_of_their_places():
    assert average_ranks([5, 4, 4, 2]) == [1, 2.5, 2.5, 4]


def test_gaps_that_tie_across_the_cut_are_left_to_the_group():
    result = ranked({"ngo": (3, 2, 2)}, choose=2)
    assert (result.chosen, result.cut_tie) == (("A",), ("B", "C"))
    assert result.close_call is False


def test_need_parts_what_share_does_not():
    result = ranked({"ngo": (3, 2, 2)}, choose=2, needs={"A": 1, "B": 10, "C": 20})
    assert (result.chosen, result.cut_tie) == (("A", "C"), ())
    assert result.close_call is True


def test_the_title_and_then_the_code_part_what_nothing_else_does():
    result = ranked({"ngo": (1, 1, 1)})
    assert [g.id for g in result.gaps] == ["A", "B", "C"]


def test_fewer_gaps_with_points_than_may_be_chosen_are_all_chosen():
    result = ranked({"ngo": (3, 3, 0)}, choose=2)
    assert (result.chosen, result.cut_tie, result.close_call) == (("A", "B"), (), None)


def test_a_decision_displaces_nothing_and_empties_no_tie():
    decisions = {
        "B": Decision("B", chosen=True, reason="hay fondos"),
        "A": Decision("A", None, "?"),
    }
    result = ranked({"ngo": (3, 2, 2)}, choose=2, decisions=decisions)
    assert [(g.id, g.chosen, g.decision) for g in result.gaps] == [
        ("A", True, "?"),
        ("B", True, "hay fondos"),
        ("C", False, None),
    ]
    assert result.cut_tie == ("B", "C")


def test_without_votes_nothing_is_ranked_or_chosen_and_need_lists():
    result = ranked({}, needs={"A": 1, "B": 30, "C": 20})
    assert [(g.id, g.rank, g.share, g.chosen) for g in result.gaps] == [
        ("B", None, None, False),
        ("C", None, None, False),
        ("A", None, None, False),
    ]
    assert set(result.stable_without.values()) == {None}


def test_almost_a_tie_is_two_hundredths():
    close = ranked({"ngo": (51, 49, 0)}, choose=1)
    clear = ranked({"ngo": (52, 48, 0)}, choose=1)
    assert (close.close_call, clear.close_call) == (True, False)


@pytest.mark.parametrize(
    ("impact", "feasibility", "says"),
    [
        (3, 3, "quick_win"),
        (5, 2.9, "major_project"),
        (2, 4, "fill_in"),
        (1, 1, "set_aside"),
        (None, 4, None),
    ],
)
def test_quadrants_are_cut_at_three(impact, feasibility, says):
    assert quadrant(impact, feasibility) == says


def test_impact_is_the_balanced_mean_and_one_persons_mark_stays_hidden_outside():
    votes = {
        ("ngo", "A"): VoteTally(1, Marks(12, 3, 0), Marks(9, 3, 0)),
        ("academia", "A"): VoteTally(1, Marks(2, 1, 0), Marks(5, 1, 0)),
    }
    own = ranked({"ngo": (1,), "academia": (1,)}, letters="A", votes=votes)
    assert own.gaps[0].impact == 3
    assert own.gaps[0].quadrant == "quick_win"
    outside = ranked({"ngo": (1,), "academia": (1,)}, letters="A", votes=votes, public=True)
    assert outside.gaps[0].impact is None
    assert outside.gaps[0].quadrant is None


def test_while_a_sectors_points_are_hidden_so_is_what_rests_on_them():
    voters = {"ngo": Voices(9), "industry": Voices(4), "academia": Voices(2)}
    points = {"ngo": (6, 3, 1), "industry": (3, 1, 0), "academia": (1, 1, 0)}
    result = ranked(points, voters=voters, public=True, choose=1)
    assert result.hidden == {"academia", "industry"}
    assert [g.points for g in result.gaps] == [None] * 3
    assert set(result.gaps[0].share_by_sector.values()) == {None}
    assert result.gaps[0].share is not None
    assert result.kendall_w is None
    assert set(result.stable_without.values()) == {None}
    assert (result.close_call, result.chosen) == (None, ("A",))
