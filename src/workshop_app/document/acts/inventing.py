"""Inventing: the acts by which a rehearsal is filled with answers that nobody gave.

Each is what a person would do at the keys, and is checked as all acts are.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import repeat
from random import Random
from typing import Any

from workshop_app.domain.edits import Act, put, rate, set_fact, together, vote
from workshop_app.domain.figures import Figures
from workshop_app.domain.identity import named
from workshop_app.domain.playbook import in_language
from workshop_app.domain.stages.assess import COUNTS, Rating
from workshop_app.domain.stages.prioritise import Vote
from workshop_app.domain.standing import asked
from workshop_app.domain.voters import Voter, ballot_of, on_ballot, persons, tables
from workshop_app.domain.workshop import Workshop

Step = Callable[[Figures], Act]

EACH = 4
"""People of a sector."""
FROM_INDICATORS = 7
"""Gaps made of the indicators with the greatest need."""
UNSURE = 0.06
"""How often nobody knows an answer."""
APART = 0.15
"""How often a sector reads an indicator otherwise than the others do."""


@dataclass(frozen=True, slots=True)
class Inventing:
    """Makes the acts of a stage from the session as it stands so far.

    words: what `resources/rehearsal.toml` holds; chance: decides all that could be otherwise.
    """

    words: Mapping[str, Any]
    chance: Random

    @property
    def steps(self) -> tuple[Step, ...]:
        """A whole day in its order; each is made when what came before it is done."""
        return (self.room, self.motivations, self.ratings, self.gaps, self.votes, self.actions)

    def room(self, figures: Figures) -> Act:
        """Organisations and people of all sectors, and their heads at the door."""
        workshop, sid = figures.workshop, figures.workshop.id
        made = [
            put("organisation", named(sid, "organisation", name), organisation=name, sector=sector)
            for sector, name in self._organisations(workshop)
        ]
        made += self._people(figures)
        made += [set_fact(sid, f"heads.{sector}", EACH) for sector in figures.rules.expected]
        return together("import", *made)

    def motivations(self, figures: Figures) -> Act:
        """What each sector came for."""
        workshop = figures.workshop
        return together(
            "import",
            *(
                put("motivation", self._id(workshop, text), sector=sector, text=text)
                for sector, texts in self.words["motivations"].items()
                for text in self._said(workshop, texts)
            ),
        )

    def ratings(self, figures: Figures) -> Act:
        """Ballots as the agenda has them: one a table, or one a person."""
        workshop = figures.workshop
        levels = {id: self._levels(workshop) for id in asked(figures)}
        apart = {
            (id, sector): self._levels(workshop)
            for id in levels
            for sector in figures.rules.expected
            if self.chance.random() < APART
        }
        ballots = []
        for voter in self._voters(figures):
            own = {id: apart.get((id, voter.sector), level) for id, level in levels.items()}
            answers = self._answers(figures, voter, own)
            ballots.append(on_ballot(workshop, voter, together("rate", *answers)))
        return together("import", *ballots)

    def gaps(self, figures: Figures) -> Act:
        """Gaps of the indicators that want most, and one that came up from the floor."""
        workshop, said = figures.workshop, self.words["gaps"]
        needs = {id: figures.own.indicators[id].need or 0.0 for id in asked(figures)}
        wanted = sorted(needs, key=lambda id: -needs[id])[:FROM_INDICATORS]
        titles = {
            i.id: in_language(i.text, *workshop.languages) for i in workshop.playbook.indicators
        }
        made: list[dict[str, Any]] = [
            {"title": titles[id].rstrip("."), "indicators": (id,)} for id in wanted
        ]
        made.append({"title": self._text(workshop, said["floor"]), "from_floor": True})
        causes = self._said(workshop, said["causes"])
        statement = self._text(workshop, said["statement"])
        return together(
            "import",
            *(
                put(
                    "gap",
                    named(workshop.id, "gap", f"G{number}"),
                    code=f"G{number}",
                    statement=statement,
                    causes=self.chance.choice(causes),
                    **fields,
                )
                for number, fields in enumerate(made, start=1)
            ),
        )

    def votes(self, figures: Figures) -> Act:
        """Points as the agenda has them: counts of dots or hands, or a ballot a person."""
        workshop = figures.workshop
        way = workshop.playbook.agenda(workshop.facts.get("agenda")).votes
        if way in COUNTS:
            voters = [(Voter(sector, count=way), EACH) for sector in figures.rules.expected]
        else:
            voters = [(voter, 1) for voter in persons(workshop)]
        return together("import", *(self._vote(figures, voter, heads) for voter, heads in voters))

    def actions(self, figures: Figures) -> Act:
        """An action for the first gaps of those chosen; the others are left to practise on."""
        workshop = figures.workshop
        chosen = [gap.id for gap in figures.own.priorities.gaps if gap.chosen]
        leads = list(workshop.organisations.values())
        due = workshop.date + timedelta(days=180)
        made = []
        for number, (said, gap) in enumerate(zip(self.words["actions"], chosen, strict=False)):
            lead, partner = leads[2 * number], leads[2 * number + 2]
            none = said["funding"] == "none_yet"
            made.append(
                put(
                    "action",
                    named(workshop.id, "action", f"A{number + 1}"),
                    code=f"A{number + 1}",
                    gap=gap,
                    title=self._text(workshop, said["title"]),
                    lead=lead.organisation,
                    partners=(partner.organisation,),
                    due=due,
                    funding=((said["funding"], None, None if none else 100.0),),
                    first_step=self._text(workshop, said["first_step"]),
                )
            )
        return together("import", *made)

    def _organisations(self, workshop: Workshop) -> Iterator[tuple[str, str]]:
        for one in self.words["organisations"]:
            yield one["sector"], self._text(workshop, one["title"])

    def _people(self, figures: Figures) -> Iterator[Act]:
        workshop, names = figures.workshop, self.words["names"]
        organisations = list(self._organisations(workshop))
        surname = self._text(workshop, self.words["surname"])
        sectors = [sector for sector in figures.rules.expected for _ in range(EACH)]
        for place, sector in enumerate(sectors):
            own = [called for of, called in organisations if of == sector]
            code = f"P{place + 1:03d}"
            yield put(
                "participant",
                named(workshop.id, "participant", code),
                code=code,
                name=f"{names[place % len(names)]} {surname}",
                organisation=own[place % len(own)] if own else None,
                sector=sector,
            )

    def _voters(self, figures: Figures) -> list[Voter]:
        workshop = figures.workshop
        agenda = workshop.playbook.agenda(workshop.facts.get("agenda"))
        by_person = agenda.ballots == "persons"
        return list(persons(workshop) if by_person else tables(workshop, figures.rules.expected))

    def _levels(self, workshop: Workshop) -> tuple[int, int]:
        """How an indicator is seen: as it is, in the lower part of the scale, and as wished."""
        low, high = workshop.playbook.scale
        current = self.chance.randint(low, max(low, (low + high) // 2))
        return current, self.chance.randint(max(current, high - 1), high)

    def _answers(
        self, figures: Figures, voter: Voter, levels: Mapping[str, tuple[int, int]]
    ) -> Iterator[Act]:
        """A ballot's answers about the levels there are, with some that nobody knows."""
        workshop, rules = figures.workshop, figures.rules
        low, high = rules.scale
        ballot = ballot_of(workshop, voter)
        for id, (current, desired) in levels.items():
            if self.chance.random() < UNSURE:
                continue
            now = min(max(current + self.chance.choice((-1, 0, 0, 1)), low), high)
            most = rules.importance_max
            importance = self.chance.randint(min(2, most), most) if rules.ask_importance else None
            way = "table" if voter.participant is None else "typed"
            yield rate(ballot, id, Rating(now, max(now, desired), importance, None, way))

    def _vote(self, figures: Figures, voter: Voter, heads: int) -> Act:
        """So many people's points, more of them on the gaps that come first."""
        workshop, rules = figures.workshop, figures.rules
        gaps = list(workshop.gaps)
        weights = [len(gaps) + 1 - place for place in range(len(gaps))]
        placed = self.chance.choices(gaps, weights, k=heads * rules.points)
        ballot, way = ballot_of(workshop, voter), voter.count or "typed"
        asks = rules.ask_impact and voter.count is None
        marks = self._marks() if asks else repeat((None, None))
        return on_ballot(
            workshop,
            voter,
            together(
                "vote",
                *(
                    vote(ballot, gap, Vote(placed.count(gap), impact, feasibility, way))
                    for gap, (impact, feasibility) in zip(gaps, marks, strict=False)
                ),
            ),
        )

    def _marks(self) -> Iterator[tuple[int | None, int | None]]:
        while True:
            yield self.chance.randint(2, 5), self.chance.randint(2, 5)

    def _said(self, workshop: Workshop, texts: Sequence[Mapping[str, str]]) -> list[str]:
        return [self._text(workshop, one) for one in texts]

    def _text(self, workshop: Workshop, texts: Mapping[str, str]) -> str:
        return in_language(texts, *workshop.languages)

    def _id(self, workshop: Workshop, text: str) -> str:
        return named(workshop.id, "motivation", text)
