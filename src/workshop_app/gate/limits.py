"""Limits of memory, time and writing, which a child sets itself before it opens a file."""

import os
import sys

from workshop_app.gate.bounds import LONGEST_ANSWER, MEMORY, SECONDS

_PROCESS_TIME, _PROCESS_MEMORY, _DIES_ON_ERROR = 0x02, 0x100, 0x400
_EXTENDED_LIMITS = 9


def limit_this_process() -> None:
    """Bound what this process may use from now on; its parent bounds the time of day as well."""
    if os.name == "nt":
        _limit_by_a_job()
    else:
        _limit_by_resources()


def _limit_by_resources() -> None:
    import resource

    bounds = [
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, LONGEST_ANSWER),
        (resource.RLIMIT_CORE, 0),
    ]
    if sys.platform != "darwin":  # which knows this limit and does not keep it
        bounds.append((resource.RLIMIT_AS, MEMORY))
    for what, most in bounds:
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (least, least))


def _limit_by_a_job() -> None:
    """Put this process into a job object, by which Windows bounds it; not tried there yet."""
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - it is there on Windows only

    class Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", ctypes.c_uint32),
            ("least_set", ctypes.c_size_t),
            ("most_set", ctypes.c_size_t),
            ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t),
            ("priority", ctypes.c_uint32),
            ("schedule", ctypes.c_uint32),
            ("counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        )

    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    limits = Limits(
        process_time=SECONDS * 10_000_000,
        flags=_PROCESS_TIME | _PROCESS_MEMORY | _DIES_ON_ERROR,
        process_memory=MEMORY,
    )
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    size = ctypes.c_uint32(ctypes.sizeof(limits))
    kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
