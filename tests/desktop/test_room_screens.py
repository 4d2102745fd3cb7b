"""Two screens: the room's is found, a pulled projector sends the window home, and back again."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from workshop_app.desktop.room_places import second_screen

TESTS = Path(__file__).parents[1]


class Screen:
    """A screen somewhere on the desk."""

    def __init__(self, *place):
        self.place = QRect(*place)

    def geometry(self):
        return self.place


LAPTOP = Screen(0, 0, 1366, 768)


@pytest.mark.parametrize("projector", [(1366, 0, 1024, 768), (-1920, -100, 1920, 1080)])
def test_the_second_screen_is_one_beside_the_facilitators(projector):
    beside = Screen(*projector)
    assert second_screen([LAPTOP, beside], LAPTOP) is beside
    assert second_screen([beside, LAPTOP], LAPTOP) is beside


def test_a_mirror_is_no_second_screen():
    assert second_screen([LAPTOP], LAPTOP) is None
    assert second_screen([LAPTOP, Screen(0, 0, 1366, 768)], LAPTOP) is None
    assert second_screen([LAPTOP, Screen(0, 0, 1024, 768)], LAPTOP) is None


def test_a_pulled_projector_sends_it_home_and_a_plugged_one_takes_it_back(tmp_path):
    screens = [_screen("laptop", 0, 1366, 768), _screen("projector", 1366, 1024, 768)]
    setup = tmp_path / "screens.json"
    setup.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    # a path with a drive's colon would end the name of the platform's option
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screens.json"}
    env["PYTHONPATH"] = os.pathsep.join([str(TESTS), *sys.path])
    script = TESTS / "desktop" / "two_screens.py"
    done = subprocess.run(
        [sys.executable, script], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "opened full 1366,0 1024x768 seen",
        "pulled window 702,384 640x360 seen",
        "plugged full 1366,0 1024x768 seen",
        "closed full 1366,0 1024x768 gone",
    ], done.stderr


def _screen(name, x, width, height):
    about = {"name": name, "x": x, "y": 0, "width": width, "height": height}
    return about | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
