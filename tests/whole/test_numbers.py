"""Every number of `show --json` equals an independent calculation of the method."""

import tomllib
from pathlib import Path

import plain_tables
import pytest
from differing import differences
from referee import results as refereed

from workshop_app.assets import resource
from workshop_app.bootstrap import ports
from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.sessions import new_session
from workshop_app.document.acts.shelf import open_playbook

HERE = Path(__file__).parent
DAYS = {
    "full": Path(str(resource("samples", "villa-esperanza"))),
    "half": HERE / "half_day",
}


def session_of(folder, file):
    facts = tomllib.loads((folder / "session.toml").read_text("utf-8"))
    playbook, table = open_playbook(facts.pop("playbook"))
    session = new_session(ports().desk(), file, playbook=table, facts=facts)
    tables, faults = (
        ports().tables().read_with_faults(sorted(folder.glob("*.csv")), playbook=playbook)
    )
    bring_in(session.document, tables, faults=faults)
    return session


@pytest.mark.parametrize("public", [False, True], ids=["host", "public"])
@pytest.mark.parametrize("day", DAYS)
def test_every_number_equals_the_independent_calculation(day, public, tmp_path):
    folder = DAYS[day]
    playbook = tomllib.loads(resource("playbooks", "learning-city.toml").read_text("utf-8"))
    with session_of(folder, tmp_path / "s.workshop") as session:
        ours = session.results(public=public)
    theirs = refereed(plain_tables.read(folder), playbook, ours["session"], public=public)
    assert list(differences(ours, theirs)) == []
    assert [*ours] == [*theirs]
