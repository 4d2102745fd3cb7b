"""Where two results differ."""

import math


def differences(ours, theirs, where=""):
    """Where two results differ; numbers within the last few bits are the same."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in {*ours, *theirs}:
            yield from differences(
                ours.get(key, "absent"), theirs.get(key, "absent"), f"{where}.{key}"
            )
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for place, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            yield from differences(one, other, f"{where}[{place}]")
    elif isinstance(ours, float) or isinstance(theirs, float):
        same = (
            isinstance(ours, int | float)
            and isinstance(theirs, int | float)
            and math.isclose(ours, theirs, rel_tol=1e-12, abs_tol=1e-12)
        )
        if not same:
            yield where, ours, theirs
    elif ours != theirs or isinstance(ours, bool) != isinstance(theirs, bool):
        yield where, ours, theirs
