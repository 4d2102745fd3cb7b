from files import altered


def test_a_sound_file_is_0_and_its_open_ends_are_named(run, session):
    code, out, _ = run("check", session)
    assert code == 0
    assert "sound" in out
    assert "A3" in out


def test_a_file_whose_rows_were_altered_is_1(run, session):
    altered(session, "UPDATE gap SET title = 'colado'")
    code, out, _ = run("check", session)
    assert code == 1
    assert "gap" in out


def test_a_file_that_is_no_session_is_1_in_a_line(run, tmp_path):
    wrong = tmp_path / "x.workshop"
    wrong.write_bytes(b"hello" * 100)
    code, out, err = run("check", wrong)
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1
