"""`remove-people`: asked for with --yes, said beforehand without, and nothing is left behind."""

import json

import pytest
from files import rows

from workshop_app.bootstrap import ports
from workshop_app.document.acts.sessions import open_session
from workshop_app.domain.edits import change, set_fact

NAME, OTHER = "Marisela Núñez Ixchel", "Tomás Quiñones"


@pytest.fixture
def named(session, tmp_path, monkeypatch):
    """A session in which two people are named; gives its path and their codes."""
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "own"))
    with open_session(ports().desk(), session) as open_:
        document = open_.document
        codes = document.workshop.by_code("participant")
        for code, name in zip(codes, (NAME, OTHER), strict=False):
            document.apply(change("participant", codes[code], name=name))
    return session, [*codes][:2]


def values(path):
    return {value for (value,) in rows(path, "SELECT value FROM private")}


def results(run, path):
    told = json.loads(run("show", path, "--json", "--public")[1])
    for action in told["actions"]:
        action["later"] = None  # who leads is nobody now
    return told


def test_without_yes_it_says_what_would_go_and_removes_nothing(run, named):
    path, _ = named
    before = values(path)
    code, said, err = run("remove-people", path)
    assert code == 1
    assert "Names of people: 2" in said
    assert "Every figure remains" in said
    assert "--yes" in err
    assert len(err.splitlines()) == 1
    assert values(path) == before


def test_with_yes_everybody_goes_and_the_results_stay(run, named):
    path, _ = named
    before = results(run, path)
    code, said, err = run("remove-people", path, "--yes")
    assert (code, err) == (0, "")
    assert "removed for good" in said
    assert values(path) == set()
    assert results(run, path) == before
    assert run("check", path)[0] == 0


def test_one_person_by_the_code_in_any_case(run, named):
    path, (one, _) = named
    assert run("remove-people", path, "--participant", one.lower(), "--yes")[0] == 0
    assert NAME not in values(path)
    assert OTHER in values(path)


def test_a_code_that_nobody_has_is_refused_by_name(run, named):
    path, (one, _) = named
    words = ("--participant", one, "--participant", "P999", "--participant", "Q1", "--yes")
    code, said, err = run("remove-people", path, *words)
    assert (code, said) == (1, "")
    assert err.splitlines() == ["There is no participant P999.", "There is no participant Q1."]
    assert NAME in values(path)


def test_a_person_of_whom_nothing_is_kept_is_said_so(run, named):
    path, (one, _) = named
    assert run("remove-people", path, "--participant", one, "--yes")[0] == 0
    code, _, err = run("remove-people", path, "--participant", one, "--yes")
    assert code == 1
    assert "No names" in err


def test_of_a_file_from_elsewhere_no_copy_with_names_stays_beside_it(
    run, named, tmp_path, monkeypatch
):
    path, _ = named
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "another"))
    assert run("remove-people", path, "--yes")[0] == 0
    held = [p for p in path.parent.iterdir() if p.is_file() and NAME.encode() in p.read_bytes()]
    assert held == []


def test_when_the_day_has_passed_check_says_so_and_how_to_remove_people(run, named):
    path, _ = named
    with open_session(ports().desk(), path) as open_:
        open_.document.apply(set_fact(open_.document.workshop.id, "retention_until", "2020-05-01"))
    code, said, _ = run("check", path)
    assert code == 0
    assert "to be kept until May 1, 2020" in said or "1 de mayo de 2020" in said
    assert f"workshop-app remove-people {path}" in said
    run("remove-people", path, "--yes")
    assert "remove-people" not in run("check", path)[1]
