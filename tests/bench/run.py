"""`make bench`: speed and size beside their yardsticks, in one run; 1 where a bound is broken."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WORKSHOP_APP_DATA"] = tempfile.mkdtemp(prefix="workshop-app-")

import big_session
import figures
import opening
import plan_pdf
import processes
import saving


def all_lines(folder):
    """Every line, each bench when it is its turn."""
    example = processes.make_example(folder / "demo")
    yield from plan_pdf.lines(example)
    yield from processes.show(example)
    yield from processes.first_paint()
    file, document = big_session.make_batched(folder / "batched.workshop")
    yield from figures.lines(document)
    yield from saving.lines(document, folder)
    file.close()
    file, _ = big_session.make_batched(folder / "opened.workshop")
    file.close()
    yield from opening.lines("60 imported batches", folder / "opened.workshop", times=15)
    file, _ = big_session.make_single(folder / "single.workshop")
    file.close()
    yield from opening.lines("30,000 single edits", folder / "single.workshop", times=5)


def told(line):
    """A line as it is printed."""
    measured = f"{line.value:9.2f} {line.unit:4}"
    ratio = "" if line.ratio is None else f"{line.ratio:7.3f} x {line.note}"
    bound = "" if line.bound is None else f"at most {line.bound:g}"
    verdict = "" if line.bound is None else ("ok" if line.holds else "BROKEN")
    return f"{line.what:44} {measured} {ratio:36} {bound:12} {verdict}"


def main():
    """Print the table."""
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for line in all_lines(Path(folder)):
            print(told(line), flush=True)
            broken += not line.holds
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
