"""The action plan: what people carry away and a council adopts."""

from reportlab.platypus import Flowable, PageBreak

from workshop_app.reports.blocks import part
from workshop_app.reports.edition import Edition
from workshop_app.reports.page import build
from workshop_app.reports.stages import (
    assess,
    assess_annex,
    commit,
    gaps,
    listen,
    prepare,
    prioritise,
    prioritise_annex,
    send,
)
from workshop_app.reports.stages import plan as planning
from workshop_app.reports.summary import running, summary_page
from workshop_app.text import tr

PARTS = (
    listen.motivations,
    assess.where_we_stand,
    gaps.gaps_in_full,
    prioritise.how_chosen,
    planning.actions_in_full,
    planning.line_of_time,
    commit.commitments,
)
"""Between the summary and the annex, in the order of the document."""

ANNEX = (
    assess_annex.by_sector,
    prioritise_annex.points_by_sector,
    send.method,
    send.playbook,
    send.sources,
    send.privacy,
    commit.objections,
    send.imprint,
)


def plan(edition: Edition) -> bytes:
    """Print the plan with all its parts."""
    story, title = plan_story(edition), plan_title(edition)
    return build(edition, story, title=title, running=running(edition))


def plan_title(edition: Edition) -> str:
    """Say what the document is called."""
    return " · ".join(filter(None, [tr("Action plan"), edition.place or edition.title]))


def plan_story(edition: Edition) -> list[Flowable]:
    """All parts of the plan, in their order."""
    story: list[Flowable] = [*prepare.cover(edition), PageBreak()]
    story += [*summary_page(edition), PageBreak()]
    for print_part in PARTS:
        story += print_part(edition)
    story += part(tr("Annex"), room=222)
    for print_part in ANNEX:
        story += print_part(edition)
    return story
