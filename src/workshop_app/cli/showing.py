"""`show FILE`: a session's results, as a page to read or as JSON."""

import argparse
import json
from pathlib import Path

from workshop_app.cli.words import lacking, sector_name
from workshop_app.document.acts.admitting import looked_at
from workshop_app.document.acts.rooms import Ports
from workshop_app.domain.figures import Figures, View
from workshop_app.domain.playbook import in_language
from workshop_app.domain.progress import costs, missing, reach
from workshop_app.domain.words import CLASSES
from workshop_app.text import date_text, money, ntr, number, percent, speak, tr

_WIDTH = 62
_MOST = 10


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may follow `show`."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--json", action="store_true", help=tr("everything, for programs"))
    parser.add_argument(
        "--public", action="store_true", help=tr("without what would show one person's answer")
    )


def run(options: argparse.Namespace, ports: Ports) -> None:
    """Print the results."""
    with looked_at(ports.desk(), options.file) as session:
        if options.json:
            print(json.dumps(session.results(public=options.public), ensure_ascii=False))
            return
        figures = session.document.figures
    speak(figures.workshop.languages[0], figures.workshop.facts.get("country"))
    view = figures.public if options.public else figures.own
    _show_head(figures)
    _show_readings(figures, view)
    _show_gaps(figures, view)
    _show_plan(figures)


def _show_head(figures: Figures) -> None:
    workshop = figures.workshop
    facts = workshop.facts
    title = facts.get("title") or in_language(workshop.playbook.title, *workshop.languages)
    place = facts.get("city") or facts.get("institution") or facts.get("region") or ""
    print(title)
    print(" · ".join(part for part in (place, date_text(workshop.date)) if part))
    for sector in figures.rules.sectors:
        count = workshop.attended.get(sector, 0)
        people = ntr("{n} person", "{n} people", count)
        print(f"  {sector_name(workshop, sector)}: {people}")


def _show_readings(figures: Figures, view: View) -> None:
    workshop = figures.workshop
    read = [i for i in view.indicators.values() if i.need is not None]
    print()
    print(tr("Where the need is largest"))
    texts = {i.id: (i.number, i.text) for i in workshop.playbook.indicators}
    for reading in sorted(read, key=lambda i: -(i.need or 0))[:_MOST]:
        place, text = texts[reading.id]
        words = in_language(text, *workshop.languages)
        apart = f" · {tr('seen differently')}" if reading.disputed else ""
        level = tr(CLASSES[reading.level]) if reading.level else ""
        print(f"  {place:5} {_cut(words)} {number(reading.gap, 1):>5}  {level}{apart}")


def _show_gaps(figures: Figures, view: View) -> None:
    print()
    print(tr("Gaps, in listed order"))
    for place, ranked in enumerate(view.priorities.gaps, start=1):
        gap = figures.workshop.gaps[ranked.id]
        share = percent(ranked.share) if ranked.share is not None else "–"
        chosen = f"  {tr('chosen')}" if ranked.chosen else ""
        print(
            f"  {place:2}. {figures.workshop.code(gap.id):4} {_cut(gap.title)} {share:>6}{chosen}"
        )


def _show_plan(figures: Figures) -> None:
    workshop = figures.workshop
    print()
    print(tr("Actions"))
    for action in workshop.actions.values():
        due = date_text(action.due, "month") if action.due else "–"
        print(f"  {workshop.code(action.id):4} {_cut(action.title)} {due:>9}  {action.lead or '–'}")
        if absent := missing(workshop, action):
            print(f"       {tr('lacks: {what}', what=lacking(absent))}")
    sums = reach(workshop)
    print()
    for currency, amount in costs(workshop).items():
        print(tr("Cost: {sum}", sum=money(amount, currency)))
    print(
        tr(
            "Reach: {workers} workers, {employers} employers, {learners} learners "
            "(people may be counted in more than one action)",
            workers=number(sums.workers, 0),
            employers=number(sums.employers, 0),
            learners=number(sums.learners, 0),
        )
    )


def _cut(text: str) -> str:
    short = text if len(text) <= _WIDTH else text[: _WIDTH - 1].rstrip() + "…"
    return f"{short:{_WIDTH}}"
