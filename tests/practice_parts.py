"""A table of practices with everything that one may have, for the tests."""

from copy import deepcopy

ONE = {
    "id": "night-school",
    "title": {"es": "Escuela de noche", "en": "Night school"},
    "who": {"es": "Municipio", "en": "Town"},
    "place": "Ñuñoa",
    "country": "CL",
    "when": "2019-2023",
    "what": {"es": "Abrió la escuela de noche.", "en": "It opened the school at night."},
    "result": {"es": "Vinieron 300.", "en": "300 came."},
    "adapt": {"es": "Empiece con una.", "en": "Begin with one."},
    "sources": ["https://example.org/a"],
    "mark": "verified",
    "checked": "2026-11-25",
    "answers": [{"playbook": "small-university", "indicators": ["teaching-open"]}],
    "learner_groups": ["informal_workers"],
}


def table(*practices):
    """A file of practices; without any named, of one."""
    return {
        "format": "workshop-practices/1",
        "languages": ["es", "en"],
        "practices": [deepcopy(one) for one in practices or (ONE,)],
    }


def other(**keys):
    """The practice with some keys otherwise; None leaves a key out."""
    changed = {**deepcopy(ONE), **keys}
    return {key: value for key, value in changed.items() if value is not None}
