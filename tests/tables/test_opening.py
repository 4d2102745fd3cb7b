"""Which table a file is: by its name, its sheet's, or `--kind`."""

import pytest
from table_files import TINY, cells, fault, read_faults, workbook, written

from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_kinds import TABLE_KINDS
from workshop_app.domain.table_words import TABLE_NAMES
from workshop_app.tables.opening import kind_said
from workshop_app.tables.reading import read_tables
from workshop_app.text import render

GAPS = "gap,title\nG1,Algo\n"
READ = [{"gap": "G1", "title": "Algo"}]


@pytest.mark.parametrize("name", ["gaps.csv", "Brechas.CSV", "LACUNAS.txt", "gaps"])
def test_a_files_name_says_its_kind_in_any_of_three_languages(name, tmp_path):
    assert cells(written(tmp_path / name, GAPS)) == READ


@pytest.mark.parametrize("kind", TABLE_KINDS)
def test_every_kind_goes_by_its_names(kind):
    names = [name for said in TABLE_NAMES[kind] for name in said]
    assert {kind_said(name) for name in [kind, kind.upper(), *names]} == {kind}


def test_the_kind_that_is_said_wins_over_a_name(tmp_path):
    assert cells(written(tmp_path / "votes.csv", GAPS), "gaps") == READ
    path = workbook(tmp_path / "x.xlsx", {"Hoja1": [["gap", "title"], ["G1", "Algo"]]})
    assert cells(path, "gaps") == READ


def test_the_kind_that_is_said_picks_a_workbooks_sheet(tmp_path):
    sheets = {"brechas": [["gap", "title"], ["G1", "Algo"]], "Hoja2": [["rubbish"]]}
    path = workbook(tmp_path / "x.xlsx", sheets)
    assert cells(path, "gaps") == READ
    assert fault(path, "votes") == (
        "x.xlsx: none of its sheets is called votes; there are brechas, Hoja2"
    )


def test_a_name_that_says_nothing_is_refused_with_the_nearest_or_all(tmp_path):
    assert fault(written(tmp_path / "votso.csv", GAPS)) == (
        "votso.csv: which table is this? Name it votos, or bring it in at its "
        "stage; a command takes --kind"
    )
    said = fault(written(tmp_path / "2026.csv", GAPS))
    assert said.startswith("2026.csv: which table is this? Name it like one of settings, organ")


def test_a_kind_that_there_is_not_is_refused_with_the_nearest(tmp_path):
    with pytest.raises(WorkshopError) as refused:
        read_tables([written(tmp_path / "gaps.csv", GAPS)], "gapz", playbook=TINY)
    assert render(refused.value) == "There is no kind of table gapz; there are: gaps"


def test_a_file_that_is_not_there_or_no_file_is_refused(tmp_path):
    missing = tmp_path / "gaps.csv"
    assert fault(missing) == f"{missing}: there is no such file"
    assert fault(tmp_path) == f"{tmp_path}: this is not a file"


def test_what_is_wrong_with_several_files_is_told_at_once(tmp_path):
    paths = [tmp_path / "votes.csv", written(tmp_path / "x.csv", GAPS)]
    paths.append(written(tmp_path / "gaps.csv", "gap\nG1\n"))
    with pytest.raises(WorkshopError) as refused:
        read_tables(paths, playbook=TINY)
    assert [fault.values["file"].rpartition("/")[2] for fault in refused.value.faults] == [
        "votes.csv",
        "x.csv",
        "gaps.csv",
    ]


def test_a_zip_that_is_no_workbook_is_refused_whatever_its_name(tmp_path):
    import zipfile

    path = tmp_path / "gaps.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    assert len(read_faults(path)) == 1
