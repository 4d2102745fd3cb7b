"""The library is the program's practices and one's own; files come in whole or not at all."""

import os
import sys
import tomllib
from pathlib import Path

import pytest
from practice_parts import ONE, other, table

from workshop_app.document.acts.practices import (
    FOLDER,
    add_practices,
    drop_practice,
    export_practices,
    practices,
    shipped_practices,
)
from workshop_app.document.acts.shelf import open_playbook, shelf
from workshop_app.domain.errors import Refused, WorkshopError
from workshop_app.domain.people import SECTORS
from workshop_app.domain.practices import matching
from workshop_app.domain.practices_reading import read_practices
from workshop_app.domain.practices_writing import written
from workshop_app.domain.stages.gaps import LEARNER_GROUPS
from workshop_app.text import render

SMALL = Path(__file__).parents[2] / "playbooks" / "small.toml"
SHIPPED = shipped_practices()
LATIN = {"AR", "BO", "BR", "CL", "CO", "CR", "EC", "GT", "MX", "PA", "PE", "PY", "UY", "VE"}
CITY = {"playbook": "learning-city", "indicators": ["literacy"]}


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def file(tmp_path):
    def file(*said, name="mine.toml"):
        path = tmp_path / name
        found = read_practices(table(*(said or (other(answers=[CITY]),))), file=name)
        path.write_text(written(found), "utf-8")
        return path

    return file


def own(data):
    return [one for one in practices(data).practices if one.own]


def files(data):
    folder = data / FOLDER
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


# -- those that travel with the program ---------------------------------------------------------


def test_at_least_24_practices_travel_with_the_program_most_of_them_from_latin_america():
    assert len(SHIPPED) >= 24
    assert len([one for one in SHIPPED if one.country in LATIN]) > len(SHIPPED) / 2
    assert len({one.id for one in SHIPPED}) == len(SHIPPED)


@pytest.mark.parametrize("practice", SHIPPED, ids=lambda one: one.id)
def test_a_practice_of_ours_speaks_three_languages_and_fits_a_card(practice):
    for texts in (practice.title, practice.who, practice.what, practice.adapt):
        assert list(texts) == ["es", "pt", "en"]
    assert not practice.result or list(practice.result) == ["es", "pt", "en"]
    assert max(map(len, practice.what.values())) <= 350
    assert len(set(practice.what.values())) == 3
    assert len(set(practice.adapt.values())) == 3


def test_a_practice_of_ours_answers_what_the_shelf_asks():
    asked = {one.id: {i.id for i in one.indicators} for one in shelf()}
    groups = {group for one in shelf() for group in one.learner_groups} | set(LEARNER_GROUPS)
    for practice in SHIPPED:
        assert practice.answers, practice.id
        for playbook, indicators in practice.answers.items():
            assert set(indicators) <= asked.get(playbook, set()), (practice.id, playbook)
        assert set(practice.learner_groups) <= groups, practice.id


def test_every_indicator_of_the_shelf_finds_a_practice():
    for playbook in shelf():
        for indicator in playbook.indicators:
            assert matching(SHIPPED, playbook, [indicator.id]), (playbook.id, indicator.id)


def test_every_practice_of_ours_is_listed_with_its_sources_and_its_mark():
    note = (SMALL.parents[2] / "docs" / "content" / "practices.md").read_text("utf-8")
    lines = {line.split("`")[1]: line for line in note.splitlines() if line.startswith("| `")}
    for practice in SHIPPED:
        line = lines[practice.id]
        assert practice.what["en"] in line, practice.id
        assert f"| {practice.mark} |" in line
        assert all(source in line for source in practice.sources), practice.id


def test_no_sector_is_named_as_if_it_were_a_learner_group():
    assert not {group for one in SHIPPED for group in one.learner_groups} & set(SECTORS)


# -- one's own ----------------------------------------------------------------------------------


def test_where_nothing_was_added_the_library_is_the_programs(data):
    assert practices(data).practices == SHIPPED
    assert practices(data).faults == ()


def test_what_is_added_stands_after_the_programs_and_is_marked_as_ones_own(data, file):
    added = add_practices(file(), data)
    assert (added.practices, added.changed) == (1, 0)
    library = practices(data)
    assert library.practices[: len(SHIPPED)] == SHIPPED
    assert [(one.id, one.own) for one in library.practices[len(SHIPPED) :]] == [
        ("night-school", True)
    ]
    assert library.faults == ()


def test_the_same_practice_again_is_replaced_and_said(data, file):
    add_practices(file(), data)
    added = add_practices(
        file(other(answers=[CITY], place="Lima"), other(id="b", answers=[])), data
    )
    assert (added.practices, added.changed) == (2, 1)
    assert {one.id: one.place for one in own(data)} == {"night-school": "Lima", "b": "Ñuñoa"}


def test_a_file_with_one_fault_adds_nothing(data, file):
    wrong = [{"playbook": "learning-city", "indicators": ["literacies"]}]
    with pytest.raises(Refused) as refused:
        add_practices(file(other(id="good", answers=[CITY]), other(answers=wrong)), data)
    (fault,) = refused.value.faults
    assert "did you mean literacy?" in render(fault)
    assert fault.values["file"].endswith("mine.toml")
    assert files(data) == []


