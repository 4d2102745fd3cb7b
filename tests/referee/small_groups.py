"""Which sectors' figures would show one person's answer."""

from collections.abc import Iterable, Mapping

from .ballots import Ballot
from .figures import rounded
from .rules import Rules


def hidden_sectors(ballots: Iterable[Ballot], rules: Rules, *, public: bool) -> frozenset[str]:
    """The sectors hidden in a figure that rests on these ballots; none in the host's own copy."""
    if not public:
        return frozenset()
    cast = list(ballots)
    persons = {s: sum(b.sector == s and b.kind == "person" for b in cast) for s in rules.sectors}
    any_kind = {s: sum(b.sector == s for b in cast) for s in rules.sectors}
    hidden = {s for s in rules.sectors if 0 < persons[s] < rules.small_group}
    while hidden and sum(any_kind[s] for s in hidden) < rules.small_group:
        shown = [s for s in rules.sectors if any_kind[s] and s not in hidden]
        if not shown:
            break
        hidden.add(
            min(shown, key=any_kind.__getitem__)
        )  # the first of the fewest, in the playbook's order
    return frozenset(hidden)


def hides_balanced(
    hidden: frozenset[str], heard: Iterable[str], weights: Mapping[str, object]
) -> bool:
    """Whether the balanced value is hidden: only hidden sectors, or of different weights."""
    if not hidden:
        return False
    # Reading: "different weights" means from one another, not from the shown sectors.
    return set(heard) <= hidden or len({rounded(weights[s]) for s in hidden}) > 1
