"""What each field of an entity is called in the window."""

from collections.abc import Mapping

from workshop_app.domain.errors import mark
from workshop_app.text import tr

_ORGANISATION, _SECTOR, _STATE = mark("Organisation"), mark("Sector"), mark("State")
_WORKERS, _EMPLOYERS = mark("Workers reached"), mark("Employers reached")
_LEARNERS, _FOR = mark("Learners reached"), mark("For whom")

_NAMES: Mapping[str, Mapping[str, str]] = {
    "organisation": {"organisation": _ORGANISATION, "sector": _SECTOR},
    "participant": {
        "code": mark("Code"),
        "name": mark("Name"),
        "organisation": _ORGANISATION,
        "sector": _SECTOR,
        "role": mark("Role"),
        "email": mark("Mail"),
        "arrived": mark("Arrived"),
        "left": mark("Left"),
    },
    "item": {
        "title": mark("What"),
        "stage": mark("Stage"),
        "minutes": mark("Minutes"),
        "least": mark("At least"),
        "at": mark("Not before"),
    },
    "motivation": {
        "sector": _SECTOR,
        "organisation": _ORGANISATION,
        "participant": mark("Participant"),
        "text": mark("What they came for"),
    },
    "gap": {
        "code": mark("Code"),
        "title": mark("Gap"),
        "statement": mark("Statement"),
        "indicators": mark("Indicators"),
        "learner_groups": _FOR,
        "causes": mark("Causes"),
        "evidence": mark("Evidence"),
        "from_floor": mark("From the floor"),
        "pictures": mark("Photos"),
    },
    "action": {
        "code": mark("Code"),
        "gap": mark("Gap"),
        "title": mark("What is to be done"),
        "lead": mark("Lead"),
        "partners": mark("With"),
        "due": mark("By"),
        "funding": mark("Money"),
        "first_step": mark("First step (30 days)"),
        "lead_person": mark("In charge"),
        "learner_groups": _FOR,
        "start": mark("Start"),
        "cost": mark("Cost"),
        "currency": mark("Currency"),
        "workers": _WORKERS,
        "employers": _EMPLOYERS,
        "learners": _LEARNERS,
        "indicator": mark("Indicator"),
        "baseline": mark("Today"),
        "target": mark("Target"),
        "verification": mark("Verified by"),
        "risks": mark("Risks"),
        "alignment": mark("In line with"),
        "status": _STATE,
    },
    "update": {
        "action": mark("Action"),
        "date": mark("Date"),
        "status": _STATE,
        "text": mark("News"),
        "workers": mark("Workers"),
        "employers": mark("Employers"),
        "learners": mark("Learners"),
    },
    "commitment": {
        "organisation": _ORGANISATION,
        "signatory": mark("Who signs"),
        "position": mark("Position"),
        "capacity": mark("Signs as"),
        "text": mark("Commits to"),
        "action": mark("Action"),
        "signed": _STATE,
        "signed_on": mark("On, or until"),
    },
    "note": {
        "kind": mark("Kind"),
        "text": mark("Text"),
        "score": mark("Score"),
        "sector": _SECTOR,
    },
    "decision": {"chosen": mark("Goes first"), "reason": mark("Reason")},
}

_FACTS: Mapping[str, str] = {
    "title": mark("Title"),
    "city": mark("City"),
    "institution": mark("Institution"),
    "region": mark("Region"),
    "country": mark("Country"),
    "date": mark("Date"),
    "language": mark("Language"),
    "pathway": mark("Pathway"),
    "points": mark("Points each"),
    "choose": mark("How many gaps go first"),
    "small_group": mark("Smallest group shown"),
    "agenda": mark("Agenda"),
    "core": mark("Only the core indicators"),
    "ask_importance": mark("Ask for importance"),
    "ask_impact": mark("Ask for impact and feasibility"),
    "start": mark("Begins at"),
    "end": mark("Ends at"),
    "venue": mark("Venue"),
    "host": mark("Host"),
    "convener": mark("Convener"),
    "currency": mark("Currency"),
    "term_ends": mark("The administration's term ends"),
    "heads.women": mark("Women at the door"),
    "privacy_controller": mark("Who holds the data"),
    "privacy_contact": mark("Whom to ask about the data"),
    "privacy_text": mark("Privacy notice"),
    "retention_until": mark("Names are kept until"),
    "next_meeting": mark("Next meeting"),
    "footer": mark("Foot of the acta"),
}


def field_name(kind: str, name: str) -> str:
    """What a field of a kind of entity is called; its id where it has no word."""
    return tr(_NAMES.get(kind, {}).get(name, name))


def fact_name(key: str) -> str:
    """What a setting or fact of the session is called; a sector's part is named by its caller."""
    return tr(_FACTS.get(key, key))
