"""`demo [DIR]`: the example session with its plan, opened where there is a display."""

import argparse
import datetime
import os
import subprocess
import sys
from pathlib import Path

from workshop_app.document.acts.demo import make_demo
from workshop_app.document.acts.rooms import Ports
from workshop_app.document.program import program
from workshop_app.text import tr


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `demo`."""
    parser.add_argument("folder", type=Path, nargs="?", default=Path("demo"), metavar="DIR")


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Make session and plan, say where they lie, and open the window in its own process."""
    demo = make_demo(ports, options.folder, at=datetime.datetime.now().astimezone())
    print(tr("Session: {file}", file=demo.session))
    print(tr("Plan: {file}", file=demo.plan))
    if _has_display():
        subprocess.Popen([*program(), str(demo.session)], start_new_session=True)  # noqa: S603 - ourselves


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
