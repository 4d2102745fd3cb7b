"""The example's plan: its size, the memory it takes, its time beside charts as pictures."""

import resource
import subprocess
import sys

from measuring import Line, cpu_in_turns

PRINT = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from workshop_app.bootstrap import ports
from workshop_app.document.acts.sessions import open_session
with open_session(ports().desk(), Path(sys.argv[1])) as session:
    pdf = ports().reports().render(
        session.document.figures, what="plan", revision="", paper=None, final=False, plain=False,
        at=datetime(2026, 11, 24, tzinfo=UTC), charts=sys.argv[2],
    )
    sys.stdout.buffer.write(pdf)
"""


def lines(example):
    """The bench's lines."""
    command = [sys.executable, "-c", PRINT, str(example)]
    pdf = subprocess.run([*command, "vector"], check=True, capture_output=True).stdout
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    yield Line("plan: size", len(pdf) / 1024, unit="KiB", bound=200)
    yield Line("plan: peak memory of all processes so far", memory, unit="MiB", bound=200)
    ours, pictures = cpu_in_turns([*command, "vector"], [*command, "picture"], times=5)
    yield Line("plan: time", ours, bare=pictures, bound=0.7, note="charts as 200-dpi pictures")
