"""Which sectors' figures would show one person's answer, and what may be said without them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voices:
    """How many ballots a figure of a sector rests on: persons' own, and tables' or counts."""

    persons: int = 0
    others: int = 0

    @property
    def ballots(self) -> int:
        """Ballots of any kind."""
        return self.persons + self.others


def hidden_sectors(
    voices: Mapping[str, Voices], *, small_group: int, order: tuple[str, ...]
) -> frozenset[str]:
    """The sectors to hide for one figure, with complementary suppression (docs/method.md).

    A sector with fewer persons' ballots than `small_group`, but some, is hidden; while the
    hidden ones together have fewer ballots than that, the shown sector with the fewest is too.
    """
    heard = [sector for sector in order if sector in voices and voices[sector].ballots]
    hidden = {s for s in heard if 0 < voices[s].persons < small_group}
    while hidden and sum(voices[s].ballots for s in hidden) < small_group:
        shown = [s for s in heard if s not in hidden]
        if not shown:
            break
        hidden.add(min(shown, key=lambda s: voices[s].ballots))
    return frozenset(hidden)


def balanced(values: Mapping[str, float], weights: Mapping[str, float]) -> float | None:
    """The weighted mean over the sectors that gave any; None where none did."""
    if not values:
        return None
    total = sum(weights[s] * value for s, value in values.items())
    return total / sum(weights[s] for s in values)


def conceals(
    hidden: frozenset[str], heard: Mapping[str, object], weights: Mapping[str, float]
) -> bool:
    """Whether a balanced value must be hidden with its sectors: all hidden, or unlike weights."""
    return bool(hidden) and (
        hidden.issuperset(heard) or len({weights[sector] for sector in hidden}) > 1
    )


def exactly(value: float) -> float:
    """A value as it is compared: to 9 decimals, and never minus zero."""
    return round(value, 9) + 0.0
