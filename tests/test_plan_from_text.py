"""The referee's plan: actions, reach, completeness, and what the outside may read."""

from typing import Any

from referee import results

Row = dict[str, Any]
ORGANISATIONS = [
    {"organisation": "Cámara", "sector": "industry"},
    {"organisation": "Alcaldía", "sector": "government"},
    {"organisation": "Alcaldía Sur", "sector": "government"},
]
WHOLE = {
    "action": "A1",
    "gap": "G1",
    "title": "Act",
    "lead": "ALCALDI\u0301A",
    "partners": ["cámara", None],
    "due": "2027-05-01",
    "funding_kind": ["none_yet"],
    "first_step": "Call",
    "workers": 0,
}


def show(*, public: bool = False, **tables: list[Row]) -> Row:
    return results(
        {"organisations": ORGANISATIONS, **tables}, {"id": "p"}, {"id": "s"}, public=public
    )


def test_names_are_found_whatever_their_case_and_composition() -> None:
    action = show(actions=[WHOLE])["actions"][0]
    assert action["missing"] == []
    assert action["later"] == ["lead_person", "indicator", "target"]
    assert action["partners"] == ["cámara"]


def test_two_organisations_of_one_sector_are_no_partnership_across_sectors() -> None:
    action = show(actions=[{**WHOLE, "partners": ["Alcaldía Sur", "Unknown"]}])["actions"][0]
    assert action["missing"] == ["other_sector_partner"]


def test_an_empty_action_lacks_everything() -> None:
    shown = show(actions=[{"action": "A1", "gap": "G1", "title": "Act"}])
    assert shown["actions"][0]["missing"] == [
        "lead",
        "other_sector_partner",
        "due",
        "funding",
        "first_step",
    ]
    assert shown["actions"][0]["later"] == ["lead_person", "indicator", "target", "reach"]
    assert shown["actions"][0]["funding"] == []
    assert shown["completeness"]["actions_incomplete"] == ["A1"]


def test_sources_of_funding_stand_side_by_side() -> None:
    row = {
        **WHOLE,
        "funding_kind": ["own", "private"],
        "funding_amount": [500, None],
        "funding_secured": [None],
    }
    assert show(actions=[row])["actions"][0]["funding"] == [
        {"kind": "own", "amount": 500, "secured": None},
        {"kind": "private", "amount": None, "secured": None},
    ]


def test_the_latest_update_sets_the_status_and_a_dropped_action_counts_nowhere() -> None:
    gaps = [{"gap": "G1", "title": "Gap"}]
    votes = [{"sector": "ngo", "gap": "G1", "points": 1}]
    updates = [
        {"action": "A1", "date": "2027-02-01", "status": "dropped"},
        {"action": "A1", "date": "2027-01-01", "status": "under_way", "workers": 7},
    ]
    actions = [
        {**WHOLE, "workers": 10, "first_step": None},
        {**WHOLE, "action": "A2", "gap": "G2", "workers": 4},
    ]
    shown = show(gaps=gaps, votes=votes, actions=actions, updates=updates)
    assert [action["status"] for action in shown["actions"]] == ["dropped", None]
    assert shown["reach"] == {"workers": 4, "employers": 0, "learners": 0}
    assert shown["completeness"]["gaps_without_action"] == ["G1"]
    assert shown["completeness"]["actions_incomplete"] == []


def test_a_date_after_the_term_is_said() -> None:
    settings = [{"key": "term_ends", "value": "2027-04-30"}, {"key": "currency", "value": "MXN"}]
    action = show(actions=[WHOLE], settings=settings)["actions"][0]
    assert (action["after_term"], action["currency"]) == (True, "MXN")
    assert show(actions=[WHOLE])["actions"][0]["after_term"] is None


def test_participants_count_also_where_only_a_row_names_them() -> None:
    people = [
        {"participant": "P1", "sector": "ngo"},
        {"participant": "P2", "sector": "observer"},
    ]
    motivations = [{"sector": "ngo", "participant": code, "text": "x"} for code in ("P1", "P3")]
    sectors = {
        row["id"]: row for row in show(participants=people, motivations=motivations)["sectors"]
    }
    assert sectors["ngo"]["participants"] == 2
    assert sum(row["participants"] for row in sectors.values()) == 2


def test_outside_no_person_is_named() -> None:
    shown = show(
        public=True,
        motivations=[{"sector": "ngo", "organisation": "O", "participant": "P1", "text": "why"}],
        commitments=[
            {"organisation": "O", "signatory": "Ana", "position": "Mayor", "text": "will"}
        ],
        notes=[
            {"kind": "evaluation", "text": "good", "score": 5},
            {"kind": "parking", "text": "later"},
        ],
        actions=[{**WHOLE, "lead_person": "Ana"}],
    )
    assert shown["motivations"] == [
        {"sector": "ngo", "organisation": None, "participant": None, "text": "why"}
    ]
    assert (shown["commitments"][0]["signatory"], shown["commitments"][0]["position"]) == (
        None,
        "Mayor",
    )
    assert [note["text"] for note in shown["notes"]] == [None, "later"]
    assert shown["actions"][0]["lead_person"] is None
