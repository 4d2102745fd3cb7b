"""Everybody whose ballot can be chosen, in order, with those who have just been added."""

from collections.abc import Callable, Sequence

from workshop_app.domain.voters import Voter, key_of, persons, tables
from workshop_app.domain.workshop import Workshop


def name_of(voter: Voter) -> str:
    """What a voter is told from the others by."""
    return "/".join(key_of(voter))


class Voters:
    """Tables by sector, or persons; who was added here stays until a ballot makes them known."""

    def __init__(self) -> None:
        self._by_name: dict[str, Voter] = {}
        self._added: list[Voter] = []

    @property
    def all(self) -> tuple[Voter, ...]:
        """Everybody, in order."""
        return tuple(self._by_name.values())

    def gather(self, workshop: Workshop, sectors: Sequence[str], *, by_table: bool) -> None:
        """Take whose ballots a session knows; by_table: tables, else persons."""
        found = list(tables(workshop, sectors) if by_table else persons(workshop))
        known = {name_of(one) for one in found}
        self._added = [one for one in self._added if name_of(one) not in known]
        found += [one for one in self._added if bool(one.participant) != by_table]
        if by_table:
            found.sort(key=lambda one: sectors.index(one.sector))
        self._by_name = {name_of(one): one for one in found}

    def add(self, voter: Voter) -> None:
        """Let one be chosen who has no ballot yet; does nothing for who is there."""
        if name_of(voter) not in self._by_name:
            self._added.append(voter)

    def named(self, name: str) -> Voter:
        """The voter of a name."""
        return self._by_name[name]

    def still(self, voter: Voter | None) -> Voter | None:
        """This one as known now; the first of all where they are gone, or nobody was chosen."""
        first = next(iter(self._by_name.values()), None)
        return first if voter is None else self._by_name.get(name_of(voter), first)

    def next_open(self, voter: Voter, whole: Callable[[Voter], bool]) -> Voter | None:
        """The next after this one, round and round, whose ballot is not whole."""
        order, at = self.all, list(self._by_name).index(name_of(voter))
        return next((one for one in (*order[at + 1 :], *order[:at]) if not whole(one)), None)
