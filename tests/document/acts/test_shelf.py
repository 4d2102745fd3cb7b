"""A playbook comes from the shelf by its id, or from a file by its path."""

import json
import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.document.acts.shelf import LARGEST, open_playbook, shelf, shelf_text
from workshop_app.domain.errors import Refused, WorkshopError
from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.text import render

SMALL = Path(__file__).parents[2] / "playbooks" / "small.toml"


@pytest.fixture
def write(tmp_path):
    def write(data):
        path = tmp_path / "mine.toml"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return str(path)

    return write


def refusal(name):
    """The one sentence that a file is refused with."""
    with pytest.raises(WorkshopError) as refused:
        open_playbook(name)
    assert not isinstance(refused.value, Refused)
    return render(refused.value)


def test_every_playbook_of_the_shelf_is_sound_and_lies_under_its_id():
    playbooks = shelf()
    assert "learning-city" in [playbook.id for playbook in playbooks]
    for playbook in playbooks:
        assert open_playbook(playbook.id)[0] == playbook


def test_an_id_of_the_shelf_and_a_path_both_open_a_playbook():
    assert open_playbook("learning-city")[0].id == "learning-city"
    assert open_playbook(str(SMALL))[0].id == "small-university"


def test_the_id_of_the_shelf_is_meant_even_where_a_file_has_its_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("learning-city").write_text("rubbish", encoding="utf-8")
    assert open_playbook("learning-city")[0].id == "learning-city"


def test_a_file_needs_no_ending(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("mine").write_bytes(SMALL.read_bytes())
    assert open_playbook("mine")[0].id == "small-university"


@pytest.mark.parametrize("name", ["learning-city", str(SMALL)])
def test_the_raw_table_survives_as_json_and_reads_to_the_same_playbook(name):
    playbook, table = open_playbook(name)
    copy = json.loads(json.dumps(table, allow_nan=False))
    assert read_playbook(copy, file="session") == playbook


def test_what_is_exported_reads_to_the_same_playbook():
    table = tomllib.loads(shelf_text("learning-city"))
    assert read_playbook(table, file="copy") == open_playbook("learning-city")[0]


@pytest.mark.parametrize("name", ["learning-citty", "Learning City", "", "a" * 5000])
def test_an_id_that_is_not_there_is_answered_with_those_that_are(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "learning-city" in refusal(name)
    with pytest.raises(WorkshopError, match="no playbook"):
        shelf_text(name)


@pytest.mark.parametrize("name", ["../playbooks/learning-city", "learning-city.toml", "/x"])
def test_a_path_is_no_id_of_the_shelf(name):
    with pytest.raises(WorkshopError, match="no playbook"):
        shelf_text(name)


def test_a_file_that_is_not_there_is_named(tmp_path):
    missing = str(tmp_path / "none.toml")
    assert refusal(missing) == f"{missing}: there is no such file"


def test_a_folder_and_a_pipe_are_no_files(tmp_path):
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    assert refusal(str(tmp_path)) == f"{tmp_path}: this is not a file"
    assert refusal(str(pipe)) == f"{pipe}: this is not a file"


@pytest.mark.parametrize("name", ["a\0.toml", "b" * 5000 + ".toml"])
def test_a_name_that_no_file_can_have_is_refused(name):
    assert "cannot be read" in refusal(name) or "no such file" in refusal(name)


def test_a_file_that_is_not_utf_8_is_refused_with_its_line(write):
    path = write('id = "x"\ntitle = { es = "Educación" }\n'.encode("cp1252"))
    assert refusal(path).startswith(f"{path}: line 2: not UTF-8")


def test_a_utf_16_file_is_not_utf_8(write):
    assert "not UTF-8" in refusal(write('id = "x"'.encode("utf-16")))


def test_a_mark_that_some_editors_put_first_does_not_matter(write):
    assert open_playbook(write(b"\xef\xbb\xbf" + SMALL.read_bytes()))[0].id == "small-university"


def test_lines_may_end_as_on_windows(write):
    unix = SMALL.read_bytes().replace(b"\r\n", b"\n")
    path = write(unix.replace(b"\n", b"\r\n"))
    assert open_playbook(path)[0] == open_playbook(str(SMALL))[0]


def test_a_file_of_2_mb_is_read_and_a_larger_one_is_not(write):
    small = SMALL.read_bytes()
    assert LARGEST == 2 * 1024 * 1024
    filled = small + b"#" * (LARGEST - len(small))
    assert open_playbook(write(filled))[0].id == "small-university"
    assert "larger than 2 MB" in refusal(write(filled + b"#"))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('id = "x"\n\ntitle = { es = "A\n', 3),
        ("a = 1\nb = 2\na = 3\n", 3),
        ("a = 1\n[a.b]\n", 2),
        ("a = 1\nb = [\n", 3),
        ("a", 1),
    ],
)
def test_broken_toml_is_refused_with_its_line(write, text, line):
    path = write(text)
    assert refusal(path).startswith(f"{path}: line {line}: not right as TOML: ")
    assert "\n" not in refusal(path)


ENDLESS = {
    "lists in lists": "a = " + "[" * 100_000,
    "tables in tables": "a = " + "{a = " * 100_000,
    "digits": "a = " + "9" * 5000,
    "a key of many parts": "a" + ".a" * 900_000 + " = 1",
    "a table of many parts": "[" + "a . " * 400_000 + "a]",
    "a key of many parts in quotes": "a." + '"\\"".' * 300_000 + "b = 1",
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS)
def test_numbers_and_nesting_without_end_are_refused(write, text):
    path = write(text)
    assert refusal(path) == f"{path}: has numbers too long or tables too deep"


def test_a_text_of_many_points_is_no_deep_table(write):
    small = SMALL.read_text(encoding="utf-8")
    pointed = small.replace("Una guía corta", "Una guía (p. ej., a.b.c.d.e) corta" + "." * 900)
    assert pointed != small
    assert open_playbook(write(pointed))[0]


def test_the_faults_within_name_the_file(write):
    path = write("id = 'x'\n")
    with pytest.raises(Refused) as refused:
        open_playbook(path)
    assert all(fault.values["file"] == path for fault in refused.value.faults)


LINES = st.sampled_from(SMALL.read_text(encoding="utf-8").splitlines())


@given(st.lists(LINES | st.text(max_size=30), max_size=20).map("\n".join) | st.binary(max_size=60))
def test_rubbish_in_a_file_is_refused_in_words(tmp_path_factory, rubbish):
    path = tmp_path_factory.getbasetemp() / "rubbish.toml"
    data = rubbish.encode("utf-8") if isinstance(rubbish, str) else rubbish
    path.write_bytes(data)
    with pytest.raises(WorkshopError):
        open_playbook(str(path))
