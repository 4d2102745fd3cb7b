"""An action's money in a line: its sources as one types them, such as “own resources, have”."""

import re
from collections.abc import Mapping

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.domain.stages.plan import FUNDING_KINDS, Funding
from workshop_app.domain.table_words import choice_words, nearest, plain
from workshop_app.text import tr

HAVE, SEEKING = 100.0, 0.0
LEAST = 3
"""A word's beginning counts for the word from so many letters on."""

_PARTS = re.compile(r"[;,\n]")
_SHARE = re.compile(r"(\d{1,3}) ?%")
_UNKNOWN = mark("“{word}” is no source of money that is known here. Write one of: {choices}.")


def money_text(value: object, _: Showing | None = None) -> str:
    """Write the sources in a line; amounts stand in the sheet."""
    sources = value if isinstance(value, tuple) else ()
    return "; ".join(_said(kind, secured) for kind, _, secured in sources if kind)


def read_money(text: str, held: object = ()) -> tuple[Funding, ...]:
    """Read sources as they are typed; a kind that was there already keeps its amount."""
    found: list[tuple[str, float | None]] = []
    for part in filter(None, map(plain, _PARTS.split(text))):
        state = _state(part) if found and found[-1][1] is None else None
        if state is not None:
            found[-1] = (found[-1][0], state)
        else:
            found.append(_source(part))
    amounts = _amounts(held)
    return tuple((kind, amounts.get(kind), state) for kind, state in found)


def money_offers() -> list[str]:
    """All that can be typed of one source: each kind, there, sought, or not known."""
    *kinds, none_yet = FUNDING_KINDS
    states = (HAVE, SEEKING, None)
    return [*(_said(kind, state) for kind in kinds for state in states), _said(none_yet, None)]


def _said(kind: str, secured: float | None) -> str:
    said = words.funding_kind(kind)
    if kind == "none_yet" or secured is None:
        return said
    for state, word in _states().items():
        if secured == state:
            return f"{said}, {word}"
    return f"{said}, {secured:g} %"


def _states() -> Mapping[float, str]:
    return {HAVE: tr("have"), SEEKING: tr("seeking")}


def _state(part: str) -> float | None:
    """Whether the money is there, sought, or there in part; None where a part says no such."""
    if found := _SHARE.fullmatch(part):
        return float(min(int(found[1]), 100))
    said = {plain(word): state for state, word in _states().items()}
    said |= {plain(tr("have it")): HAVE, plain(tr("seeking it")): SEEKING}
    begun = {state for word, state in said.items() if len(part) >= LEAST and word.startswith(part)}
    return said.get(part, begun.pop() if len(begun) == 1 else None)


def _source(part: str) -> tuple[str, float | None]:
    """A kind of source by its words or their beginning, with a state that follows at once."""
    if kind := _kind(part):
        return kind, None
    first, _, last = part.rpartition(" ")
    kind, state = _kind(first), _state(last)
    if kind and state is not None:
        return kind, state
    choices = [words.funding_kind(kind) for kind in FUNDING_KINDS]
    near = nearest(part, choices)
    raise WorkshopError(_UNKNOWN, word=part, choices=(near,) if near else tuple(choices))


def _kind(part: str) -> str:
    said = {plain(words.funding_kind(kind)): kind for kind in FUNDING_KINDS}
    said = {**choice_words(FUNDING_KINDS), **said}
    begun = {kind for word, kind in said.items() if len(part) >= LEAST and word.startswith(part)}
    return said.get(part) or (begun.pop() if len(begun) == 1 else "")


def _amounts(held: object) -> dict[str, float | None]:
    """The first amount of each kind that is held."""
    sources = held if isinstance(held, tuple) else ()
    return {kind: amount for kind, amount, _ in reversed(sources) if kind}
