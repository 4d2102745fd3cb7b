"""Measuring: a thing beside its yardstick, in turns, so that a busy machine slows both alike."""

import gc
import resource
import subprocess
from dataclasses import dataclass
from statistics import median
from time import process_time


@dataclass(frozen=True)
class Line:
    """A line of the table: what was measured, and whether it is within its bound.

    value: in `unit`, of ours; bare: the yardstick's, where there is one; bound: what `ratio` (or
    `value` where there is none) may be at most; None: for information only.
    """

    what: str
    value: float
    unit: str = "ms"
    bare: float | None = None
    bound: float | None = None
    note: str = ""

    @property
    def ratio(self):
        return None if self.bare is None else self.value / self.bare

    @property
    def holds(self):
        measured = self.value if self.bare is None else self.ratio
        return self.bound is None or measured <= self.bound


def in_turns(*works, times, clock=process_time):
    """The median milliseconds of each of several works, done in turns after one warm round.

    clock: processor time, since others on a busy machine break into a long work but not into a
    short one; `perf_counter` where the disk is waited for.
    """
    taken = [[] for _ in works]
    for turn in range(times + 1):
        for work, its in zip(works, taken, strict=True):
            gc.collect()
            begun = clock()
            held = work()
            took = clock() - begun
            del held
            if turn:
                its.append(took * 1000)
    return [median(its) for its in taken]


def cpu_in_turns(*commands, times, env=None):
    """The median milliseconds of processor time of each of several commands, run in turns."""
    taken = [[] for _ in commands]
    for turn in range(times + 1):
        for command, its in zip(commands, taken, strict=True):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=env)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn:
                user, system = after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime
                its.append((user + system) * 1000)
    return [median(its) for its in taken]
