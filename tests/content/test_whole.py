"""Each playbook of the shelf is whole in each of its languages, and so is all other content."""

from pathlib import Path

import pytest
from content.said import EACH, IDS, INVENTED, LANGUAGES, OTHERS, PLAYBOOKS, texts_of

from workshop_app.assets import resource
from workshop_app.domain.people import SECTORS
from workshop_app.domain.playbook_warnings import warnings_of
from workshop_app.domain.stages import STAGES
from workshop_app.domain.stages.prepare import PATHWAYS
from workshop_app.text import render

WANTED = {"learning-city": (30, 40), "regional-skills": (22, 30), "university": (28, 36)}

each_playbook = pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS)
in_each_language = pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)


def test_all_other_content_is_looked_at():
    names = {path.name for path in Path(str(resource("practices"))).iterdir()}
    assert names == {Path(file).name for file in OTHERS if file.startswith("practices/")}


@each_playbook
def test_it_speaks_the_three_languages(playbook):
    assert playbook.languages == LANGUAGES


@each_playbook
def test_check_has_nothing_to_say(playbook):
    assert [render(warning) for warning in warnings_of(playbook)] == []


@pytest.mark.parametrize("file", [*PLAYBOOKS, *OTHERS, *INVENTED])
def test_no_text_lacks_a_language(file):
    assert [where for where, texts in texts_of(file) if texts.keys() != set(LANGUAGES)] == []


@in_each_language
def test_every_indicator_has_its_own_levels_what_to_look_for_and_its_source(playbook, language):
    steps = playbook.scale[1] - playbook.scale[0] + 1
    for indicator in playbook.indicators:
        assert len(indicator.levels) == steps, indicator.id
        assert all(texts.get(language) for texts in indicator.levels), indicator.id
        assert indicator.guidance.get(language), indicator.id
        assert indicator.source, indicator.id


@in_each_language
def test_every_stage_is_worded_on_both_pathways(playbook, language):
    for pathway in PATHWAYS:
        assert tuple(playbook.pathways[pathway]) == STAGES
        for stage in STAGES:
            words = playbook.words(pathway, stage)
            assert words.title.get(language), (pathway, stage)
            assert words.ask.get(language), (pathway, stage)
            assert words.questions, (pathway, stage)
            assert all(step.say.get(language) for step in words.script), (pathway, stage)
            assert words.script, (pathway, stage)


@in_each_language
def test_everybody_at_the_door_finds_their_sector(playbook, language):
    assert set(SECTORS) <= set(playbook.who)
    assert set(playbook.who) == {sector.id for sector in playbook.sectors}
    assert all(texts.get(language) for texts in playbook.who.values())


@each_playbook
def test_every_dimension_stands_in_an_area_and_every_area_has_one(playbook):
    used = {dimension.group for dimension in playbook.dimensions}
    assert used == {group.id for group in playbook.groups}


@each_playbook
def test_it_has_as_many_indicators_as_a_day_takes_and_about_12_for_a_half_day(playbook):
    fewest, most = WANTED.get(playbook.id, (20, 40))
    assert fewest <= len(playbook.indicators) <= most
    assert 10 <= sum(indicator.core for indicator in playbook.indicators) <= 14


@each_playbook
def test_every_dimension_has_a_core_indicator(playbook):
    for dimension in playbook.dimensions:
        assert any(indicator.core for indicator in dimension.indicators), dimension.id


@each_playbook
def test_ids_are_unique_over_all_that_it_names(playbook):
    for ids in (
        [dimension.id for dimension in playbook.dimensions],
        [indicator.id for indicator in playbook.indicators],
        [agenda.id for agenda in playbook.agendas],
        [group.id for group in playbook.groups],
        [sector.id for sector in playbook.sectors],
    ):
        assert len(ids) == len(set(ids))
