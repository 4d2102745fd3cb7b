import pytest

from workshop_app.domain.documents import DOCUMENTS


@pytest.mark.parametrize("what", DOCUMENTS)
def test_a_document_is_printed_as_pdf(run, session, tmp_path, what):
    out = tmp_path / "d.pdf"
    code, said, err = run("print", session, "-o", out, "--what", what)
    assert (code, err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
    assert str(out) in said


def test_the_summary_may_be_a_picture(run, session, tmp_path):
    out = tmp_path / "s.png"
    code, _, _ = run("print", session, "-o", out, "--what", "summary")
    assert code == 0
    assert out.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(("name", "what"), [("p.png", "plan"), ("p.docx", "plan"), ("p", "acta")])
def test_another_form_is_refused(run, session, tmp_path, name, what):
    code, _, err = run("print", session, "-o", tmp_path / name, "--what", what)
    assert code == 1
    assert len(err.splitlines()) == 1
    assert not (tmp_path / name).exists()


def test_a_place_that_cannot_be_written_is_told_in_a_line(run, session, tmp_path):
    code, _, err = run("print", session, "-o", tmp_path / "nowhere" / "p.pdf", "--what", "summary")
    assert code == 1
    assert "cannot be written" in err


def test_printing_stores_nothing(run, session, tmp_path):
    before = session.read_bytes()
    run("print", session, "-o", tmp_path / "s.pdf", "--what", "summary", "--final")
    assert session.read_bytes() == before
