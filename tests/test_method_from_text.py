"""The referee itself: against the worked examples of the method, and against published figures."""

from fractions import Fraction
from typing import Any

import pytest
from referee import results
from referee.measures import tastle_wierman
from referee.votes import kendall_w

Row = dict[str, Any]
SESSION = {"id": "s1", "title": "Example"}
SHORT = {"gov": "government", "ind": "industry", "ngo": "ngo", "aca": "academia"}


def playbook(**more: Any) -> Row:
    """One dimension with two indicators, on the default scale."""
    dimension = {"id": "will", "indicators": [{"id": "h01"}, {"id": "h02"}]}
    return {"id": "example", "dimensions": [dimension], **more}


def persons(pairs: dict[str, list[tuple[Any, ...]]], indicator: str = "h01") -> list[Row]:
    """Persons' ratings by sector: current, desired and perhaps importance."""
    return [
        {
            "participant": f"{sector}-{i}",
            "sector": sector,
            "indicator": indicator,
            **dict(zip(("current", "desired", "importance"), answer, strict=False)),
        }
        for sector, answers in pairs.items()
        for i, answer in enumerate(answers)
    ]


def placed(points: dict[str, dict[str, int]], **more: Any) -> list[Row]:
    """A table's ballot of each sector with its points on each gap."""
    return [
        {"sector": sector, "gap": gap, "points": number, **more}
        for sector, on_gaps in points.items()
        for gap, number in on_gaps.items()
    ]


def titled(*codes: str) -> list[Row]:
    return [{"gap": code, "title": f"Gap {code}"} for code in codes]


def settings(**values: Any) -> list[Row]:
    return [{"key": key.replace("__", "."), "value": value} for key, value in values.items()]


def show(book: Row | None = None, *, public: bool = False, **tables: list[Row]) -> Row:
    return results(tables, book or playbook(), SESSION, public=public)


def by_id(rows: list[Row]) -> dict[str, Row]:
    return {row["id"]: row for row in rows}


WORKED = {"government": [(2, 4), (3, 4)], "industry": [(1, 5)], "ngo": [(4, 4), (2, 5), (3, 4)]}
WORKED_POINTS = {
    "government": {"A": 6, "B": 2, "C": 2},
    "industry": {"A": 1, "B": 8, "C": 1},
    "ngo": {"A": 30, "B": 30, "C": 0},
}


class TestTheWorkedExampleOfRatings:
    def test_the_sectors_gaps_are_the_differences_of_their_means(self) -> None:
        sectors = show(ratings=persons(WORKED))["indicators"][0]["by_sector"]
        assert {s: f["gap"] for s, f in sectors.items()} == pytest.approx(
            {"government": 1.5, "industry": 4.0, "ngo": 1.333333}, abs=1e-6
        )

    def test_the_balanced_figures_are_those_of_the_text(self) -> None:
        indicator = show(ratings=persons(WORKED))["indicators"][0]
        expected = {"gap": 2.277778, "current": 2.166667, "consensus": 0.625210, "spread": 2.666667}
        assert {name: indicator[name] for name in expected} == pytest.approx(expected, abs=1e-6)
        assert indicator["need"] == pytest.approx(56.944444, abs=1e-6)
        assert (indicator["class"], indicator["disputed"]) == ("critical", False)
        assert indicator["not_heard"] == ["academia"]

    def test_outside_two_sectors_are_hidden_and_the_balanced_gap_is_shown(self) -> None:
        indicator = show(ratings=persons(WORKED), public=True)["indicators"][0]
        assert indicator["gap"] == pytest.approx(2.277778, abs=1e-6)
        assert indicator["spread"] is None
        for sector in ("government", "industry"):
            figures = indicator["by_sector"][sector]
            assert [figures[k] for k in ("n", "current", "desired", "gap", "levels")] == [None] * 5
        assert indicator["by_sector"]["ngo"]["levels"] == [0, 1, 1, 1, 0]


class TestTheWorkedExampleOfVotes:
    def test_shares_ranks_and_concordance_are_those_of_the_text(self) -> None:
        shown = show(gaps=titled("A", "B", "C"), votes=placed(WORKED_POINTS))
        assert [(g["id"], g["rank"]) for g in shown["gaps"]] == [("B", 1), ("A", 2), ("C", 3)]
        assert [g["share"] for g in shown["gaps"]] == pytest.approx([0.5, 0.4, 0.1])
        assert shown["agreement"]["kendall_w"] == pytest.approx(0.444444, abs=1e-6)

    def test_without_industry_another_gap_leads(self) -> None:
        tables = {"gaps": titled("A", "B", "C"), "votes": placed(WORKED_POINTS)}
        agreement = show(**tables, settings=settings(choose=1))["agreement"]
        assert agreement["chosen"] == ["B"]
        assert agreement["stable_without"]["industry"] is False
        assert agreement["stable_without"]["academia"] is True


