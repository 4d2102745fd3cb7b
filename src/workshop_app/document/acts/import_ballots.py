"""Ballots in an import: whose a row of ratings or votes is, and what it answers."""

from dataclasses import dataclass
from typing import Any

from workshop_app.document.acts.import_draft import Answers, Draft, Fields
from workshop_app.document.acts.import_people import speaker, speaks_for
from workshop_app.domain import table_faults as says
from workshop_app.domain.identity import ballot_id
from workshop_app.domain.people import folded
from workshop_app.domain.stages.assess import COUNTS
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table

RATING = ("current", "desired", "importance", "comment", "way")
VOTE = ("points", "impact", "feasibility", "way")
"""Columns in the order of `Rating` and `Vote`, which are rows of the log."""

IMPORTED = "imported"
_COMMENT = RATING.index("comment")


def take_ratings(draft: Draft, table: Table) -> None:
    """Take in a table of ratings."""
    ballots = Ballots(draft, table)
    rules = draft.rules
    low, high = rules.scale
    for row in table.rows:
        word = row.text("indicator")
        indicator = draft.indicator(word or "")
        if word and indicator is None:
            draft.unknown(table, row, "indicator", word, draft.indicators.values())
        if row.text("participant") is None and row.text("way") in COUNTS:
            draft.fault(table, row, "way", says.COUNT_RATES, value=row.text("way"))
            continue
        for name in ("current", "desired"):
            _check_bounds(draft, table, row, name, low, high)
        _check_bounds(draft, table, row, "importance", 1, rules.importance_max)
        ballot = ballots.of(row)
        if ballot is not None and indicator is not None:
            ballots.answer("rating", ballot, indicator, row)


def take_votes(draft: Draft, table: Table) -> None:
    """Take in a table of votes."""
    ballots = Ballots(draft, table)
    for row in table.rows:
        gap = draft.reference(table, row, "gap", "gap")
        ballot = ballots.of(row)
        if ballot is not None and gap is not None:
            ballots.answer("vote", ballot, gap, row)
    ballots.check_points()


def _check_bounds(draft: Draft, table: Table, row: Row, name: str, least: int, most: int) -> None:
    value = row.number_in(name)
    if value is not None and not least <= value <= most:
        draft.fault(table, row, name, says.BOUNDS, value=str(value), least=least, most=most)


@dataclass(frozen=True, slots=True)
class Whose:
    """The ballot a row belongs to: its id, what is said of it, and the person's code, if any."""

    id: str
    fields: Fields
    person: str | None

    @property
    def is_count(self) -> bool:
        """Whether it is a show of hands, or dots on a wall."""
        return "count" in self.fields


class Ballots:
    """The ballots that one table of ratings or votes speaks of."""

    def __init__(self, draft: Draft, table: Table) -> None:
        self._draft, self._table = draft, table
        self._rows: dict[tuple[str, str], int] = {}
        self._last: dict[str, tuple[Whose, Row]] = {}
        self._said: dict[tuple[str, str], Any] = {}
        self._put: dict[str, Fields] = {}
        self._known = {
            _key(b.sector, b.participant, b.table, b.count): id
            for id, b in draft.workshop.ballots.items()
        }

    def of(self, row: Row) -> Whose | None:
        """The ballot a row belongs to; None where it can belong to none."""
        draft, votes = self._draft, self._table.kind == "votes"
        sector = speaks_for(draft, self._table, row)
        person = speaker(draft, self._table, row) if sector else None
        code, table, way = row.text("participant"), row.text("table"), row.text("way")
        if sector is None or (person is None and code):
            return None
        count = way if votes and not code and not table and way in COUNTS else None
        id = self._known.get(_key(sector, person, table, count)) or ballot_id(
            draft.workshop.id, sector=sector, participant=person, table=table, count=count
        )
        given = {"sector": sector, "participant": person, "table": table, "count": count}
        whose = Whose(id, {name: v for name, v in given.items() if v is not None}, code)
        if code and table:
            self._agree(row, whose, "table", table, says.TABLE_DIFFERS)
        self._take_heads(row, whose)
        return whose

    def answer(self, register: str, whose: Whose, about: str, row: Row) -> None:
        """Take in a row's answer; a column that the table has not keeps what is on record."""
        draft, id = self._draft, whose.id
        if first := self._rows.get((id, about)):
            key = TABLE_KINDS[self._table.kind].key
            columns = key[:-1] if row.implied else key
            column = columns[0] if row.implied else columns[-1]
            draft.fault(self._table, row, column, says.TWICE, columns=columns, first=first)
        self._rows.setdefault((id, about), row.number)
        draft.check_forgotten(self._table, row, "comment", whose.fields.get("participant", id))
        new = self._merged(register, id, about, row)
        if new is None:
            return
        if self._put.get(id) != whose.fields:
            self._put[id] = whose.fields
            draft.put("", "ballot", id, whose.fields)
        self._last[id] = (whose, row)
        draft.answer(self._table.kind, register, id, about, new)

    def check_points(self) -> None:
        """Refuse more points of one person than there are, over all gaps, those on record too."""
        draft = self._draft
        limit = draft.rules.points
        for id, (whose, row) in self._last.items():
            before, placed = draft.points_before(id), draft.points_on(id)
            if whose.person and placed > max(limit, before):
                draft.fault(
                    self._table, row, "points", says.POINTS_OVER,
                    participant=whose.person, placed=placed, limit=limit,
                )  # fmt: skip

    def _merged(self, register: str, id: str, about: str, row: Row) -> Answers | None:
        """A row's cells over what is on record; None where a wide table says nothing new."""
        old = self._draft.answer_of(register, id, about)
        names = RATING if register == "rating" else VOTE
        new = list(old) if old is not None else [None] * len(names)
        for at, name in enumerate(names):
            if name in row.cells:
                new[at] = row.cells[name]
        new[-1] = new[-1] or IMPORTED
        if register == "rating" and old is not None:
            same = new[_COMMENT] == self._draft.comment(old[_COMMENT])
            new[_COMMENT] = old[_COMMENT] if same else new[_COMMENT]
        nothing = row.implied and old is None and all(value is None for value in new[:-1])
        return None if nothing else new

    def _take_heads(self, row: Row, whose: Whose) -> None:
        """How many persons a count stands for; blank takes the people counted at the door."""
        said = row.number_in("heads")
        if not whose.is_count:
            if said is not None:
                self._draft.fault(self._table, row, "heads", says.HEADS_ALONE, value=str(said))
            return
        heads = said if said is not None else self._draft.facts.get(f"heads.{row.text('sector')}")
        is_new = not self._draft.is_there("ballot", whose.id)
        if heads is not None and ("heads" in row.cells or is_new):
            self._agree(row, whose, "heads", heads, says.HEADS_DIFFER)
        if "heads" in row.cells or is_new:
            whose.fields["heads"] = self._said.get((whose.id, "heads"))

    def _agree(self, row: Row, whose: Whose, name: str, value: Any, sentence: str) -> None:
        """Refuse a row that says of its ballot what another row does not."""
        first = self._said.setdefault((whose.id, name), value)
        if folded(str(first)) != folded(str(value)):
            self._draft.fault(
                self._table, row, name, sentence,
                value=str(value), first=str(first), participant=whose.person,
            )  # fmt: skip


def _key(
    sector: str, participant: str | None, table: str | None, count: str | None
) -> tuple[str, str]:
    """What names a ballot: a person, a count of a sector, or a table of a sector."""
    if participant:
        return "person", participant
    return sector, count or f"table {folded(table or '')}"
