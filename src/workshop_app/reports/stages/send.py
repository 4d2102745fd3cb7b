"""Send in print: what goes with the plan: method, playbook, sources, privacy notice."""

from reportlab.platypus import Flowable

from workshop_app.reports import theme
from workshop_app.reports.blocks import Words, gap, rule, section
from workshop_app.reports.edition import Edition
from workshop_app.reports.words import DOT
from workshop_app.text import date_text, number, tr


def small(*sentences: str) -> list[Flowable]:
    """Give sentences as one paragraph of the annex."""
    words = " ".join(sentence for sentence in sentences if sentence)
    return [Words(words, theme.ANNEX)] if words else []


def method(edition: Edition) -> list[Flowable]:
    """How the figures are reckoned, in words that can be checked."""
    said = [*_of_readings(edition), *_of_choices(edition)]
    blocks = [flowable for line in said for flowable in small(line)]
    return [
        *section(tr("Method"), room=80, style=theme.MINOR),
        *blocks,
        *_references(),
    ]


def _of_readings(edition: Edition) -> list[str]:
    limits = edition.figures.rules.thresholds
    return [
        tr(
            "A ballot counts for an indicator when it gives both today's level and the desired"
            " one; a blank is “don't know”, never zero. A sector's figure is the mean of its"
            " ballots, and the balanced figure is the mean of the sectors by their weights."
        ),
        tr(
            "Gap: desired less today. Need: the gap as a share of the scale, times importance"
            " where it was asked. Classes: met below {small}, small below {gap}, gap below"
            " {critical}, critical from there on.",
            small=number(limits.small),
            gap=number(limits.gap),
            critical=number(limits.critical),
        ),
        tr(
            "Readings differ where consensus on today is below {consensus} (1: all the same, 0:"
            " half at each end), or where the sectors' gaps lie {spread} levels or more apart.",
            consensus=number(limits.consensus),
            spread=number(limits.spread),
        ),
    ]


def _of_choices(edition: Edition) -> list[str]:
    rules = edition.figures.rules
    return [
        tr(
            "Share of a gap: balanced mean of the sectors' shares of their own points. The first"
            " {choose} in that order are chosen; a tie in share and need across the cut is the"
            " group's to decide. A difference of two points in a hundred or less is almost a tie.",
            choose=rules.choose,
        ),
        _of_small_groups(rules.small_group),
    ]


def _of_small_groups(least: int) -> str:
    if least <= 1:
        return tr("Figures by sector are shown however few persons of it answered.")
    return tr(
        "A figure that rests on fewer than {least} persons of a sector is hidden, and so is"
        " any that would give it away.",
        least=least,
    )


def _references() -> list[Flowable]:
    works = (
        "Martilla & James 1977 · Tastle & Wierman 2007, doi:10.1016/j.ijar.2006.06.024"
        " · Kendall & Babington Smith 1939 · Siegel & Castellan 1988"
        " · Delbecq & Van de Ven 1971"
    )
    return [Words(works, theme.NOTE)]


def playbook(edition: Edition) -> list[Flowable]:
    """Which playbook the workshop followed, its scale, and where its content comes from."""
    book = edition.workshop.playbook
    name = f"{edition.say(book.title)} ({book.id} {book.version})"
    derived = (
        tr("Derived from {playbook}.", playbook=book.derived_from) if book.derived_from else ""
    )
    low, _ = book.scale
    levels = [f"{low + place}  {edition.say(level)}" for place, level in enumerate(book.levels)]
    story: list[Flowable] = [*section(tr("Playbook"), room=60, style=theme.MINOR)]
    story += small(name + ".", derived)
    story += small(DOT.join(levels))
    if book.note:
        story += small(edition.say(book.note))
    return story


def sources(edition: Edition) -> list[Flowable]:
    """Where the playbook's content comes from."""
    found = edition.workshop.playbook.sources
    if not found:
        return []
    lines = [Words(source, theme.NOTE) for source in found]
    return [*section(tr("Sources"), room=40, style=theme.MINOR), *lines]


def privacy(edition: Edition) -> list[Flowable]:
    """Who holds the data, for how long, and the host's own notice."""
    until = edition.workshop.facts.get("retention_until")
    said = [
        edition.fact("privacy_text"),
        _labelled(tr("Who holds the data"), edition.fact("privacy_controller")),
        _labelled(tr("Contact"), edition.private(edition.workshop.facts.get("privacy_contact"))),
        _labelled(tr("Kept until"), date_text(until) if until else ""),
    ]
    lines = [line for line in said if line] or [tr("The host has not written a notice.")]
    blocks = [flowable for line in lines for flowable in small(line)]
    return [*section(tr("Privacy notice"), room=60, style=theme.MINOR), *blocks]


def _labelled(label: str, value: str) -> str:
    return f"{label}: {value}" if value else ""


def imprint(edition: Edition) -> list[Flowable]:
    """From which state of the session this was made."""
    said = tr(
        "Made with Workshop App on {day}. Session {session}, state {revision}.",
        day=date_text(edition.at.date()),
        session=edition.workshop.id,
        revision=edition.revision,
    )
    return [gap(2), rule(), gap(1), Words(said, theme.NOTE)]
