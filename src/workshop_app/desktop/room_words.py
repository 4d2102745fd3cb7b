"""The room's words: counts and minutes as sentences, and the domain's texts as painted."""

from collections.abc import Iterable

from workshop_app.domain.room_rows import Count, Text
from workshop_app.text import ntr, render, tr


def said(text: Text) -> str:
    """A text on one line: a sentence in the room's language, or what somebody wrote."""
    return " ".join((text if isinstance(text, str) else render(text)).split())


def listed(texts: Iterable[Text]) -> str:
    """Several texts in a row, parted by a middle dot."""
    return " · ".join(filter(None, map(said, texts)))


def minutes_text(minutes: int | None) -> str:
    """Minutes left in words; that the time is up; "" where no clock runs."""
    if minutes is None:
        return ""
    if minutes <= 0:
        return tr("the time is up")
    return ntr("{n} min left", "{n} min left", minutes)


def count_text(count: Count | None) -> str:
    """How many have answered, or what there is so far, as a sentence."""
    if count is None:
        return ""
    n, of = count.n, count.of
    if of is None:
        return _so_far(count)
    sentences = {
        "tables": ntr(
            "{n} of {all} tables has answered", "{n} of {all} tables have answered", n, all=of
        ),
        "persons": ntr(
            "{n} of {all} people has answered", "{n} of {all} people have answered", n, all=of
        ),
        "sectors": ntr(
            "{n} of {all} sectors has answered", "{n} of {all} sectors have answered", n, all=of
        ),
        "heard": ntr(
            "{n} of {all} sectors has spoken", "{n} of {all} sectors have spoken", n, all=of
        ),
        "signed": ntr(
            "{n} of {all} organisations has signed",
            "{n} of {all} organisations have signed",
            n,
            all=of,
        ),
    }
    return sentences[count.kind]


def _so_far(count: Count) -> str:
    n = count.n
    sentences = {
        "persons": ntr("{n} person has answered", "{n} people have answered", n),
        "ballots": ntr("{n} ballot is in", "{n} ballots are in", n),
        "gaps": ntr("{n} gap so far", "{n} gaps so far", n),
        "plan": ntr("{n} action so far", "{n} actions so far", n),
    }
    return sentences[count.kind]
