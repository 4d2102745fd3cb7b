"""What the picture of an indicator's answers shows: each level with every sector's part in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop_app.desktop.showing import Face, Showing
from workshop_app.domain.division import SPLIT, division, shown_levels
from workshop_app.domain.playbook import Indicator
from workshop_app.domain.readings import IndicatorFigures, level_shares
from workshop_app.text import ntr, percent, tr


@dataclass(frozen=True, slots=True)
class Part:
    """A sector's answers at a level: how many of its ballots, and their share of all, 0..1."""

    face: Face
    count: int
    of: int
    share: float


@dataclass(frozen=True, slots=True)
class Level:
    """A level with the share of the answers on it, each sector weighing what it weighs."""

    level: int
    text: str
    share: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Distribution:
    """Where we stand today, as the ballots say; words: whether it is seen differently, and how."""

    levels: tuple[Level, ...]
    faces: tuple[Face, ...]
    words: str
    note: str


def distribution_of(indicator: Indicator, shown: Showing) -> Distribution | None:
    """An indicator's answers as these eyes may see them; None while the round is open, or none."""
    figures, weights = shown.view.indicators[indicator.id], shown.figures.rules.weights
    told = shown_levels(figures)
    faces = tuple(face for face in shown.faces() if face.id in told)
    if shown.open("assess") or not faces:
        return None
    told = {face.id: told[face.id] for face in faces}
    playbook = shown.workshop.playbook
    shares = level_shares(told, weights)
    levels = tuple(
        Level(
            playbook.scale[0] + place,
            shown.text(texts),
            shares[place],
            _parts(faces, told, weights, place),
        )
        for place, texts in enumerate(playbook.levels_of(indicator))
    )
    return Distribution(levels, faces, seen_differently(figures, weights), _hidden(figures))


def _parts(
    faces: Sequence[Face],
    told: Mapping[str, tuple[int, ...]],
    weights: Mapping[str, float],
    place: int,
) -> tuple[Part, ...]:
    total = sum(weights[face.id] for face in faces)
    return tuple(
        Part(
            face, levels[place], sum(levels), weights[face.id] / total * levels[place] / sum(levels)
        )
        for face in faces
        if (levels := told[face.id])[place]
    )


def seen_differently(figures: IndicatorFigures, weights: Mapping[str, float]) -> str:
    """Say in a sentence how the answers lie; "" where all see it much alike."""
    if not figures.disputed:
        return ""
    found = division(figures, weights)
    if found is None:
        return tr("Seen differently.")
    if found == SPLIT:
        return tr("Seen differently, split: the answers gather at both ends.")
    return tr("Seen differently, spread out: the answers lie over many levels.")


def _hidden(figures: IndicatorFigures) -> str:
    n = len(figures.hidden)
    return ntr("{n} sector is hidden", "{n} sectors are hidden", n) if n else ""


def part_words(level: Level, part: Part) -> str:
    """Say a sector's part of a level."""
    ballots = ntr("{count} of {n} ballot", "{count} of {n} ballots", part.of, count=part.count)
    return "\n".join((f"{part.face.name}: {ballots}", level_words(level)))


def level_words(level: Level) -> str:
    """Say a level with its share of all answers."""
    share = percent(level.share)
    return tr("Level {level}: {share} of the answers", level=level.level, share=share) + (
        f"\n{level.text}" if level.text else ""
    )
