import json

KEYS = [
    "format", "session", "rules", "sectors", "dimensions", "indicators", "gaps", "agreement",
    "actions", "reach", "motivations", "commitments", "notes", "completeness",
]  # fmt: skip


def test_the_summary_says_what_matters(run, session):
    code, out, err = run("show", session)
    assert (code, err) == (0, "")
    for words in ("Villa Esperanza", "Formación que lleve a empleo formal", "A13", "Cámara de"):
        assert words in out


def test_json_is_one_object_and_nothing_else(run, session):
    code, out, err = run("show", session, "--json")
    assert (code, err) == (0, "")
    assert [*json.loads(out)] == KEYS


def test_public_has_the_same_keys_and_no_names(run, session):
    _, out, _ = run("show", session, "--json", "--public")
    public = json.loads(out)
    assert [*public] == KEYS
    assert {c["signatory"] for c in public["commitments"]} == {None}
    assert {m["participant"] for m in public["motivations"]} == {None}
    assert {a["lead_person"] for a in public["actions"]} == {None}
    assert {n["text"] for n in public["notes"] if n["kind"] == "evaluation"} == {None}


def test_showing_changes_nothing(run, session):
    before = session.read_bytes()
    run("show", session, "--json")
    run("check", session)
    assert session.read_bytes() == before


def test_a_session_open_elsewhere_is_refused_with_who_has_it(run, session):
    from workshop_app.bootstrap import ports
    from workshop_app.document.acts.sessions import open_session

    with open_session(ports().desk(), session):
        code, out, err = run("show", session, "--json")
    assert (code, out) == (1, "")
    assert "is open on" in err
