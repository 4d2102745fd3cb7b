import pytest
from log_parts import SESSION, document, person

from workshop_app.domain.edits import change, put, rate, set_fact, vote
from workshop_app.domain.figures import figures
from workshop_app.domain.identity import named
from workshop_app.domain.stages.assess import Rating
from workshop_app.domain.stages.prioritise import Vote

GAPS = [named(SESSION, "gap", f"G{n}") for n in (1, 2)]
PEOPLE = [person("P001"), person("P002", "industry"), person("P003", "ngo")]


def room():
    doc = document()
    for number, gap in enumerate(GAPS, start=1):
        doc.apply(
            put("gap", gap, code=f"G{number}", title=f"Brecha {number}", indicators=(f"i{number}",))
        )
    for place, (_, ballot, come) in enumerate(PEOPLE):
        doc.apply(come)
        doc.apply(rate(ballot, "i1", Rating(1 + place, 4, 3 + place)))
        doc.apply(rate(ballot, "i2", Rating(2, 3 + place, 5)))
        doc.apply(vote(ballot, GAPS[place % 2], Vote(3, 4, 2)))
    assert doc.figures == figures(doc.workshop)
    return doc


@pytest.mark.parametrize(
    "act",
    [
        rate(PEOPLE[0][1], "i1", Rating(5, 5, 1)),
        rate(PEOPLE[0][1], "i2", Rating()),
        vote(PEOPLE[1][1], GAPS[0], Vote(2)),
        set_fact(SESSION, "weight.industry", 3),
        set_fact(SESSION, "choose", 1),
        set_fact(SESSION, "small_group", 1),
        change("gap", GAPS[0], indicators=("i2", "i3")),
        change("participant", PEOPLE[0][0], role="docente"),
    ],
)
def test_after_an_edit_the_figures_are_those_of_the_whole(act):
    doc = room()
    doc.apply(act)
    assert doc.figures == figures(doc.workshop)
    doc.undo()
    assert doc.figures == figures(doc.workshop)


def test_an_edit_leaves_the_figures_of_other_indicators_untouched():
    doc = room()
    before = doc.figures
    doc.apply(rate(PEOPLE[0][1], "i1", Rating(5, 5, 1)))
    after = doc.figures
    assert after.own.indicators["i2"] is before.own.indicators["i2"]
    assert after.own.indicators["i1"] != before.own.indicators["i1"]
    changed = [
        cell
        for cell, tally in after.tallies.ratings.items()
        if tally is not before.tallies.ratings.get(cell)
    ]
    assert changed == [("government", "i1")]
