"""What was acknowledged is there, whenever the program is killed."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from files import made, opened

TRIALS = 100 if os.environ.get("WORKSHOP_TRIALS") == "full" else 10
PROGRAM = Path(__file__).parent / "acknowledging.py"


@pytest.mark.trials
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no signal 9")
@pytest.mark.parametrize("trial", range(TRIALS))
def test_every_acknowledged_edit_survives_signal_9(tmp_path, trial):
    with made(tmp_path) as session:
        path = session.path
    after = random.Random(trial).randrange(1, 200)
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), str(path), "200"], stdout=subprocess.PIPE, text=True
    )
    said = [process.stdout.readline().strip() for _ in range(after)]
    process.kill()
    said += process.stdout.read().split()
    process.wait()
    acknowledged = [id for id in said if len(id) == 36]
    assert len(acknowledged) >= after
    with opened(path) as session:
        kept = {edit.id for edit in session.document.logged.edits}
        assert [id for id in acknowledged if id not in kept] == []
        assert list(session.file.faults()) == []
