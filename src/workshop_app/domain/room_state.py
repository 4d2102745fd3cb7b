"""Where the room display stands, as a line of text that outlives a power cut."""

from dataclasses import dataclass

FLAGS = ("open", "revealed", "blank", "frozen")
PLACES = ("page", "part")
LONGEST = 6


@dataclass(frozen=True, slots=True)
class RoomState:
    """What the room display was told: open, revealed, blank, frozen, and the page it is on.

    stage: whose page that is, also which one it is frozen on; part: of a page longer than a screen.
    """

    open: bool = False
    revealed: bool = False
    blank: bool = False
    frozen: bool = False
    stage: str = ""
    page: int = 0
    part: int = 0

    def to_text(self) -> str:
        """This state as words parted by blanks, such as `open revealed stage=gaps page=1`."""
        flags = [flag for flag in FLAGS if getattr(self, flag)]
        places = [f"{name}={getattr(self, name)}" for name in PLACES if getattr(self, name)]
        return " ".join([*flags, *([f"stage={self.stage}"] if self.stage else ()), *places])

    @classmethod
    def from_text(cls, text: str) -> "RoomState":
        """The state that a text tells; what it does not know, it leaves as at the beginning."""
        words = text.split()
        said = dict(word.split("=", 1) for word in words if "=" in word)
        page, part = (_count(said.get(name, "")) for name in PLACES)
        shown, revealed, blank, frozen = (flag in words for flag in FLAGS)
        return cls(shown, revealed, blank, frozen, said.get("stage", ""), page, part)


def _count(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < LONGEST else 0
