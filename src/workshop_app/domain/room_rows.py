"""What stands on a page of the room display, before it has a size: lines, readings, bars, counts.

Texts are a playbook's or what somebody typed, or sentences of the catalogue.
"""

from dataclasses import dataclass

from workshop_app.domain.errors import Message

Text = str | Message


@dataclass(frozen=True, slots=True)
class Line:
    """A text; a level, a code or an hour before it, quiet words beneath, how it is at its end."""

    text: Text
    lead: str = ""
    note: tuple[Text, ...] = ()
    end: Text = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A gap as one sector reads it, or all; None: not heard, or hidden."""

    gap: float | None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Heat:
    """An indicator with its readings: one for each column, then the balanced one."""

    text: Text
    readings: tuple[Reading, ...]
    balanced: Reading
    seen_differently: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A gap's share, 0..1; parts: what each sector adds to it, or none where that is hidden."""

    lead: str
    text: Text
    share: float | None
    parts: tuple[tuple[str, float], ...]
    chosen: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """The line between what goes first and the rest, with what is to be said of it."""

    says: tuple[Message, ...]


Row = Line | Heat | Bar | Cut


@dataclass(frozen=True, slots=True)
class Count:
    """How many have answered, or what there is so far; of: how many there could be."""

    kind: str
    n: int
    of: int | None = None


@dataclass(frozen=True, slots=True)
class RoomPage:
    """What one page of a stage holds.

    header: what may stand small at its top, the best first; sector: whose page it is, if one's;
    columns: the sectors of `Heat` rows, in order; indicator: the one that is asked, if one is.
    """

    header: tuple[Text, ...]
    headline: Text = ""
    rows: tuple[Row, ...] = ()
    sector: str = ""
    columns: tuple[str, ...] = ()
    indicator: str = ""
