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
from workshop_app.document.acts.sessions import new_session
from workshop_app.document.acts.shelf import open_playbook

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
    plain = tomllib.loads(SMALL.read_text("utf-8")) if name == str(SMALL) else table
    for public, result in ours.items():
        theirs = refereed(tables, plain, result["session"], public=public)
        assert list(differences(result, theirs)) == []
