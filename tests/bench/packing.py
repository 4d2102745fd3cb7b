"""The example's package: its size, and its time beside the plan alone, as whole processes."""

import sys
from pathlib import Path

from measuring import Line, cpu_in_turns

PACK = """
import os, shutil, sys
from workshop_app.__main__ import main
shutil.rmtree(os.path.join(os.environ["WORKSHOP_APP_DATA"], "outbox"), ignore_errors=True)
sys.exit(main())
"""
"""Pack it anew each time: what is in the outbox already is not packed again."""


def lines(example):
    """The bench's lines."""
    package, plan = (example.with_suffix(end) for end in (".zip", ".pdf"))
    program = [sys.executable, "-m", "workshop_app"]
    ours, bare = cpu_in_turns(
        [sys.executable, "-c", PACK, "pack", str(example), "-o", str(package)],
        [*program, "print", str(example), "-o", str(plan)],
        times=5,
    )
    yield Line("package: size", Path(package).stat().st_size / 1024, unit="KiB", bound=300)
    yield Line("package: time", ours, bare=bare, bound=1.5, note="its plan alone")


__all__ = ["lines"]
