"""What leaves: every byte of a package, looked at from outside."""

import io
import json
import subprocess
import sys
import tempfile
import zipfile
from copy import deepcopy
from datetime import UTC, datetime
from shutil import which

import pypdfium2
import pytest
from files import made
from log_parts import FACTS, TABLE

from workshop_app.bootstrap import ports
from workshop_app.document.acts.demo import example_session
from workshop_app.document.acts.packing import pack, review
from workshop_app.document.acts.sessions import new_session, open_session
from workshop_app.domain.edits import Act, change, put, set_facts
from workshop_app.domain.errors import Refused, WorkshopError
from workshop_app.domain.leaving import LEAVE
from workshop_app.domain.workshop import KINDS

NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
PEOPLE = [
    (
        f"Marisela Núñez{n} Ixchel{n}",
        f"m.nunez{n}@correo{n}.example",
        f"+52 33 {3100 + n} {4200 + n}",
    )
    for n in range(300)
]


def members(package):
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    return example_session(ports(), tmp_path_factory.mktemp("example"))


@pytest.fixture
def packed(example):
    with open_session(ports().desk(), example) as session:
        return session.results(public=True), pack(session, ports(), at=NOW)


def test_a_package_for_ife_holds_session_results_plan_and_tables(packed):
    results, package = packed
    there = members(package)
    told = json.loads(there["data/results.json"])
    revision = told["session"].pop("revision")
    results["session"].pop("revision")
    assert told == results
    assert there["data/action-plan.pdf"].startswith(b"%PDF")
    assert {name for name in there if "/tables/" in name} > {"data/tables/gaps.csv"}
    assert revision.encode() in there["data/session.workshop"]
    assert len(package.content) < 300 * 1024


def test_the_session_in_it_shows_what_its_results_say(packed, tmp_path):
    there = members(packed[1])
    (tmp_path / "s.workshop").write_bytes(there["data/session.workshop"])
    with open_session(ports().desk(), tmp_path / "s.workshop") as session:
        told = json.loads(there["data/results.json"])
        assert session.results(public=True) == told
        assert session.results(public=False) == told
        assert not session.document.workshop.participants
        assert not session.document.workshop.ballots
        assert len(session.document.logged.edits) == 1


def test_packing_leaves_the_session_known_where_it_is_worked_on(example, packed):
    known = [k for k in ports().desk().register.latest() if k.path == example]
    assert [k.open for k in known] == [False]


@pytest.mark.skipif(not which("minisign"), reason="minisign is not installed")
def test_the_stock_tools_accept_it(packed, tmp_path):
    with zipfile.ZipFile(io.BytesIO(packed[1].content)) as archive:
        archive.extractall(tmp_path)
    (bag,) = tmp_path.iterdir()
    info = dict(line.split(": ", 1) for line in (bag / "bag-info.txt").read_text().splitlines())
    tags = bag / "tagmanifest-sha256.txt"
    command = ["minisign", "-V", "-P", info["Workshop-Signing-Key"], "-m", str(tags)]
    subprocess.run(command, check=True, capture_output=True)
    validate = [sys.executable, "-m", "bagit", "--validate", str(bag)]
    subprocess.run(validate, check=True, capture_output=True)


def crowd(session, *, texts):
    """300 people with names, mails and phones; texts: some of them in what was written, too."""
    document = session.document
    acts = {
        "participant": {
            f"00000000-0000-7000-8000-{n:012d}": {
                "here": True, "code": f"P{n:03d}", "name": name, "email": mail, "sector": "ngo",
                "consent_contact": phone,
            }
            for n, (name, mail, phone) in enumerate(PEOPLE)
        }
    }  # fmt: skip
    document.apply_large(Act("import", acts))
    for n, (name, mail, phone) in enumerate(PEOPLE):
        id = f"00000000-0000-7000-8001-{n:012d}"
        words = f"Hablen con {name.upper()}, {mail} o {phone.replace(' ', '-')}" if texts else "Sí"
        document.apply(put("motivation", id, sector="ngo", text=f"{words} ({n})"))


def all_text(there):
    """All bytes and all text of a package, small letters."""
    parts = [content.decode("utf-8", "replace") for content in there.values()]
    plan = pypdfium2.PdfDocument(there["data/action-plan.pdf"])
    parts += [page.get_textpage().get_text_bounded() for page in plan]
    return "\n".join(parts).casefold()


