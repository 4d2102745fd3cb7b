"""Disks for the tests of storage."""

import os

import pytest
from real_disks import mounted, pull


@pytest.fixture
def disk(tmp_path):
    """A real disk of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    if not mounted(place):
        pytest.skip("only root can mount a small disk")
    yield place
    if os.path.ismount(place):
        pull(place)
