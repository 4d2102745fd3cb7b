"""`make bench`: speed and size beside their yardsticks, in one run; 1 where a bound is broken."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WORKSHOP_APP_DATA"] = tempfile.mkdtemp(prefix="workshop-app-")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode

import big_session
import blocking
import figures
import gate
import merging
import opening
import packing
import plan_pdf
import processes
import saving
import upload
import window_keys


def the_example(folder):
    """The shipped example, as whole processes."""
    example = processes.make_example(folder / "demo")
    yield from processes.show(example)
    yield from plan_pdf.lines(example)
    yield from packing.lines(example)


def the_window(folder):
    """The window's first paint, and the example's first page."""
    yield from processes.first_paint()
    yield from processes.first_page(processes.make_example(folder / "demo"))


def a_big_session(folder):
    """Figures of a big session, and an edit on it."""
    file, document = big_session.make_batched(folder / "batched.workshop")
    yield from figures.lines(document)
    yield from saving.lines(document, folder)
    file.close()
    yield from window_keys.lines(folder / "batched.workshop", folder)
    yield from blocking.lines(folder / "batched.workshop", folder)


def its_opening(folder):
    """Opening a big session, however it came about."""
    file, _ = big_session.make_batched(folder / "opened.workshop")
    file.close()
    yield from opening.lines("60 imported batches", folder / "opened.workshop", times=15)
    file, _ = big_session.make_single(folder / "single.workshop")
    file.close()
    yield from opening.lines("30,000 single edits", folder / "single.workshop", times=5)


def its_copies(folder):
    """Two copies of a big session that come together."""
    for name, make in (
        ("60 imported batches", big_session.make_batched),
        ("30,000 single edits", big_session.make_single),
    ):
        path = folder / name.replace(" ", "-").replace(",", "") / "one.workshop"
        path.parent.mkdir()
        file, _ = make(path)
        file.close()
        yield from merging.lines(name, path, times=5)


def from_elsewhere(folder):
    """A session from elsewhere, checked and read."""
    yield from gate.lines(gate.make(folder / "rows.workshop"))


def its_way_to_ife(folder):
    """Sending over loopback."""
    yield from upload.lines(folder)


BENCHES = (
    the_example,
    the_window,
    a_big_session,
    its_opening,
    its_copies,
    from_elsewhere,
    its_way_to_ife,
)


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
    for bench in BENCHES:
        with tempfile.TemporaryDirectory() as folder:
            try:
                for line in bench(Path(folder)):
                    print(told(line), flush=True)
                    broken += not line.holds
            except subprocess.CalledProcessError as error:
                print(f"{bench.__name__}: a program failed, {error.returncode}", flush=True)
                broken += 1
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
