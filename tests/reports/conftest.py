"""What the documents' tests share: the two sample days, printed as a user would have them."""

import shutil
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workshop_app.assets import resource
from workshop_app.bootstrap import ports
from workshop_app.document.acts.importing import bring_in
from workshop_app.document.acts.sessions import new_session
from workshop_app.document.acts.shelf import open_playbook
from workshop_app.reports.printing import render

AT = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
VILLA_ESPERANZA = Path(str(resource("samples", "villa-esperanza")))
HALF_DAY = Path(__file__).parents[1] / "whole" / "half_day"


def figures_of(sample, folder):
    """Make a session from a folder of tables, and reckon it."""
    facts = tomllib.loads((sample / "session.toml").read_text("utf-8"))
    playbook, table = open_playbook(facts.pop("playbook"))
    with new_session(ports().desk(), folder / "s.workshop", playbook=table, facts=facts) as made:
        tables, faults = (
            ports().tables().read_with_faults(sorted(sample.glob("*.csv")), playbook=playbook)
        )
        bring_in(made.document, tables, faults=faults)
        return made.document.figures


@pytest.fixture(scope="session")
def villa(tmp_path_factory):
    """The shipped example: a full day in Mexico, with a sector of two persons."""
    return figures_of(VILLA_ESPERANZA, tmp_path_factory.mktemp("villa"))


@pytest.fixture(scope="session")
def half_day(tmp_path_factory):
    """A half day in Colombia: tables' ballots on the core indicators."""
    return figures_of(HALF_DAY, tmp_path_factory.mktemp("half"))


@pytest.fixture
def print_pdf(tmp_path):
    """Print a document, and give the file."""

    def go(figures, what="plan", **how):
        asked = {"paper": None, "final": False, "plain": False, "at": AT, "revision": "r7"} | how
        file = tmp_path / f"{what}.pdf"
        file.write_bytes(render(figures, what=what, **asked))
        return file

    return go


@pytest.fixture
def tool():
    """Give the path of one of poppler's or qpdf's tools, or skip by its name."""

    def find(name):
        found = shutil.which(name)
        if found is None:
            pytest.skip(f"{name} is not installed")
        return found

    return find


@pytest.fixture(scope="session")
def plan_of_villa(villa, tmp_path_factory):
    """The example's plan, printed once."""
    file = tmp_path_factory.mktemp("plan") / "plan.pdf"
    file.write_bytes(
        render(villa, what="plan", revision="r7", paper=None, final=False, plain=False, at=AT)
    )
    return file