@pytest.mark.slow
def test_of_300_people_nothing_leaves(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    with made(tmp_path, name="s.workshop") as session:
        crowd(session, texts=True)
        session.document.apply(
            change("participant", "00000000-0000-7000-8000-000000000007", name="X")
        )
        with pytest.raises(Refused) as refused:
            pack(session, ports(), at=NOW)
        assert len(refused.value.faults) == 300
        package = pack(session, ports(), at=NOW, blank=True)
    text = all_text(members(package))
    digits = "".join(c for c in text if c.isdigit())
    for name, mail, phone in PEOPLE:
        for word in (name, mail, phone, phone.replace(" ", "-"), name.split()[1]):
            assert word.casefold() not in text
        assert "".join(c for c in phone if c.isdigit()) not in digits
    assert "[…]" in text
    assert not [*(tmp_path / "temporary").iterdir()]


def test_a_name_in_what_somebody_wrote_stops_the_package(tmp_path):
    with made(tmp_path) as session:
        document, id = session.document, "00000000-0000-7000-8001-000000000001"
        document.apply(
            put("participant", id[:-1] + "9", code="P1", name="Rosa Tun Pech", sector="ngo")
        )
        document.apply(
            put("motivation", id, sector="ngo", text="Pregunten a Rosa o a Tun Pech, Rosa")
        )
        looked = review(session)
        assert [(said.text, found) for said, found in looked.named] == [
            ("Pregunten a Rosa o a Tun Pech, Rosa", ("rosa tun pech",))
        ]
        with pytest.raises(Refused) as refused:
            pack(session, ports(), at=NOW)
        assert "rosa tun pech" in str(refused.value.faults[0])
        document.apply(change("motivation", id, text="Pregunten a Rosa"))
        looked = review(session)
        assert not looked.named
        assert [found for _, found in looked.doubtful] == [("Rosa",)]
        assert pack(session, ports(), at=NOW)


def with_playbook(folder, text):
    """A session whose playbook says this, and a person who is named in it."""
    table = deepcopy(TABLE)
    table["dimensions"][0]["indicators"][0]["guidance"] = {"es": text}
    session = new_session(ports().desk(), folder / "p.workshop", playbook=table, facts=FACTS)
    id = "00000000-0000-7000-8001-000000000009"
    session.document.apply(put("participant", id, code="P1", name="Rosa Tun Pech", sector="ngo"))
    return session


def test_a_name_in_the_playbook_stops_the_package_until_it_is_blanked(tmp_path):
    with with_playbook(tmp_path, "Pregunte a Rosa Tun Pech.") as session:
        (said,) = [said for said, _ in review(session).named]
        assert (said.kind, said.field, said.text) == (
            "playbook", "guidance", "Pregunte a Rosa Tun Pech.",
        )  # fmt: skip
        assert said in review(session).texts
        with pytest.raises(Refused) as refused:
            pack(session, ports(), at=NOW)
        assert "Pregunte a Rosa" in str(refused.value.faults[0])
        there = members(pack(session, ports(), at=NOW, blank=True))
    assert "Rosa Tun".casefold() not in all_text(there)
    assert "Pregunte a […].".encode() in there["data/session.workshop"]


def test_a_name_that_was_corrected_is_looked_for_too(tmp_path):
    with made(tmp_path) as session:
        document, id = session.document, "00000000-0000-7000-8001-000000000001"
        document.apply(put("participant", id, code="P1", name="Rosa Tum Pech", sector="ngo"))
        document.apply(change("participant", id, name="Rosa Tun Pech"))
        document.apply(set_facts(document.workshop.id, venue="La casa de Rosa Tum Pech"))
        with pytest.raises(Refused):
            pack(session, ports(), at=NOW)


def test_a_package_with_everything_has_the_names_and_is_never_encrypted_to_ife(tmp_path):
    with made(tmp_path) as session:
        session.document.apply(
            put("participant", "00000000-0000-7000-8001-000000000001", code="P1",
                name="Rosa Tun Pech", sector="ngo")
        )  # fmt: skip
        package = pack(session, ports(), at=NOW, full=True)
    assert b"Rosa Tun Pech" in members(package)["data/session.workshop"]
    assert package.full
    assert not package.sealed


def test_a_package_names_the_one_that_it_follows(tmp_path):
    with made(tmp_path) as session:
        package = pack(session, ports(), at=NOW, builds_on=("a" * 64,))
    assert f"Workshop-Builds-On: {'a' * 64}" in members(package)["bag-info.txt"].decode()


def test_a_rehearsal_is_not_packed(tmp_path):
    desk, facts = ports().desk(), {**FACTS, "rehearsal": True}
    rehearsal = new_session(desk, tmp_path / "r.workshop", playbook=TABLE, facts=facts)
    with rehearsal as session, pytest.raises(WorkshopError, match="rehearsal"):
        pack(session, ports(), at=NOW)


def test_what_leaves_are_fields_that_there_are():
    for kind, names in LEAVE.items():
        assert {*names} <= {*KINDS[kind].__dataclass_fields__}
