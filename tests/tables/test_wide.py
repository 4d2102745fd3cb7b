"""Wide tables of ratings, as survey tools export them."""

from table_files import SMALL, TINY, cells, fault, read_faults, written


def wide(tmp_path, text, playbook=TINY):
    return cells(written(tmp_path / "ratings.csv", text), playbook=playbook)


def test_a_wide_table_is_a_row_for_each_indicator(tmp_path):
    text = "participant,sector,i1.current,i1.desired,i2.current\nP1,ong,2,4,3\n"
    assert wide(tmp_path, text) == [
        {"participant": "P1", "sector": "ngo", "indicator": "i1", "current": 2, "desired": 4},
        {"participant": "P1", "sector": "ngo", "indicator": "i2", "current": 3},
    ]


def test_wide_headings_are_understood_in_three_languages_and_any_order(tmp_path):
    text = "I2.Importância;sector;i1.hoy;i2.deseado;participante\n5;ong;1;;P1\n"
    assert wide(tmp_path, text) == [
        {"participant": "P1", "sector": "ngo", "indicator": "i2", "importance": 5, "desired": None},
        {"participant": "P1", "sector": "ngo", "indicator": "i1", "current": 1},
    ]


def test_a_wide_table_may_have_comments(tmp_path):
    text = "sector,i1.current,i1.comentario\nong,2,Falta luz\n"
    assert wide(tmp_path, text)[0]["comment"] == "Falta luz"


def test_an_indicator_with_hyphens_stands_in_a_wide_heading(tmp_path):
    text = "sector,teaching-open.current\nlearners,7\n"
    assert wide(tmp_path, text, SMALL)[0]["indicator"] == "teaching-open"


def test_a_wide_heading_with_an_unknown_indicator_is_refused_with_the_nearest(tmp_path):
    path = written(tmp_path / "ratings.csv", "sector,teaching-opne.current\n")
    assert fault(path, playbook=SMALL) == (
        "ratings.csv, row 1, column teaching-opne.current: "
        "the playbook has no indicator teaching-opne; did you mean teaching-open?"
    )


def test_a_wide_heading_with_an_indicator_like_no_other_names_the_first(tmp_path):
    path = written(tmp_path / "ratings.csv", "sector,zzz.current\n")
    assert fault(path) == (
        "ratings.csv, row 1, column zzz.current: "
        "the playbook has no indicator zzz; the first are i1, i2, i3"
    )


def test_a_table_is_either_long_or_wide(tmp_path):
    path = written(tmp_path / "ratings.csv", "sector,indicador,i1.current\n")
    assert fault(path) == (
        "ratings.csv, row 1: a table has either a column indicator or columns like i1.current"
    )
    path = written(tmp_path / "ratings.csv", "sector,actual,i1.current\n")
    assert "either a column current or columns like" in fault(path)


def test_a_fault_in_a_wide_table_lies_in_its_own_column_and_is_told_once(tmp_path):
    text = "sector,i1.current,i2.current\nong,dos,2\nmarte,1,2\n"
    faults = read_faults(written(tmp_path / "ratings.csv", text))
    assert [one.values["column"] for one in faults] == ["i1.current", "sector"]
