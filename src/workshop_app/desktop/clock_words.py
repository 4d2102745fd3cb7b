"""The words of the day's clock: what is left, ahead or behind, what happened to the time."""

from datetime import datetime

from workshop_app.desktop import words
from workshop_app.desktop.day_clock import ZEROED
from workshop_app.desktop.room_words import minutes_text
from workshop_app.desktop.showing import Showing
from workshop_app.domain.day_clock import Noticed
from workshop_app.domain.day_face import DayFace
from workshop_app.domain.day_plan import Stop
from workshop_app.domain.stages.prepare import Item
from workshop_app.text import ntr, tr

LONG = 120


def stop_name(stop: Stop, shown: Showing) -> str:
    """Name an item of the agenda: its stage, or what a break is called."""
    if stop.stage:
        return words.stage(stop.stage)
    title = stop.item.title
    named = title if isinstance(stop.item, Item) else shown.text(stop.item.title)
    return str(named or tr("Break")) if title else tr("Break")


def cut_words(stop: Stop, shown: Showing) -> str:
    """Say in the playbook's words how an item is shortened."""
    if isinstance(stop.item, Item):
        return stop.item.cut or ""
    return shown.text(stop.item.cut)


def left_text(face: DayFace) -> str:
    """Say how much time an item has left, or how far over it is."""
    if face.left is None:
        return ntr("{n} min so far", "{n} min so far", face.used)
    if face.left > 0:
        return minutes_text(face.left)
    return ntr("{n} min over", "{n} min over", -face.left) if face.left else tr("Time is up")


def lag_text(lag: int) -> str:
    """Say how far the day is ahead or behind; "" when it is on time."""
    if abs(lag) >= LONG:
        span = span_text(abs(lag) * 60)
        return tr("{time} behind", time=span) if lag > 0 else tr("{time} ahead", time=span)
    if lag > 0:
        return ntr("{n} min behind", "{n} min behind", lag)
    return ntr("{n} min ahead", "{n} min ahead", -lag) if lag else ""


def day_text(face: DayFace) -> str:
    """Say how the day stands, in a sentence."""
    if face.lag > 0:
        return tr("The day is {time} behind.", time=span_text(face.lag * 60))
    if face.lag < 0:
        return tr("The day is {time} ahead.", time=span_text(-face.lag * 60))
    return tr("The day is on time.")


def ending_text(face: DayFace) -> str:
    """Say when the day will end."""
    ends, planned = _hour(face.ends), _hour(face.planned)
    if ends == planned:
        return tr("At this rate it ends at {time}, as planned.", time=ends)
    return tr("At this rate it ends at {time}; {planned} was planned.", time=ends, planned=planned)


def span_text(seconds: int) -> str:
    """Say a length of time in minutes, or in hours and minutes."""
    hours, minutes = divmod(seconds // 60, 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def notice_text(noticed: Noticed) -> str:
    """Say what happened to the time, and what was made of it."""
    time = span_text(noticed.seconds)
    if noticed.what == ZEROED:
        return tr("The clock is set to zero: the next stage that you start begins the day.")
    if noticed.what == "closed":
        return tr("The session was closed for {time}. The clock stopped meanwhile.", time=time)
    if noticed.what == "set-back":
        return tr(
            "The computer's clock was set back by {time}. What was used stays used.", time=time
        )
    if noticed.counted:
        return tr(
            "The computer slept for {time}, or its clock was changed. It counts as used.", time=time
        )
    return tr(
        "The computer slept for {time}, or its clock was changed. "
        "It does not count, and the clock is paused.",
        time=time,
    )


def answer_text(noticed: Noticed) -> str:
    """Say what else can be made of it; "" where nothing else can."""
    if noticed.what == ZEROED:
        return tr("Bring it back")
    if noticed.what == "set-back":
        return ""
    return tr("Do not count it") if noticed.counted else tr("Count it and go on")


def press_text(face: DayFace | None, stage: str, shown: Showing) -> str:
    """Say what a press on the clock does."""
    if face is None or (face.stop.stage and face.stop.stage != stage):
        return tr("Start the time of {stage} (Ctrl+Space)", stage=words.stage(stage))
    name = stop_name(face.stop, shown)
    if face.running:
        return tr("{stage}: pause the clock (Ctrl+Space)", stage=name)
    return tr("{stage}: let the clock go on (Ctrl+Space)", stage=name)


def _hour(time: datetime) -> str:
    return time.strftime("%H:%M")
