"""What a session still lacks, said in full."""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop_app.desktop import words
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_fields import lacking
from workshop_app.domain.progress import completeness, counted, missing
from workshop_app.domain.stages.plan import Action
from workshop_app.text import ntr, tr


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """One thing to see to: its lines while it is open, and what is said when it is not."""

    title: str
    open: Sequence[str]
    closed: str

    @property
    def role(self) -> str:
        """How the look shows its title."""
        return "attention-strong" if self.open else "done"


def open_ends(shown: Showing) -> tuple[OpenEnd, ...]:
    """All that should be seen to before the session is sent."""
    return (_sectors(shown), _gaps(shown), _actions(shown), _signatures(shown))


def _sectors(shown: Showing) -> OpenEnd:
    silent = completeness(shown.figures).sectors_not_heard
    names = [shown.face(sector).name for sector in silent]
    title = ntr("{n} sector rated nothing", "{n} sectors rated nothing", len(names))
    return OpenEnd(title, names, tr("Every sector was heard"))


def _gaps(shown: Showing) -> OpenEnd:
    by_code = shown.workshop.by_code("gap")
    codes = completeness(shown.figures).gaps_without_action
    lines = [f"{code}  {shown.workshop.gaps[by_code[code]].title}" for code in codes]
    title = ntr("{n} gap without an action", "{n} gaps without an action", len(lines))
    chosen = any(gap.chosen for gap in shown.view.priorities.gaps)
    if not chosen:
        return OpenEnd(tr("No gap goes first yet"), (tr("They are chosen in Prioritise."),), "")
    return OpenEnd(title, lines, tr("Every gap that goes first has an action"))


def _actions(shown: Showing) -> OpenEnd:
    workshop = shown.workshop
    blank = [action for action in counted(workshop) if missing(workshop, action)]
    lines = [_action_line(action, shown) for action in blank]
    title = ntr("{n} action to complete", "{n} actions to complete", len(lines))
    if not workshop.actions:
        return OpenEnd(tr("No actions yet"), (tr("They are written in Plan."),), "")
    return OpenEnd(title, lines, tr("Every action has the room’s six fields"))


def _action_line(action: Action, shown: Showing) -> str:
    return f"{shown.workshop.code(action.id)}  {action.title} · {lacking(action, shown)}"


def _signatures(shown: Showing) -> OpenEnd:
    given = shown.workshop.commitments.values()
    waiting = [one for one in given if one.signed not in {"yes", "declined"}]
    lines = [words.listed((one.organisation, one.text)) for one in waiting]
    title = ntr("{n} signature pending", "{n} signatures pending", len(lines))
    if not given:
        return OpenEnd(tr("No commitments yet"), (tr("They are given in Commit."),), "")
    return OpenEnd(title, lines, tr("Every commitment is signed"))
