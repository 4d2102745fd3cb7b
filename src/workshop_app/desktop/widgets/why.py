"""Why a gap stands where it stands, in plain arithmetic and in words."""

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.domain.priorities import RankedGap
from workshop_app.text import number, percent, tr

STRONG, SOME = 0.7, 0.4


def why_title(gap: RankedGap, shown: Showing) -> str:
    """Ask the question that the arithmetic answers."""
    code = shown.workshop.code(gap.id)
    if gap.rank is None or shown.open("prioritise"):
        return code
    return (
        tr("Why is it first?")
        if gap.rank == 1
        else tr("Why is {gap} number {n}?", gap=code, n=gap.rank)
    )


def why_text(gap: RankedGap, shown: Showing) -> str:
    """Say a gap's share as the mean of what each sector gave it."""
    if shown.open("prioritise"):
        return tr("The round is open. Results show when it is closed, all at once.")
    if gap.share is None:
        return tr("Its share is hidden: few ballots.") if shown.view.priorities.hidden else ""
    lines = [_parts(gap, shown), _mean(gap, shown), _worth(gap)]
    return "\n".join(line for line in lines if line)


def _parts(gap: RankedGap, shown: Showing) -> str:
    parts = [
        tr("{share} of the points of {sector}", share=percent(value), sector=face.name)
        for face in shown.faces()
        if (value := gap.share_by_sector.get(face.id)) is not None
    ]
    if not parts:
        return tr("The points by sector are hidden, since one of them has few ballots.")
    return ", ".join(parts) + "."


def _mean(gap: RankedGap, shown: Showing) -> str:
    weights = shown.figures.rules.weights
    if len(set(weights.values())) == 1:
        return tr("Each sector weighs the same: the mean is {share}.", share=percent(gap.share))
    said = ", ".join(f"{face.short} {number(weights[face.id])}" for face in shown.faces())
    return tr("Weighted ({weights}), the mean is {share}.", weights=said, share=percent(gap.share))


def _worth(gap: RankedGap) -> str:
    """Impact and feasibility, where the room was asked."""
    if gap.impact is None or gap.feasibility is None:
        return ""
    marks = tr(
        "Impact {impact}, feasibility {feasibility}",
        impact=number(gap.impact, 1),
        feasibility=number(gap.feasibility, 1),
    )
    return f"{marks}: {words.quadrant(gap.quadrant)}."


def decision_text(gap: RankedGap, shown: Showing) -> str:
    """Say what the group decided about it, and why."""
    decision = shown.workshop.decisions.get(gap.id)
    if decision is None or decision.chosen is None:
        return ""
    verdict = (
        tr("The group decided: yes.") if decision.chosen else tr("The group decided: not now.")
    )
    return f"{verdict} {decision.reason or ''}".strip()


def agreement_text(shown: Showing) -> str:
    """Say Kendall's W in words: how alike the sectors order the gaps."""
    alike = shown.view.priorities.kendall_w
    if alike is None or shown.open("prioritise"):
        return ""
    if alike >= STRONG:
        return tr("The sectors order the gaps much alike.")
    if alike >= SOME:
        return tr("The sectors agree in part on the order.")
    return tr("The sectors order the gaps in different ways.")
