"""Each stage's page shows the session's content, and an empty session says what to do."""

from pathlib import Path

import pytest
from desktop.example import FakePorts, empty_workshop, session_of
from desktop.seen import seen

from workshop_app.domain.stages import STAGES

CONTENT = {
    "prepare": [
        "40 people",
        "2 observers",
        "Salón de Cabildos, Palacio Municipal",
        "10:25",
        "Almuerzo",
        "P002",
        "Regidora de Educación y Cultura",
        "Red de Oficios",
    ],
    "listen": [
        "19 cards",
        "Nos invitan a la ceremonia de clausura, nunca a decidir qué se enseña.",
    ],
    "assess": [
        "36 indicators",
        "Lo aprendido en el trabajo y en la vida se reconoce y se certifica",
    ],
    "gaps": [
        "Gaps written: 10",
        "De 1,860 personas que pasaron por cursos municipales",
        "from the floor",
        "critical",
    ],
    "prioritise": [
        "G1 · Formación que lleve a empleo formal",
        "Why is it first?",
        "the group: yes",
    ],
    "plan": [
        "13 actions",
        "missing: another sector, first step",
        "2,360 workers",
        "after the term",
    ],
    "commit": ["7 signed", "pending until 1 dic 2026", "1 pending", "4.1 of 5"],
    "send": ["3 actions to complete", "Every sector was heard", "¿Quién paga el seguro"],
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_shows_its_content(frame, stage):
    frame.go_to(stage)
    page = frame.ui.pages.currentWidget()
    assert page.stage == stage
    shown = seen(page)
    for text in CONTENT[stage]:
        assert text.replace("1 dic", "Dec 1,").replace(", 2026", " 2026") in shown.replace(
            ", 2026", " 2026"
        ), text


@pytest.mark.parametrize("stage", STAGES)
def test_an_empty_session_says_what_to_do(make_window, tmp_path, stage):
    path = Path("new.workshop")
    ports = FakePorts(tmp_path, {path.name: session_of(empty_workshop())})
    frame = make_window(path, ports=ports).session
    assert frame.stage == "prepare"
    frame.go_to(stage)
    shown = seen(frame.ui.pages.currentWidget())
    expected = {
        "prepare": "Nobody is on the list yet.",
        "listen": "Nobody has been heard yet.",
        "assess": "Nothing has been rated yet.",
        "gaps": "No gap has been written yet.",
        "prioritise": "There is nothing to put in order yet",
        "plan": "No gap goes first yet",
        "commit": "Nobody has committed yet.",
        "send": "No commitments yet",
    }
    assert expected[stage] in shown


def test_the_script_follows_the_stage_and_pathway(frame):
    frame.go_to("listen")
    assert "Los clústeres hablan primero" in _script(frame)
    frame.go_to("plan")
    assert "Forme mesas mixtas" in _script(frame)


def test_the_script_shares_out_the_minutes_of_the_agenda(frame):
    frame.go_to("assess")
    assert "Script · 75 min" in _script(frame)
    assert "54′" in _script(frame)  # 36 of 50 minutes in the half day


def test_an_open_round_shows_no_sector(make_window, tmp_path):
    from dataclasses import replace

    from desktop.example import example_workshop

    workshop = example_workshop()
    rounds = {"round.assess": "open", "round.prioritise": "open"}
    workshop = replace(workshop, facts={**workshop.facts, **rounds})
    ports = FakePorts(tmp_path, {"open.workshop": session_of(workshop)})
    frame = make_window(Path("open.workshop"), ports=ports).session
    frame.ui.own_view.setChecked(True)
    for stage in ("assess", "gaps", "prioritise"):
        frame.go_to(stage)
        page = frame.ui.pages.currentWidget()
        assert "The round is open." in seen(page)
        if stage == "prioritise":
            assert all(not row.parts and row.share is None for row in page.ui.bars._rows)
            assert not page.ui.without_part.isVisible()
            frame.ui.own_view.setChecked(False)
            model = page.ui.counts.grid.model()
            assert {model.index(0, column).data() for column in range(1, 5)} == {"•"}
        else:
            assert all(not cell.text for row in page.ui.heat._rows for cell in row.cells)


def _script(frame):
    return seen(frame.ui.script.widget())
