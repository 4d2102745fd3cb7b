from pathlib import Path

import pytest

NEW = ("--playbook", "learning-city", "--country", "mx", "--pathway", "cluster", "--city", "Prueba")


def test_a_new_session_has_the_playbooks_first_agenda(run, tmp_path):
    file = tmp_path / "a.workshop"
    code, out, _ = run("new", file, *NEW, "--date", "2026-11-24", "--title", "Día uno")
    assert code == 0
    assert str(file) in out
    _, out, _ = run("show", file, "--json")
    assert '"country": "MX"' in out
    assert '"title": "Día uno"' in out
    assert '"date": "2026-11-24"' in out
    assert '"language": "es"' in out


def test_new_refuses_to_overwrite(run, session):
    before = session.read_bytes()
    code, _, err = run("new", session, *NEW)
    assert code == 1
    assert "exists already" in err
    assert session.read_bytes() == before


def test_the_playbook_says_what_must_be_named(run, tmp_path):
    words = [word for word in NEW if word not in {"--city", "Prueba"}]
    code, _, err = run("new", tmp_path / "a.workshop", *words)
    assert code == 1
    assert "--city" in err
    assert list(tmp_path.iterdir()) == []


def test_a_playbook_may_be_a_file(run, tmp_path):
    small = Path(__file__).parents[1] / "playbooks" / "small.toml"
    words = ("--playbook", small, "--country", "BR", "--pathway", "government")
    code, _, err = run("new", tmp_path / "a.workshop", *words)
    assert (code, "--institution" in err) == (1, True)
    code, _, _ = run("new", tmp_path / "a.workshop", *words, "--institution", "Escola")
    assert code == 0


@pytest.mark.parametrize("playbook", ["nothing", "missing.toml"])
def test_a_playbook_that_is_not_there_is_refused(run, tmp_path, playbook):
    code, _, err = run(
        "new", tmp_path / "a.workshop", "--playbook", playbook, "--country", "MX",
        "--pathway", "cluster", "--city", "x",
    )  # fmt: skip
    assert code == 1
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []
