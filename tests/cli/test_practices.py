"""`practices list|show|check|export` on the command line."""

import pytest
from practice_parts import other, table

from workshop_app.document.acts.practices import add_practices, shipped_practices
from workshop_app.domain.practices_reading import read_practices
from workshop_app.domain.practices_writing import written
from workshop_app.text import language

CITY = {"playbook": "learning-city", "indicators": ["literacy"]}


@pytest.fixture
def data(tmp_path, monkeypatch):
    """The machine's own folder."""
    monkeypatch.setenv("WORKSHOP_APP_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def mine(tmp_path):
    """Write practices into a file."""

    def mine(*said):
        path = tmp_path / "mine.toml"
        path.write_text(written(read_practices(table(*said), file="mine.toml")), "utf-8")
        return path

    return mine


def test_list_names_every_practice_with_its_place(run, data):
    code, out, err = run("practices", "list")
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert len(lines) == len(shipped_practices())
    assert any(
        line.startswith("cork-festival ") and line.endswith(" (Cork, Ireland)") for line in lines
    )


def test_list_finds_by_words_and_by_the_country_s_name(run, data):
    assert run("practices", "list", "bogota", "carers")[1].count("\n") == 1
    assert "uruguay-ibirapita" in run("practices", "list", "URUGUAY")[1]
    assert run("practices", "list", "zeppelin")[1] == "No practice has all of these words.\n"


def test_list_marks_one_s_own_and_says_which_kept_file_is_broken(run, data, mine):
    add_practices(mine(other(answers=[CITY])), data)
    (data / "practices" / "broken.toml").write_text("= nothing", "utf-8")
    code, out, _ = run("practices", "list", "night-school")
    assert code == 0
    assert "Night school (Ñuñoa, Chile) [own]" in run("practices", "list", "nunoa")[1]
    assert "broken.toml" in out


def test_show_tells_what_was_done_what_to_adapt_and_who_says_so(run, data):
    code, out, _ = run("practices", "show", "bogota-care-blocks")
    practice = next(one for one in shipped_practices() if one.id == "bogota-care-blocks")
    assert code == 0
    assert out.startswith(f"{practice.title['en']} — bogota-care-blocks\n")
    for said in (practice.what["en"], practice.result["en"], practice.adapt["en"]):
        assert f"\n  {said}\n" in out
    assert all(f"\n  {source}\n" in out for source in practice.sources)
    assert "Told by those who did it or answer for it; looked up on November 25, 2026." in out
    assert "\nAnswers in learning-city: adult-access, " in out
    assert language() == "en"


def test_show_says_where_only_others_tell_of_it_and_no_result_where_none_is_known(run, data):
    secondary = next(one for one in shipped_practices() if not one.verified)
    assert "Told by others only" in run("practices", "show", secondary.id)[1]
    bare = next(one for one in shipped_practices() if not one.result)
    assert "What came of it" not in run("practices", "show", bare.id)[1]


def test_an_id_that_is_not_there_is_refused(run, data):
    code, out, err = run("practices", "show", "night-school")
    assert (code, out) == (1, "")
    assert err.startswith("There is no practice night-school;")


def test_check_counts_what_is_sound_and_keeps_nothing(run, data, mine):
    file = mine(other(answers=[CITY]))
    assert run("practices", "check", file)[:2] == (0, f"{file}: 1 practice is sound.\n")
    assert not (data / "practices").exists()


def test_check_refuses_an_indicator_that_its_playbook_does_not_have(run, data, mine):
    wrong = {"playbook": "learning-city", "indicators": ["literazy"]}
    code, out, err = run("practices", "check", mine(other(answers=[wrong])))
    assert (code, out) == (1, "")
    assert "did you mean literacy?" in err


def test_check_takes_a_playbook_that_is_not_on_the_shelf(run, data, mine, small_playbook):
    file = mine(other())
    assert "no playbook on this machine" in run("practices", "check", file)[2]
    assert run("practices", "check", file, "--playbook", small_playbook)[0] == 0


def test_export_writes_what_another_machine_takes_in(run, data, mine, tmp_path):
    add_practices(mine(other(answers=[CITY])), data)
    out = tmp_path / "out.toml"
    code, said, _ = run("practices", "export", "night-school", "cork-festival", "-o", out)
    assert (code, said) == (0, f"2 practices are now in {out}.\n")
    assert "2 practices are sound" in run("practices", "check", out)[1]


def test_export_overwrites_nothing(run, data, tmp_path):
    out = tmp_path / "out.toml"
    out.write_text("mine", "utf-8")
    assert run("practices", "export", "cork-festival", "-o", out)[0] == 1
    assert out.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    "words", [(), ("lend",), ("show",), ("check",), ("export", "cork-festival")]
)
def test_wrong_usage_ends_with_code_2(run, words):
    assert run("practices", *words)[0] == 2
