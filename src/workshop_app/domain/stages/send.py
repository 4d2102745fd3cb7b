"""Send: what a session still lacks before it leaves the room."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Completeness:
    """What is still open: codes of gaps and actions, ids of sectors."""

    gaps_without_action: tuple[str, ...]
    actions_incomplete: tuple[str, ...]
    sectors_not_heard: tuple[str, ...]
