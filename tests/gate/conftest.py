import shutil
from pathlib import Path

import pytest
from spoiling import whole


@pytest.fixture(scope="session")
def made_whole(tmp_path_factory):
    """A whole session file, made once."""
    return whole(tmp_path_factory.mktemp("whole"))


@pytest.fixture
def file(made_whole, tmp_path):
    """A copy of it, as it comes from elsewhere."""
    place = tmp_path / "stick"
    place.mkdir()
    return Path(shutil.copy(made_whole, place / "s.workshop"))


@pytest.fixture
def scratch(tmp_path):
    """An empty folder for the gate's private copies."""
    place = tmp_path / "scratch"
    place.mkdir()
    return place
