import json

MOTIVATIONS = "sector,texto\nong,Queremos que el curso sea de noche\n"


def test_a_table_comes_in_and_a_second_time_changes_nothing(run, session, tmp_path):
    table = tmp_path / "motivations.csv"
    table.write_text(MOTIVATIONS, "utf-8")
    code, out, err = run("import", session, table)
    assert (code, err) == (0, "")
    assert "1 new" in out
    before = session.read_bytes()
    code, out, _ = run("import", session, table)
    assert code == 0
    assert "nothing changed" in out
    assert session.read_bytes() == before


def test_a_trial_changes_nothing(run, session, tmp_path):
    table = tmp_path / "motivations.csv"
    table.write_text(MOTIVATIONS, "utf-8")
    before = session.read_bytes()
    code, out, _ = run("import", session, table, "--dry-run")
    assert code == 0
    assert "1 new" in out
    assert session.read_bytes() == before


def test_faults_are_a_line_each_up_to_twenty_then_how_many_more(run, session, tmp_path):
    table = tmp_path / "ratings.csv"
    rows = "\n".join(f"P{n:03d},government,literacy,9,9" for n in range(1, 31))
    table.write_text(f"participant,sector,indicator,current,desired\n{rows}\n", "utf-8")
    before = session.read_bytes()
    code, out, err = run("import", session, table)
    lines = err.splitlines()
    assert (code, out) == (1, "")
    assert len(lines) == 21
    assert "ratings.csv" in lines[0]
    assert "more" in lines[-1]
    assert session.read_bytes() == before


def test_a_fault_in_one_table_keeps_all_out(run, session, tmp_path):
    good, bad = tmp_path / "motivations.csv", tmp_path / "notes.csv"
    good.write_text(MOTIVATIONS, "utf-8")
    bad.write_text("kind,text\ngossip,x\n", "utf-8")
    code, _, _ = run("import", session, good, bad)
    assert code == 1
    _, out, _ = run("show", session, "--json")
    assert not [m for m in json.loads(out)["motivations"] if "de noche" in m["text"]]


def test_a_table_that_is_not_there_is_told_in_a_line(run, session, tmp_path):
    code, _, err = run("import", session, tmp_path / "gaps.csv")
    assert code == 1
    assert len(err.splitlines()) == 1
