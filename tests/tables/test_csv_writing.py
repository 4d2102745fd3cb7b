import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from table_files import Room, session, small_session

from workshop_app.document.acts.exporting import table_rows
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.tables import csv_writing
from workshop_app.tables.cell_texts import cell_text, number_text
from workshop_app.tables.cells import parts_of
from workshop_app.tables.csv_writing import csv_files, write_folder
from workshop_app.tables.numbers import decimal_mark, parsed
from workshop_app.tables.workbook_writing import write_workbook

FULL = {
    "settings": "key,value\nweight.ngo,1.2340\nterm_ends,2027-09-30\nhost,=HYPERLINK(1)\n"
    "privacy_contact,datos@v.example\nask_impact,no\nstart,9:10\n",
    "organisations": "organisation,sector\nRed | Oficios,ngo\n",
    "participants": "participant,name,sector,consent_photo,arrived\nP1,Ana,ngo,sí,9:10\n"
    "P2,Luis,industry,,\nP9,,observer,,\n",
    "motivations": "sector,participant,text\nngo,P1,- Que se note\n",
    "ratings": "participant,table,sector,indicator,current,desired,comment,way\n"
    "P1,M1,ngo,i1,1,5,+ ojo,paper\nP1,M1,ngo,i2,,,,paper\n,M2,ngo,i1,2,3,,table\n"
    ",,industry,i1,2,3,,table\n",
    "gaps": "gap,title,statement,indicators,learner_groups,from_floor\n"
    'G1,"Uno, ""dos""","@casa\nsegunda",i1|i3,youth,no\n007,Dos,,,,\n',
    "votes": "participant,sector,gap,points,impact,way,heads\nP1,ngo,G1,3,4,paper,\n"
    ",industry,G1,9,,hands,4\n,industry,007,2,,hands,4\n",
    "decisions": "gap,chosen,reason\n007,sí,Lo dijo la sala\n",
    "actions": "action,gap,title,partners,due,cost,funding_kind,funding_amount,funding_secured\n"
    "A1,G1,Hacer,Uno\\|dos|Tres,2027-03-31,12.125,private||own,1.2340||2.5,|50|\n"
    "A2,G1,Nada,,,,,5|6,\n",
    "updates": "action,date,status\nA1,2027-01-01,under_way\n",
    "commitments": "organisation,text,action,signed,signed_on\nRed,Vamos,A1,pending,2027-01-01\n",
    "notes": "kind,text,score,sector\nevaluation,,5,ngo\nevaluation,,4,ngo\nparking,¿Y?,,\n",
}


@pytest.fixture
def full(tmp_path):
    """A session with something awkward in every table."""
    room = Room(session(), tmp_path)
    room.take(**FULL)
    return room


def again(folder, path):
    """A new session that takes in what another gave out."""
    folder.mkdir()
    room = Room(session(), folder)
    room.take_files(*(sorted(path.glob("*.csv")) if path.is_dir() else [path]))
    return room.workshop


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
def test_what_goes_out_comes_in_again_whole(full, tmp_path, name):
    write = write_workbook if name.endswith("x") else write_folder
    write(full.workshop, tmp_path / name)
    there, back = full.workshop, again(tmp_path / "again", tmp_path / name)
    assert table_rows(back) == table_rows(there)
    assert {kind: [*there.all(kind)] for kind in there.entities} == {
        kind: [*back.all(kind)] for kind in back.entities
    }


def test_excel_sees_utf_8_and_scripts_see_commas_and_points(full):
    data = csv_files(full.workshop)["actions.csv"]
    assert data.startswith(b"\xef\xbb\xbfaction,gap,title,")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows[0]["due"] == "2027-03-31"
    assert rows[0]["cost"] == "12.1250"
    assert rows[0]["funding_amount"] == "1.2340||2.5"


def test_no_text_is_a_formula(full):
    for data in csv_files(full.workshop).values():
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell[:1] in "=+-@" and cell]


def test_an_empty_session_gives_headings_alone():
    files = csv_files(session().workshop)
    assert set(files) == {f"{kind}.csv" for kind in TABLE_KINDS} | {"datapackage.json"}
    assert files["votes.csv"].decode("utf-8-sig").splitlines() == [
        "participant,table,sector,gap,points,impact,feasibility,way,heads"
    ]


def test_the_same_session_gives_the_same_bytes(full, tmp_path):
    assert csv_files(full.workshop) == csv_files(full.workshop)
    for name in ("a.xlsx", "b.xlsx"):
        write_workbook(full.workshop, tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_the_package_describes_its_tables(full):
    files = csv_files(full.workshop)
    package = json.loads(files["datapackage.json"])
    assert package["profile"] == "tabular-data-package"
    resources = {resource["name"]: resource for resource in package["resources"]}
    assert [*resources] == [*TABLE_KINDS]
    for resource in resources.values():
        data = files[resource["path"]]
        assert resource["bytes"] == len(data)
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert next(csv.reader(io.StringIO(data.decode("utf-8-sig")))) == names
    schema = resources["updates"]["schema"]
    fields = {field["name"]: field for field in schema["fields"]}
    assert schema["primaryKey"] == ["action", "date"]
    assert schema["foreignKeys"] == [
        {"fields": "action", "reference": {"resource": "actions", "fields": "action"}}
    ]
    assert (fields["date"]["type"], fields["workers"]["type"]) == ("date", "integer")
    assert fields["status"]["constraints"]["enum"] == ["planned", "under_way", "done", "dropped"]
    assert "primaryKey" not in resources["ratings"]["schema"]


def test_a_package_is_titled_as_its_session_or_its_playbook():
    titles = [
        json.loads(csv_files(document.workshop)["datapackage.json"])["title"]
        for document in (session(title="El día"), small_session())
    ]
    assert titles == ["El día", "Universidad que aprende"]


def test_a_folder_that_holds_something_is_left_alone(full, tmp_path):
    (tmp_path / "out").mkdir()
    write_folder(full.workshop, tmp_path / "out")
    with pytest.raises(WorkshopError, match="cannot be written"):
        write_folder(full.workshop, tmp_path / "out")
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


def test_a_folder_that_cannot_be_finished_is_not_begun(full, tmp_path, monkeypatch):
    monkeypatch.setattr(csv_writing, "csv_files", lambda _: {"a.csv": b"", "no/b.csv": b""})
    with pytest.raises(WorkshopError, match="cannot be written"):
        write_folder(full.workshop, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]))))
def test_several_texts_in_a_cell_come_apart_as_they_were(values):
    values = [value.strip() for value in values if value.strip()]
    assert [part for part in parts_of(cell_text(tuple(values))) if part] == values


@given(st.floats(min_value=1e-6, max_value=1e15) | st.integers(0, 10**15))
def test_a_number_is_written_with_one_reading(value):
    column = TABLE_KINDS["actions"].column("cost").column
    text = number_text(int(value) if value == int(value) else value)
    assert parsed(text, column, decimal_mark([(text, column)])) == value
