"""What the room is asked in each stage: the question, the scale in words, the gaps to choose from.

Nothing here comes from an answer: gaps stand in the order in which they were written.
"""

from collections.abc import Iterable

from workshop_app.domain.errors import Message
from workshop_app.domain.figures import Figures
from workshop_app.domain.playbook import Indicator, StageWords, Texts, in_language
from workshop_app.domain.room_rows import Line, RoomPage, Text
from workshop_app.domain.standing import asked
from workshop_app.domain.words import STAGES
from workshop_app.domain.workshop import Workshop


def questions(figures: Figures, stage: str) -> tuple[RoomPage, ...]:
    """The pages of a stage's question, one at least."""
    workshop = figures.workshop
    ask = in_language(_words(workshop, stage).ask, *workshop.languages)
    if stage == "assess":
        return _ratings(figures, ask or stage_title(workshop, stage))
    rows = _candidates(workshop) if stage == "prioritise" else ()
    return (RoomPage(header(workshop, stage), ask or stage_title(workshop, stage), rows),)


def header(workshop: Workshop, stage: str) -> tuple[Text, ...]:
    """What may stand at the top of a page: what the pathway calls the stage, else its own name."""
    return stage_title(workshop, stage), Message(STAGES[stage])


def stage_title(workshop: Workshop, stage: str) -> Text:
    """What the session's pathway calls a stage, or the program does."""
    named = in_language(_words(workshop, stage).title, *workshop.languages)
    return named or Message(STAGES[stage])


def _words(workshop: Workshop, stage: str) -> StageWords:
    return workshop.playbook.words(workshop.facts["pathway"], stage)


def _ratings(figures: Figures, ask: Text) -> tuple[RoomPage, ...]:
    """The question with the common scale, then each indicator with what one sees at each level."""
    workshop = figures.workshop
    playbook, ids = workshop.playbook, frozenset(asked(figures))
    common = _scale(workshop, playbook.levels)
    return (
        RoomPage(header(workshop, "assess"), ask, common),
        *(
            _indicator(workshop, indicator, (ask, *header(workshop, "assess")))
            for indicator in playbook.indicators
            if indicator.id in ids
        ),
    )


def _indicator(workshop: Workshop, indicator: Indicator, top: tuple[Text, ...]) -> RoomPage:
    return RoomPage(
        top,
        in_language(indicator.text, *workshop.languages),
        _scale(workshop, workshop.playbook.levels_of(indicator)),
        indicator=indicator.id,
    )


def _scale(workshop: Workshop, levels: Iterable[Texts]) -> tuple[Line, ...]:
    lowest = workshop.playbook.scale[0]
    return tuple(
        Line(in_language(texts, *workshop.languages), lead=str(lowest + place))
        for place, texts in enumerate(levels)
    )


def _candidates(workshop: Workshop) -> tuple[Line, ...]:
    return tuple(Line(gap.title, lead=workshop.code(gap.id)) for gap in workshop.gaps.values())
