"""Merging gaps: several that say the same become one, with all that was said about them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from workshop_app.domain.edits import HERE, Act, change, decide, together, vote
from workshop_app.domain.fields import columns
from workshop_app.domain.people import folded
from workshop_app.domain.pictures import MOST
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.stages.prioritise import Decision, Vote
from workshop_app.domain.workshop import KINDS, Workshop

TEXTS = ("statement", "causes", "evidence")


def merged(workshop: Workshop, ids: Sequence[str]) -> Act:
    """Make several gaps one, as one act: the first keeps its code and its title.

    Texts are joined, the others' titles among them; indicators and groups of learners united. What
    named the others names the first; a ballot's points on them are summed, for its marks and for
    the group's decision the first that was given holds.
    """
    kept, *others = dict.fromkeys(ids)
    gaps = [workshop.gaps[id] for id in (kept, *others)]
    gone = {"gap": {id: {HERE: False} for id in others}}
    return together(
        "merge-gap",
        change("gap", kept, **_said(gaps)),
        *_renamed(workshop, kept, others),
        *_votes(workshop, kept, others),
        *_decision(workshop, kept, others),
        Act("merge-gap", gone),
    )


def _said(gaps: Sequence[Gap]) -> dict[str, object]:
    first = gaps[0]
    titles = {folded(first.title)}
    statements = [first.statement]
    for gap in gaps[1:]:
        statements += [None if folded(gap.title) in titles else gap.title, gap.statement]
        titles.add(folded(gap.title))
    texts = {name: _joined(getattr(gap, name) for gap in gaps) for name in TEXTS}
    return {
        **texts,
        "statement": _joined(statements),
        "indicators": tuple(dict.fromkeys(id for gap in gaps for id in gap.indicators)),
        "learner_groups": tuple(dict.fromkeys(id for gap in gaps for id in gap.learner_groups)),
        "pictures": tuple(dict.fromkeys(name for gap in gaps for name in gap.pictures))[:MOST],
        "from_floor": any(gap.from_floor for gap in gaps) or None,
    }


def _joined(texts: Iterable[str | None]) -> str | None:
    """Texts beneath each other, each once."""
    once = {folded(text): text for text in reversed([text for text in texts if text])}
    return "\n".join(reversed(once.values())) or None


def _renamed(workshop: Workshop, kept: str, others: Sequence[str]) -> Iterator[Act]:
    """Whatever names one of the others, as an action does, names the first."""
    for kind, value_class in KINDS.items():
        for name, column in columns(value_class).items():
            if column.sort == "ref" and column.of == "gap":
                for id, value in workshop.all(kind).items():
                    if getattr(value, name) in others:
                        yield change(kind, id, **{name: kept})


def _votes(workshop: Workshop, kept: str, others: Sequence[str]) -> Iterator[Act]:
    for ballot in workshop.ballots:
        rows = workshop.votes.get(ballot, {})
        if any(id in rows for id in others):
            given = [Vote(*rows[id]) for id in (kept, *others) if id in rows]
            yield vote(ballot, kept, _summed(given))


def _summed(votes: Sequence[Vote]) -> Vote:
    """One vote of several: points add up, marks cannot."""
    points = [vote.points for vote in votes if vote.points is not None]
    return Vote(
        sum(points) if points else None,
        _first(vote.impact for vote in votes),
        _first(vote.feasibility for vote in votes),
        _first(vote.way for vote in votes),
    )


def _first(values: Iterable[Any]) -> Any:
    return next((value for value in values if value is not None), None)


def _decision(workshop: Workshop, kept: str, others: Sequence[str]) -> Iterator[Act]:
    """The group's first word on any of them; reasons are joined where it was the same word."""
    found = [workshop.decisions.get(id) for id in (kept, *others)]
    given = [one for one in found if isinstance(one, Decision) and one.chosen is not None]
    if given:
        reasons = (one.reason for one in given if one.chosen == given[0].chosen)
        yield decide(kept, chosen=given[0].chosen, reason=_joined(reasons))