class TestPublishedFigures:
    @pytest.mark.parametrize(
        ("counts", "consensus"),
        [
            ((30, 40, 210, 130, 530, 50, 10), 0.7256876),
            ((6, 8, 5, 3, 2), 0.5250893),
            ((2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6), 0.668794),
            ((1.6, 2.6, 8.2, 21, 29.3, 27, 10.3), 0.7112615),
            ((6, 8, 5, 3, 2, 0, 2), 0.58694),
            ((10, 0, 0, 0, 10), 0),
            ((0, 0, 20, 0, 0), 1),
            ((4, 4, 4, 4, 4), 0.433985),
            ((1, 2, 5, 8, 4), 0.6068596),
            ((10, 20, 30, 15, 4), 0.6238706),
        ],
    )
    def test_consensus_is_that_of_tastle_and_wierman(
        self, counts: tuple[float, ...], consensus: float
    ) -> None:
        exact = [Fraction(str(count)) for count in counts]
        portions = [count / sum(exact) for count in exact]
        levels = list(range(1, len(counts) + 1))
        assert tastle_wierman(levels, portions, len(counts) - 1) == pytest.approx(
            consensus, abs=1e-6
        )

    @pytest.mark.parametrize("counts", [(6, 8, 5, 3, 2), (10, 0, 0, 0, 10), (1, 2, 5, 8, 4)])
    def test_consensus_comes_out_the_same_from_ballots(self, counts: tuple[int, ...]) -> None:
        answers = [(level, 5) for level, count in enumerate(counts, start=1) for _ in range(count)]
        indicator = show(ratings=persons({"ngo": answers}))["indicators"][0]
        portions = [Fraction(count, sum(counts)) for count in counts]
        assert indicator["by_sector"]["ngo"]["levels"] == list(counts)
        assert indicator["consensus"] == tastle_wierman([1, 2, 3, 4, 5], portions, 4)

    @pytest.mark.parametrize(
        ("raters", "w"),
        [
            ([[1, 2, 3, 4], [2, 1, 3, 4], [1, 3, 2, 4]], 0.7777778),
            ([[5, 4, 4, 2], [5, 5, 3, 1], [4, 4, 4, 2]], 0.875),
        ],
    )
    def test_concordance_is_kendalls_w_with_ties(self, raters: list[list[int]], w: float) -> None:
        assert float(kendall_w(raters)) == pytest.approx(w, abs=1e-6)

    @pytest.mark.parametrize("raters", [[], [[1, 2]], [[1], [2]], [[1, 1], [2, 2]]])
    def test_concordance_is_null_where_it_has_no_meaning(self, raters: list[list[int]]) -> None:
        assert kendall_w(raters) is None

    def test_sectors_weigh_the_same_whatever_their_headcount(self) -> None:
        groups = {"gov": [2, 3, 2, 3], "ind": [4, 4], "ngo": [1, 2, 1], "aca": [3]}
        ratings = persons(
            {SHORT[s]: [(value, 5) for value in values] for s, values in groups.items()}
        )
        assert show(ratings=ratings)["indicators"][0]["current"] == pytest.approx(
            2.7083333, abs=1e-6
        )

    def test_dots_of_three_sectors_become_equal_shares(self) -> None:
        dots = {
            "gov": {"A": 6, "B": 2, "C": 4},
            "ind": {"A": 0, "B": 5, "C": 1},
            "ngo": {"A": 1, "B": 1, "C": 4},
        }
        votes = placed(
            {SHORT[sector]: on_gaps for sector, on_gaps in dots.items()}, way="dots", heads=3
        )
        gaps = by_id(show(gaps=titled("A", "B", "C"), votes=votes, public=True)["gaps"])
        assert {code: gap["points"] for code, gap in gaps.items()} == {"A": 7, "B": 8, "C": 9}
        assert {code: gap["share"] for code, gap in gaps.items()} == pytest.approx(
            {"A": 0.2222222, "B": 0.3888889, "C": 0.3888889}, abs=1e-6
        )
        assert [gaps[code]["rank"] for code in "ABC"] == [3, 1, 1]

    def test_the_mean_gap_is_the_mean_of_the_gaps(self) -> None:
        answers = list(zip([2, 3, 2, 3, 2], [5, 4, 4, 5, 4], strict=True))
        assert show(ratings=persons({"academia": answers}))["indicators"][0]["gap"] == 2.0