def test_a_playbook_of_the_session_may_be_meant_beside_the_shelfs(data, file):
    small = other(answers=[{"playbook": "small-university", "indicators": ["teaching-open"]}])
    with pytest.raises(Refused):
        add_practices(file(small), data)
    playbook = open_playbook(str(SMALL))[0]
    add_practices(file(small), data, [playbook])
    assert own(data)[0].answers == {"small-university": ("teaching-open",)}


def test_an_id_of_the_programs_own_practices_cannot_be_had(data, file):
    with pytest.raises(Refused) as refused:
        add_practices(file(other(id=SHIPPED[0].id, answers=[])), data)
    assert "give yours another id" in render(refused.value.faults[0])
    assert files(data) == []


def test_a_file_put_there_by_hand_is_read_and_never_rewritten(data, file):
    (data / FOLDER).mkdir(parents=True)
    two = read_practices(table(ONE, other(id="b")), file="x")
    (data / FOLDER / "own-night-school.toml").write_text(written(two), "utf-8")
    assert {one.id for one in own(data)} == {"night-school", "b"}
    with pytest.raises(Refused):
        add_practices(file(), data)
    assert {one.id for one in own(data)} == {"night-school", "b"}


def test_a_broken_file_of_ones_own_costs_its_practices_only(data, file):
    add_practices(file(), data)
    (data / FOLDER / "broken.toml").write_text("format = ", "utf-8")
    (data / FOLDER / "wrong.toml").write_text('format = "workshop-practices/2"', "utf-8")
    (data / FOLDER / "notes.txt").write_text("not ours", "utf-8")
    library = practices(data)
    assert [one.id for one in library.practices if one.own] == ["night-school"]
    assert [fault.values["file"] for fault in library.faults] == [
        str(data / FOLDER / "broken.toml"),
        "wrong.toml",
    ]
    assert all(render(fault) for fault in library.faults)


def test_an_id_in_two_files_of_ones_own_is_left_out_once_and_said(data, file):
    add_practices(file(), data)
    twice = read_practices(table(), file="x")
    (data / FOLDER / "zz.toml").write_text(written(twice), "utf-8")
    library = practices(data)
    assert len(own(data)) == 1
    assert [fault.values["other"] for fault in library.faults] == ["own-night-school.toml"]


def test_a_practice_of_ones_own_can_be_dropped_and_one_that_is_not_there_is_out(data, file):
    add_practices(file(), data)
    drop_practice("night-school", data)
    drop_practice("night-school", data)
    assert own(data) == []


def test_an_id_that_windows_keeps_for_itself_makes_no_such_file(data, file):
    add_practices(file(other(id="con", answers=[])), data)
    assert files(data) == ["own-con.toml"]


# -- hostile files ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data_of_file", "said"),
    [
        (b"#" * (2 * 1024 * 1024 + 1), "larger than 2 MB"),
        (b"a = " + b"[" * 100_000, "too deep"),
        ("título = 1".encode("cp1252"), "not UTF-8"),
        (b"x = 1\nx = 2\n", "line 2"),
        (b"\x00\x01\x02", "line 1"),
    ],
)
def test_a_hostile_file_is_refused_in_one_sentence(data, tmp_path, data_of_file, said):
    path = tmp_path / "hostile.toml"
    path.write_bytes(data_of_file)
    with pytest.raises(WorkshopError) as refused:
        add_practices(path, data)
    assert said in render(refused.value)
    assert "\n" not in render(refused.value)
    assert files(data) == []


def test_a_file_that_is_not_there_is_named(data, tmp_path):
    with pytest.raises(WorkshopError, match="there is no such file"):
        add_practices(tmp_path / "none.toml", data)


# -- giving them out ----------------------------------------------------------------------------


def test_what_is_given_out_is_taken_in_on_another_machine(data, file, tmp_path):
    add_practices(file(other(answers=[CITY]), other(id="b", answers=[])), data)
    export_practices(own(data), tmp_path / "to-ana.toml")
    add_practices(tmp_path / "to-ana.toml", tmp_path / "ana")
    assert own(tmp_path / "ana") == own(data)


def test_the_programs_practices_can_be_given_out_too(tmp_path):
    export_practices(SHIPPED[:3], tmp_path / "three.toml")
    said = tomllib.loads((tmp_path / "three.toml").read_text("utf-8"))
    assert said["languages"] == ["es", "pt", "en"]
    assert read_practices(said, file="three.toml") == SHIPPED[:3]


def test_nothing_is_not_written(tmp_path):
    with pytest.raises(WorkshopError, match="no practice to write"):
        export_practices([], tmp_path / "none.toml")
    assert not (tmp_path / "none.toml").exists()


def test_a_place_that_cannot_be_written_is_named_and_nothing_half_is_left(tmp_path):
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(WorkshopError, match="cannot be written"):
        export_practices(SHIPPED[:1], tmp_path / "file" / "out.toml")
    (tmp_path / "taken.toml").mkdir()
    with pytest.raises(WorkshopError, match="cannot be written"):
        export_practices(SHIPPED[:1], tmp_path / "taken.toml")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "taken.toml"]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="rights that hold for a person"
)
def test_a_folder_without_the_right_to_write_is_named(data, file):
    (data / FOLDER).mkdir(parents=True, mode=0o500)
    with pytest.raises(WorkshopError, match="cannot be written"):
        add_practices(file(), data)
