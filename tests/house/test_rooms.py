import subprocess
import sys
from pathlib import Path

import pytest

from workshop_app.domain.stages import STAGES

ROOT = Path(__file__).parents[2]
ROOMS = ROOT / "src" / "workshop_app"


def modules(folder):
    return {path.stem for path in folder.glob("*.py")} - {"__init__"}


def test_no_room_imports_what_it_may_not_see():
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("room", ["domain", "desktop", "storage", "reports"])
def test_every_stage_has_its_file(room):
    assert set(STAGES) <= modules(ROOMS / room / "stages")


@pytest.mark.parametrize("room", ["domain", "desktop", "storage", "reports"])
def test_a_file_among_the_stages_is_a_stage_or_a_part_of_one(room):
    assert {name.partition("_")[0] for name in modules(ROOMS / room / "stages")} <= set(STAGES)


@pytest.mark.parametrize("folder", ["packaging", "resources", "ui"])
def test_what_is_no_package_stays_none(folder):
    assert list((ROOT / folder).rglob("__init__.py")) == []


def test_no_module_is_an_attic():
    attics = {"utils", "util", "common", "helpers", "core", "managers", "misc"}
    names = {part for path in ROOMS.rglob("*.py") for part in path.relative_to(ROOMS).parts}
    assert not attics & {name.removesuffix(".py") for name in names}
