"""The workshop: one frozen value that everything shown, printed or sent is a function of."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from workshop_app.domain.playbook import Playbook
from workshop_app.domain.stages.assess import Ballot, Rating, Row
from workshop_app.domain.stages.commit import Commitment, Note
from workshop_app.domain.stages.gaps import LEARNER_GROUPS, Gap
from workshop_app.domain.stages.listen import Motivation
from workshop_app.domain.stages.plan import Action, Update
from workshop_app.domain.stages.prepare import Item, Organisation, Participant, Rules, rules_of
from workshop_app.domain.stages.prioritise import Decision, Vote

KINDS: dict[str, type[Any]] = {
    "organisation": Organisation,
    "participant": Participant,
    "item": Item,
    "motivation": Motivation,
    "ballot": Ballot,
    "gap": Gap,
    "decision": Decision,
    "action": Action,
    "update": Update,
    "commitment": Commitment,
    "note": Note,
}
"""The kinds of entities, in the order in which one may name another."""

CODED = ("participant", "gap", "action")
"""The kinds that people know by a code."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """A session as it stands.

    facts: settings and what the session is about, by key; entities: by kind and id, in order;
    ratings: by ballot and indicator, votes: by ballot and gap, as rows in the order of `Rating`
    and `Vote`; private: texts by ref; clashes: ids whose code another has, and the code shown;
    given: figures in the place of ballots that stayed behind (domain/given.py), else empty.
    """

    id: str
    playbook: Playbook
    facts: Mapping[str, Any] = field(default_factory=dict)
    entities: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    ratings: Mapping[str, Mapping[str, Row]] = field(default_factory=dict)
    votes: Mapping[str, Mapping[str, Row]] = field(default_factory=dict)
    private: Mapping[str, str] = field(default_factory=dict)
    clashes: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, Any] = field(default_factory=dict)

    def all(self, kind: str) -> Mapping[str, Any]:
        """The entities of a kind by id, in listed order."""
        return self.entities.get(kind, {})

    @property
    def organisations(self) -> Mapping[str, Organisation]:
        """Bodies that take part."""
        return self.all("organisation")

    @property
    def participants(self) -> Mapping[str, Participant]:
        """People in the room, observers included."""
        return self.all("participant")

    @property
    def items(self) -> Mapping[str, Item]:
        """The day's own course, where the agenda was adjusted; else empty."""
        return self.all("item")

    @property
    def motivations(self) -> Mapping[str, Motivation]:
        """What people came for."""
        return self.all("motivation")

    @property
    def ballots(self) -> Mapping[str, Ballot]:
        """Persons' and tables' ballots, and counts."""
        return self.all("ballot")

    @property
    def gaps(self) -> Mapping[str, Gap]:
        """The session's gaps, the candidates of every vote."""
        return self.all("gap")

    @property
    def decisions(self) -> Mapping[str, Decision]:
        """What the group decided on gaps, by gap."""
        return self.all("decision")

    @property
    def actions(self) -> Mapping[str, Action]:
        """What is to be done."""
        return self.all("action")

    @property
    def updates(self) -> Mapping[str, Update]:
        """How actions stood on later days."""
        return self.all("update")

    @property
    def commitments(self) -> Mapping[str, Commitment]:
        """What organisations sign for."""
        return self.all("commitment")

    @property
    def notes(self) -> Mapping[str, Note]:
        """Objections, parked remarks, words on the day."""
        return self.all("note")

    @property
    def rules(self) -> Rules:
        """What the figures are reckoned with."""
        return rules_of(self.playbook, self.facts, self.attended)

    @property
    def attended(self) -> Mapping[str, int]:
        """How many people of each sector are on record, observers too, and those that left."""
        on_record = Counter(person.sector for person in self.participants.values())
        attended: Mapping[str, int] = self.given.get("attended", on_record)
        return attended

    @property
    def languages(self) -> tuple[str, ...]:
        """The session's language, then the playbook's others, in which texts are looked for."""
        first = self.facts.get("language") or self.playbook.languages[0]
        return (first, *(code for code in self.playbook.languages if code != first))

    @property
    def learner_groups(self) -> tuple[str, ...]:
        """The groups of learners that gaps and actions may name."""
        return (*LEARNER_GROUPS, *self.playbook.learner_groups)

    @property
    def date(self) -> date:
        """The day of the workshop."""
        day: date = self.facts["date"]
        return day

    def code(self, id: str) -> str:
        """The code that people see for a participant, gap or action; "" for an unknown id."""
        if id in self.clashes:
            return self.clashes[id]
        for kind in CODED:
            if id in self.all(kind):
                code: str = self.all(kind)[id].code
                return code
        return ""

    def by_code(self, kind: str) -> Mapping[str, str]:
        """The ids of a coded kind's entities by the code that people see."""
        return {self.clashes.get(id, value.code): id for id, value in self.all(kind).items()}

    def rating(self, ballot: str, indicator: str) -> Rating:
        """A ballot's answer to an indicator; blank where it gave none."""
        return Rating(*self.ratings.get(ballot, {}).get(indicator, ()))

    def vote(self, ballot: str, gap: str) -> Vote:
        """A ballot's vote on a gap; blank where it gave none."""
        return Vote(*self.votes.get(ballot, {}).get(gap, ()))
