"""What a stage lacks, in a word: the sentences for `standing.Lack`."""

from collections.abc import Callable

from workshop_app.desktop.showing import Showing
from workshop_app.domain.errors import mark
from workshop_app.domain.standing import Lack
from workshop_app.text import ntr, tr

_PLAIN = {
    "participants": mark("nobody on the list yet"),
    "ratings": mark("nothing rated yet"),
    "round_open": mark("the round is open"),
    "gaps": mark("no gaps yet"),
    "votes": mark("no votes yet"),
    "tie": mark("a tie to decide"),
    "actions": mark("no actions yet"),
    "commitments": mark("no commitments yet"),
    "unsent": mark("not sent yet"),
}
_SECTORS = {
    "sectors_present": mark("missing: {sectors}"),
    "sectors_heard": mark("not heard: {sectors}"),
    "sectors_rating": mark("ratings missing: {sectors}"),
    "sectors_voting": mark("points missing: {sectors}"),
}


def lack_text(lack: Lack | None, shown: Showing) -> str:
    """Say what is lacking; "" for nothing."""
    if lack is None:
        return ""
    if lack.kind in _SECTORS:
        names = ", ".join(shown.face(sector).short for sector in lack.sectors)
        return tr(_SECTORS[lack.kind], sectors=names)
    if lack.kind in _COUNTED:
        return _COUNTED[lack.kind](lack.count)
    return tr(_PLAIN[lack.kind])


def _indicators(n: int) -> str:
    return ntr("{n} indicator missing", "{n} indicators missing", n)


def _causes(n: int) -> str:
    return ntr("{n} gap without causes", "{n} gaps without causes", n)


def _without_action(n: int) -> str:
    return ntr("{n} gap without an action", "{n} gaps without an action", n)


def _incomplete(n: int) -> str:
    return ntr("{n} action to complete", "{n} actions to complete", n)


def _unsigned(n: int) -> str:
    return ntr("{n} signature pending", "{n} signatures pending", n)


_COUNTED: dict[str, Callable[[int], str]] = {
    "indicators": _indicators,
    "causes": _causes,
    "gaps_without_action": _without_action,
    "actions_incomplete": _incomplete,
    "unsigned": _unsigned,
}
