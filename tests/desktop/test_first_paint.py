"""The window paints before anything heavy is imported."""

import os
import subprocess
import sys
from pathlib import Path

from patience import LONG

SCRIPT = """
import sys
from pathlib import Path
from types import SimpleNamespace
from workshop_app.desktop.app import run

class Ports:
    def preferences(self):
        return SimpleNamespace(language="es", text_size=100)
    def log_folder(self):
        return Path(".")
    def __getattr__(self, name):
        raise AssertionError(name + " was asked for before the first paint")

code = run(Ports(), {file})
heavy = ("sqlalchemy", "matplotlib", "reportlab", "openpyxl", "numpy", "babel",
         "workshop_app.domain.figures", "workshop_app.document")
print(sorted(name for name in heavy if name in sys.modules), code)
"""
ROOT = Path(__file__).parents[2]


def _paint(file, folder):
    env = os.environ | {"WORKSHOP_APP_EXIT_AFTER_PAINT": "1", "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-c", SCRIPT.format(file=file)]
    done = subprocess.run(
        command, env=env, cwd=folder, capture_output=True, text=True, timeout=LONG, check=True
    )
    return done.stdout.splitlines()


def test_nothing_heavy_is_imported_before_the_start_screen_is_painted(tmp_path):
    milliseconds, imported = _paint("None", tmp_path)
    assert imported == "[] 0"
    assert float(milliseconds) > 0


def test_nor_before_a_session_that_was_named_is_opened(tmp_path):
    assert _paint("Path('villa.workshop')", tmp_path)[1] == "[] 0"
