"""A copy of a playbook that somebody changed by hand carries a day to its plan.

Seven levels instead of five, learners as a fifth sector, a dimension of their own.
"""

import json
import re
import shutil

import pytest
from reports.reading_pdf import strayed, words_of
from whole.small_days import ACTIONS, GAPS, facts_of, write_tables

from workshop_app.assets import resource
from workshop_app.bootstrap import ports
from workshop_app.cli.main import main
from workshop_app.document.acts.shelf import open_playbook

LEVELS = {
    "Nadie lo hace": "Ninguém faz",
    "Alguien lo intenta": "Alguém tenta",
    "Se hace en un lugar": "Faz-se em um lugar",
    "Se hace en varios lugares": "Faz-se em vários lugares",
    "Se hace en casi todos": "Faz-se em quase todos",
    "Se hace en todos": "Faz-se em todos",
    "Se hace, se mide y se mejora": "Faz-se, mede-se e melhora-se",
}
SCALE = ", ".join(f'{{ es = "{es}", pt = "{pt}" }}' for es, pt in LEVELS.items())
SECTOR = 'sectors = [ { id = "learners", title = { es = "Quienes aprenden" }, letter = "L" } ]\n'
DIMENSION = """
[[dimensions]]
id = "night"
title = { es = "La ciudad de noche" }

  [[dimensions.indicators]]
  id = "open-at-night"
  text = { es = "Se puede aprender después de las ocho de la noche" }
  core = true

  [[dimensions.indicators]]
  id = "way-home"
  text = { es = "Hay cómo volver a casa después de clase" }
  core = true
"""
CHANGES = {
    r"^id = \"learning-city\"": 'id = "my-city"\nderived_from = "learning-city@1.0"',
    r"^scale = \{.*?^\] \}": f"scale = {{ min = 1, max = 7, levels = [ {SCALE} ] }}\n{SECTOR}",
    r"^  levels = \[.*?^  \]\n": "",
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The copy as an author makes it: exported, then changed in a text editor."""
    file = tmp_path_factory.mktemp("mine") / "mine.toml"
    run("playbook", "export", "learning-city", "-o", file)
    text = file.read_text("utf-8")
    for found, written in CHANGES.items():
        text, times = re.subn(found, written, text, flags=re.DOTALL | re.MULTILINE)
        assert times, found
    file.write_text(text + DIMENSION, encoding="utf-8")
    return file


def run(*words):
    """A command that has to succeed."""
    assert main([str(word) for word in words], ports()) in {0, None}


@pytest.fixture(scope="module")
def day(copy, tmp_path_factory):
    """A half day on the copy, with the fifth sector in the room."""
    folder = tmp_path_factory.mktemp("day")
    playbook = open_playbook(str(copy))[0]
    file = folder / "day.workshop"
    options = [w for name, value in facts_of(playbook, "es").items() for w in (f"--{name}", value)]
    run("new", file, "--playbook", copy, *options)
    learners = ("learners", 11, "Asamblea de Estudiantes")
    run("import", file, *write_tables(folder, playbook, "es", also=[learners]))
    return file


@pytest.fixture
def results(day, capsys):
    run("show", day, "--json")
    return json.loads(capsys.readouterr().out)


def test_it_is_what_was_meant(copy):
    playbook, origin = open_playbook(str(copy))[0], open_playbook("learning-city")[0]
    assert playbook.derived_from == "learning-city@1.0"
    assert playbook.scale == (1, 7)
    assert [sector.id for sector in playbook.extra_sectors] == ["learners"]
    assert {one.id for one in origin.indicators} < {one.id for one in playbook.indicators}
    assert playbook.dimensions[-1].id == "night"
    assert resource("playbooks", "learning-city.toml").read_text("utf-8") != copy.read_text("utf-8")


def test_the_fifth_sector_weighs_like_any_other(results):
    sectors = {sector["id"]: sector for sector in results["sectors"]}
    assert len(sectors) == 5
    assert sectors["learners"]["weight"] == sectors["government"]["weight"]
    assert results["gaps"][0]["share_by_sector"].keys() == sectors.keys()


def test_figures_use_the_seven_levels(results):
    assert results["rules"]["scale"] == [1, 7]
    first = results["indicators"][0]["by_sector"]
    assert all(len(given["levels"]) == 7 for given in first.values())
    given = [by for one in results["indicators"] for by in one["by_sector"].values()]
    assert max(by["desired"] or 0 for by in given) == 7


def test_the_new_dimension_is_reckoned(results):
    night = next(one for one in results["dimensions"] if one["id"] == "night")
    assert night["gap"] is not None
    assert night["by_sector"]["learners"]["n"] == 1


@pytest.mark.parametrize("what", ["plan", "acta", "worksheets", "ballots", "agenda", "summary"])
def test_every_document_prints(day, tmp_path, what):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    file = tmp_path / f"{what}.pdf"
    run("print", day, "-o", file, "--what", what)
    said = words_of("pdftotext", file)
    assert strayed("pdftotext", file) == []
    for text in EXPECTED[what]:
        assert text in said


EXPECTED = {
    "plan": ("Quienes aprenden", "La ciudad de noche", *ACTIONS["es"], *LEVELS),
    "acta": ("Quienes aprenden", "Asamblea de Estudiantes", GAPS["es"][0]),
    "worksheets": ("Quienes aprenden", "Hay cómo volver a casa después de clase"),
    "ballots": ("Quienes aprenden", "Se hace, se mide y se mejora"),
    "agenda": ("Pausa para café",),
    "summary": ACTIONS["es"],
}
