"""A parked remark becomes a gap from the floor, and nothing of it is lost."""

from types import SimpleNamespace

import pytest

from workshop_app.domain.parking import LONGEST_TITLE, raise_gap
from workshop_app.domain.stages.commit import Note

LONG = "Nadie sabe quién paga el transporte de noche de las personas que estudian después del turno"


def raised(text):
    note = Note("n1", "parking", text)
    workshop = SimpleNamespace(notes={"n1": note}, all=lambda kind: {})
    return raise_gap(workshop, "n1", id="g9", code="G9")


def test_the_remark_goes_and_the_gap_comes_in_one_act():
    act = raised("El seguro de los practicantes")
    assert act.kind == "raise-note"
    assert act.writes["note"]["n1"] == {"here": False}
    assert act.writes["gap"]["g9"]["title"] == "El seguro de los practicantes"
    assert act.writes["gap"]["g9"]["statement"] is None
    assert act.writes["gap"]["g9"]["from_floor"] is True


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"¿Quién paga? {LONG}", "¿Quién paga?"),
        (f"El transporte; {LONG}", "El transporte"),
        (LONG, "Nadie sabe quién paga el transporte de noche de las personas que estudian…"),
        ("x" * 200, "x" * LONGEST_TITLE + "…"),
    ],
)
def test_a_long_remark_is_kept_whole_as_the_statement(text, title):
    gap = raised(text).writes["gap"]["g9"]
    assert gap["title"] == title
    assert gap["statement"] == text