class TestRatings:
    def test_an_incomplete_ballot_is_counted_and_its_importance_counts(self) -> None:
        indicator = show(ratings=persons({"ngo": [(2, 4, 5), (3, None, 3)]}))["indicators"][0]
        assert (indicator["ballots"], indicator["incomplete"]) == (2, 1)
        assert (indicator["importance"], indicator["need"]) == (4.0, 40.0)
        assert indicator["by_sector"]["ngo"]["n"] == 1
        assert indicator["by_sector"]["ngo"]["n_importance"] == 2

    def test_the_same_table_code_in_two_sectors_is_two_ballots(self) -> None:
        row = {"table": "T1", "indicator": "h01", "current": 1, "desired": 2}
        sectors = by_id(
            show(ratings=[{**row, "sector": s} for s in ("ngo", "industry")])["sectors"]
        )
        assert [sectors[s]["ballots"] for s in ("ngo", "industry")] == [1, 1]

    def test_a_dimension_is_the_mean_of_its_indicators_and_n_the_least(self) -> None:
        ratings = persons({"ngo": [(1, 5), (1, 5)]}) + persons({"ngo": [(1, 2)]}, "h02")
        dimension = show(ratings=ratings)["dimensions"][0]
        assert (dimension["gap"], dimension["class"]) == (2.5, "critical")
        assert dimension["by_sector"] == {
            "ngo": {"n": 1, "current": 1.0, "desired": 3.5, "gap": 2.5}
        }


class TestSmallGroups:
    def test_a_lone_hidden_sector_takes_the_smallest_shown_one_with_it(self) -> None:
        answers = {
            "government": [(1, 2)] * 3,
            "industry": [(1, 5)],
            "ngo": [(2, 4)] * 3,
            "academia": [(3, 4)] * 4,
        }
        indicator = show(ratings=persons(answers), public=True)["indicators"][0]
        hidden = [s for s, figures in indicator["by_sector"].items() if figures["n"] is None]
        assert hidden == ["government", "industry"]
        assert indicator["gap"] == pytest.approx((1 + 4 + 2 + 1) / 4)

    def test_hidden_sectors_of_different_weights_hide_the_balanced_value(self) -> None:
        tables = {"ratings": persons(WORKED), "settings": settings(weight__industry=2)}
        shown = show(**tables, public=True)
        indicator = shown["indicators"][0]
        assert [indicator[name] for name in ("gap", "class", "need")] == [None, None, None]
        assert indicator["consensus"] is not None
        assert shown["dimensions"][0]["gap"] is None

    def test_tables_and_counts_alone_are_never_hidden(self) -> None:
        row = {"sector": "ngo", "indicator": "h01", "current": 1, "desired": 2}
        votes = placed({"ngo": {"A": 3}}, way="hands")
        shown = show(ratings=[row], gaps=titled("A"), votes=votes, public=True)
        assert shown["indicators"][0]["by_sector"]["ngo"]["gap"] == 1.0
        assert shown["gaps"][0]["share_by_sector"] == {"ngo": 1.0}

    def test_hidden_points_leave_shares_order_and_choice(self) -> None:
        one = [{**row, "participant": "P1"} for row in placed({"industry": {"A": 4, "B": 1}})]
        votes = one + placed(
            {"ngo": {"A": 1, "B": 1}, "government": {"A": 5}, "academia": {"A": 1}}
        )
        shown = show(gaps=titled("A", "B"), votes=votes, public=True)
        assert [gap["points"] for gap in shown["gaps"]] == [None, None]
        assert shown["gaps"][0]["share"] == pytest.approx((0.8 + 0.5 + 1 + 1) / 4)
        assert shown["gaps"][0]["share_by_sector"]["academia"] is None
        assert shown["agreement"]["chosen"] == ["A", "B"]
        assert set(shown["agreement"]["stable_without"].values()) == {None}
        assert shown["agreement"]["kendall_w"] is None


class TestPriorities:
    def test_a_tie_across_the_cut_is_left_to_the_group(self) -> None:
        votes = placed({"ngo": {"A": 4, "B": 2, "C": 2}})
        decisions = [{"gap": "C", "chosen": True, "reason": "The room's wish"}]
        shown = show(
            gaps=titled("A", "B", "C"),
            votes=votes,
            decisions=decisions,
            settings=settings(choose=2),
        )
        agreement = shown["agreement"]
        assert (agreement["chosen"], agreement["cut_tie"]) == (["A"], ["B", "C"])
        assert agreement["close_call"] is False
        assert [gap["chosen"] for gap in shown["gaps"]] == [True, False, True]
        assert shown["completeness"]["gaps_without_action"] == ["A", "C"]

    def test_need_parts_equal_shares(self) -> None:
        gaps = [
            {**gap, "indicators": [i]}
            for gap, i in zip(titled("A", "B"), ("h02", "h01"), strict=True)
        ]
        votes = placed({"ngo": {"A": 1, "B": 1}})
        shown = show(ratings=persons(WORKED), gaps=gaps, votes=votes, settings=settings(choose=1))
        assert [(gap["id"], gap["rank"]) for gap in shown["gaps"]] == [("B", 1), ("A", 1)]
        assert (shown["agreement"]["chosen"], shown["agreement"]["close_call"]) == (["B"], True)

    def test_without_votes_nothing_is_ranked_or_chosen(self) -> None:
        shown = show(gaps=titled("B", "A"))
        assert [(g["id"], g["rank"], g["share"], g["chosen"]) for g in shown["gaps"]] == [
            ("A", None, None, False),
            ("B", None, None, False),
        ]
        assert set(shown["agreement"]["stable_without"].values()) == {None}
