import shutil
from pathlib import Path

import pytest

from workshop_app.bootstrap import ports
from workshop_app.cli.main import main
from workshop_app.document.acts.demo import example_session


@pytest.fixture(scope="session")
def example(tmp_path_factory):
    """The example's session, made once."""
    return example_session(ports(), tmp_path_factory.mktemp("example"))


@pytest.fixture
def session(example, tmp_path):
    """A copy of the example's session."""
    return Path(shutil.copy(example, tmp_path / "s.workshop"))


@pytest.fixture
def run(capsys, monkeypatch):
    """Run a command in English; gives its exit code and what it said on stdout and stderr."""
    monkeypatch.setenv("LANGUAGE", "en")

    def go(*words):
        try:
            code = main([str(word) for word in words], ports())
        except SystemExit as stop:
            code = stop.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return go


@pytest.fixture
def small_playbook():
    """The file of a playbook that is not on the shelf."""
    return Path(__file__).parents[1] / "playbooks" / "small.toml"
