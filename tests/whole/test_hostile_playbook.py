"""A playbook from elsewhere: a bad one leaves nothing behind, one full of markup is only text."""

import shutil
import tomllib
from pathlib import Path

import pytest
from reports.conftest import AT
from reports.reading_pdf import strayed, words_of

from workshop_app.bootstrap import ports
from workshop_app.cli.main import main
from workshop_app.document.acts.sessions import new_session
from workshop_app.domain.documents import DOCUMENTS
from workshop_app.reports.printing import render

SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"
MARKUP = "<b>no</b> & <img src=x> {brace} %s ]]>"
DAY = {"date": AT.date()}
FACTS = {"country": "MX", "pathway": "cluster", "language": "es", "institution": "Escuela"}

BAD = {
    "newer": ('"workshop-playbook/1"', '"workshop-playbook/2"', "format"),
    "of another scale": ("max = 7", "max = 6", "scale.levels"),
    "with an indicator twice": ('"teaching-credit"', '"teaching-open"', "indicators[1].id"),
    "with letters turned around": ('"Universidad que', '"\\u202eUniversidad que', "title.es"),
    "derived from itself": ('"university@1.0"', '"small-university@0.3"', "derived_from"),
}


@pytest.mark.parametrize(("right", "wrong", "where"), BAD.values(), ids=BAD)
def test_a_bad_playbook_makes_no_session(right, wrong, where, tmp_path, capsys):
    text = SMALL.read_text("utf-8")
    assert right in text
    bad = tmp_path / "bad.toml"
    bad.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    options = [word for name, value in FACTS.items() for word in (f"--{name}", value)]
    code = main(["new", str(tmp_path / "a.workshop"), "--playbook", str(bad), *options], ports())
    assert code == 1
    assert f"bad.toml: {where}" in capsys.readouterr().err.replace("dimensions[0].", "")
    assert list(tmp_path.iterdir()) == [bad]


@pytest.mark.parametrize("what", DOCUMENTS)
def test_markup_of_a_playbook_is_printed_as_it_is_written(what, tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    table = _marked(tomllib.loads(SMALL.read_text("utf-8")))
    file = tmp_path / f"{what}.pdf"
    with new_session(ports().desk(), tmp_path / "a", playbook=table, facts=FACTS | DAY) as session:
        figures = session.document.figures
    printed = {"revision": "r1", "paper": "a4", "final": False, "plain": False, "at": AT}
    file.write_bytes(render(figures, what=what, **printed))
    assert strayed("pdftotext", file) == []
    if what in {"plan", "acta", "agenda", "worksheets"}:
        assert "<b>no</b> & <img src=x>" in words_of("pdftotext", file)


def _marked(value):
    """A table of a playbook in which every text in languages is markup."""
    if isinstance(value, dict) and value and value.keys() <= {"es", "pt"}:
        return dict.fromkeys(value, MARKUP)
    if isinstance(value, dict):
        return {key: _marked(inner) for key, inner in value.items()}
    return [_marked(inner) for inner in value] if isinstance(value, list) else value
