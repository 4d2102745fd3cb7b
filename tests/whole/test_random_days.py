"""Days by chance, on two playbooks: every number equals the independent calculation."""

import os
import tomllib
from pathlib import Path

import pytest
from differing import differences
from random_day import day, write
from referee import results as refereed

from workshop_app.bootstrap import ports
from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.sessions import new_session, open_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.document.document import Document
from workshop_app.domain.leaving import writes_that_leave

SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"
SEEDS = range(150 if os.environ.get("WORKSHOP_TRIALS") == "full" else 15)
FACTS = {
    "country": "BR", "date": "2026-11-24", "language": "es", "pathway": "government",
    "city": "Cidade", "institution": "Escola",
}  # fmt: skip


@pytest.mark.trials
@pytest.mark.parametrize("name", ["learning-city", str(SMALL)], ids=["learning-city", "small"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_day_by_chance_has_the_numbers_of_the_method(seed, name, tmp_path):
    playbook, table = open_playbook(name)
    tables = day(seed, table)
    with new_session(
        ports().desk(), tmp_path / "s.workshop", playbook=table, facts=FACTS
    ) as session:
        files = write(tables, tmp_path)
        read, faults = ports().tables().read_with_faults(files, playbook=playbook)
        bring_in(session.document, read, faults=faults)
        ours = {public: session.results(public=public) for public in (False, True)}
        assert list(session.file.faults()) == []
        left = without_ballots(session, tmp_path / "left.workshop")
    plain = tomllib.loads(SMALL.read_text("utf-8")) if name == str(SMALL) else table
    for public, result in ours.items():
        theirs = refereed(tables, plain, result["session"], public=public)
        assert list(differences(result, theirs)) == []
    for public in (False, True):
        assert left[public] == ours[True]


def without_ballots(session, path):
    """The results of the file that leaves for IFE, by whether they are public."""
    document = session.document
    desk = session.desk
    writes = writes_that_leave(document.figures, document.playbook)
    assert not writes.keys() & {"participant", "ballot", "rating", "vote"}
    file = desk.files.create(path)
    Document.begun(
        file, desk.author, desk.clock, desk.ids,
        session=document.workshop.id, writes=writes, kind="baseline",
    )  # fmt: skip
    file.close()
    with open_session(desk, path) as there:
        assert list(there.file.faults()) == []
        found = {public: there.results(public=public) for public in (False, True)}
    for result in found.values():
        result["session"]["revision"] = document.revision
    return found
