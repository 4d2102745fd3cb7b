"""The rules of a plain session, for tests of the method."""

from workshop_app.domain.playbook import Indicator, Thresholds
from workshop_app.domain.stages.prepare import Rules

SECTORS = ("government", "industry", "ngo", "academia")
SCALE = (1, 5)
ONE = Indicator("i1", "d1", {"es": "x"})


def rules(**how):
    """Four sectors that weigh the same, a scale of five, small groups of three."""
    given = {
        "sectors": SECTORS,
        "expected": SECTORS,
        "weights": dict.fromkeys(SECTORS, 1),
        "scale": SCALE,
        "importance_max": 5,
        "thresholds": Thresholds(),
        "small_group": 3,
        "points": 5,
        "choose": 5,
        "ask_importance": False,
        "ask_impact": False,
        "core": False,
    }
    return Rules(**{**given, **how})
