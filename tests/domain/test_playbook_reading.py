"""A playbook is read whole, or refused with every fault it has."""

import math
import tomllib
from copy import deepcopy
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.errors import Refused
from workshop_app.domain.playbook import Thresholds, in_language
from workshop_app.domain.playbook_reading import read_playbook
from workshop_app.domain.stages import STAGES
from workshop_app.text import render

SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"
TABLE = tomllib.loads(SMALL.read_text(encoding="utf-8"))
GONE = object()
TEXT = {"es": "Texto"}
INDICATOR = {"id": "one", "text": TEXT}


def changed(*changes):
    table = deepcopy(TABLE)
    for path, value in changes:
        *steps, last = path
        place = table
        for step in steps:
            place = place[step]
        if value is GONE:
            del place[last]
        else:
            place[last] = value
    return table


def read(*changes):
    return read_playbook(changed(*changes), file="small.toml")


def faults(*changes):
    with pytest.raises(Refused) as refused:
        read(*changes)
    return refused.value.faults


def only_fault(*changes):
    found = faults(*changes)
    assert len(found) == 1, "\n".join(map(str, found))
    return found[0]


# -- what is right ------------------------------------------------------------------------------


def test_a_playbook_with_everything_is_read_as_it_is_written():
    playbook = read()
    assert (playbook.id, playbook.version, playbook.subject) == (
        "small-university",
        "0.3",
        "institution",
    )
    assert playbook.derived_from == "university@1.0"
    assert playbook.languages == ("es", "pt")
    assert playbook.scale == (1, 7)
    assert [in_language(texts, "es") for texts in playbook.levels][::6] == [
        "No existe",
        "Se mide y se mejora cada año",
    ]
    assert playbook.importance_max == 3
    assert (playbook.points, playbook.choose) == (3, 2)
    assert playbook.thresholds == Thresholds(0.75, 1.5, 3.0, 2.0, 0.4)
    assert playbook.sources == ("Redacción propia, para las pruebas",)
    assert list(playbook.learner_groups) == ["first_generation"]
    assert list(playbook.who) == ["academia", "learners"]
    assert [group.id for group in playbook.groups] == ["inside"]


def test_a_fifth_sector_stands_after_the_four():
    sector = read().sectors[-1]
    assert (len(read().sectors), sector.id, sector.letter, sector.optional) == (
        5,
        "learners",
        "L",
        True,
    )


def test_indicators_are_numbered_by_dimension_and_place():
    numbers = [(one.number, one.id, one.dimension) for one in read().indicators]
    assert numbers[:2] == [
        ("1.1", "teaching-open", "teaching"),
        ("1.2", "teaching-credit", "teaching"),
    ]
    assert numbers[-1] == ("3.3", "support-jobs", "support")
    assert [one.number for one in read().indicators if one.core] == ["1.1", "1.2", "2.1", "3.1"]


def test_an_indicator_has_its_own_levels_or_the_common_ones():
    playbook = read()
    own, common = playbook.indicators[:2]
    assert playbook.levels_of(own)[0] == {"es": "Solo de día"}
    assert playbook.levels_of(common) == playbook.levels


def test_an_agenda_says_what_it_sets_and_leaves_the_rest_alone():
    agenda = read((("agendas", 0, "votes"), GONE)).agenda("afternoon")
    assert (agenda.core, agenda.importance, agenda.impact) == (False, True, True)
    assert (agenda.ballots, agenda.votes) == ("persons", None)
    assert [item.stage for item in agenda.items if item.stage] == list(STAGES)
    pause = agenda.items[3]
    assert (pause.stage, pause.title, pause.minutes, pause.at) == ("", {"es": "Café"}, 15, "15:30")
    assert (agenda.items[2].least, agenda.items[3].least) == (30, None)


def test_a_stage_is_worded_where_the_playbook_words_it():
    playbook = read()
    words = playbook.words("cluster", "listen")
    assert [(step.say["es"], step.minutes) for step in words.script] == [
        ("Una frase por persona.", 5),
        ("Lea dos por sector.", None),
    ]
    assert words.questions == ({"es": "¿Quién falta en esta sala?"},)
    assert playbook.words("government", "listen").ask == {}


def test_what_is_optional_may_be_absent():
    optional = (
        "derived_from sources note importance thresholds voting sectors learner_groups pathways who"
    )
    playbook = read(*(((key,), GONE) for key in optional.split()))
    assert playbook.importance_max == 5
    assert playbook.thresholds == Thresholds()
    assert (playbook.points, playbook.choose, playbook.derived_from) == (5, 5, None)
    assert (playbook.extra_sectors, playbook.pathways, playbook.learner_groups) == ((), {}, {})


def test_thresholds_that_are_not_said_are_the_usual_ones():
    thresholds = read((("thresholds",), {"consensus": 0, "critical": 3})).thresholds
    assert thresholds == Thresholds(critical=3.0, consensus=0.0)


def test_blanks_around_a_text_are_left_out_and_lines_kept_where_they_are_right():
    playbook = read((("title", "es"), "  Aprender "))
    assert playbook.title["es"] == "Aprender"
    assert playbook.note["es"].splitlines()[0] == "Una guía corta para una sola institución."


@pytest.mark.parametrize(
    "path",
    [
        ("note",),
        ("who", "academia"),
        ("agendas", 0, "items", 1, "cut"),
        ("dimensions", 0, "indicators", 0, "guidance"),
        ("pathways", "cluster", "stages", "listen", "script", 0, "say"),
        ("pathways", "cluster", "stages", "listen", "questions", 0),
    ],
)
def test_texts_that_are_read_at_leisure_may_have_lines(path):
    assert read(((*path, "es"), "Uno\nDos"))


def test_letters_of_every_language_and_what_shapes_them_are_texts():
    text = "Soft\u00adhyphen, no\u00a0break, 学ぶ, नमस्\u200dते, 👩\u200d🏫"
    assert read((("title", "es"), text)).title["es"] == text


def test_marks_of_real_writings_are_no_heap():
    text = "שָׁ֥לוֹם, ผู้เรียนรู้, học tập"
    assert read((("title", "es"), text)).title["es"] == text


def test_a_newer_version_of_a_playbook_may_derive_from_its_older_one():
    assert read((("derived_from",), "small-university@0.2")).derived_from == "small-university@0.2"


def test_bounds_themselves_are_right():
    playbook = read(
        (("voting",), {"points": 1, "choose": 100}),
        (("importance", "max"), 2),
        (("thresholds",), {"small": 1, "gap": 1, "critical": 1, "consensus": 1}),
        (("agendas", 0, "items", 0), {"stage": "prepare", "minutes": 600, "least": 600}),
        (("agendas", 0, "items", 1), {"stage": "listen", "minutes": 1, "least": 1, "at": "00:00"}),
        (("agendas", 0, "items", 2, "at"), "23:59"),
        (("pathways", "cluster", "stages", "listen", "script", 0, "minutes"), 1),
        (("title", "es"), "á" * 2000),
    )
    assert (playbook.points, playbook.choose, playbook.importance_max) == (1, 100, 2)


def test_the_smallest_playbook_has_one_of_each():
    playbook = read(
        (("scale",), {"min": 1, "max": 2, "levels": [TEXT, TEXT]}),
        (("dimensions",), [{"id": "only", "title": TEXT, "indicators": [INDICATOR]}]),
        (("agendas", 0, "items"), [{"stage": "assess", "minutes": 1}]),
        (("voting",), {"points": 1, "choose": 1}),
        (("sectors", 0, "optional"), GONE),
    )
    assert [indicator.number for indicator in playbook.indicators] == ["1.1"]
    assert playbook.choose == 1
    assert not playbook.sectors[-1].optional


def test_a_scale_may_begin_at_zero_and_have_eleven_levels():
    levels = [TEXT] * 11
    playbook = read(
        (("scale",), {"min": 0, "max": 10, "levels": levels}),
        (("dimensions", 0, "indicators", 0, "levels"), levels),
    )
    assert playbook.scale == (0, 10)


# -- what is wrong ------------------------------------------------------------------------------

FIRST = ("dimensions", 0, "indicators", 0)
ITEM = ("agendas", 0, "items", 1)
LISTEN = ("pathways", "cluster", "stages", "listen")

FAULTS = {
    "no format": (("format",), GONE, "format", says.MISSING),
    "another format": (("format",), "toml", "format", says.WRITTEN),
    "format zero": (("format",), "workshop-playbook/0", "format", says.WRITTEN),
    "no id": (("id",), GONE, "id", says.MISSING),
    "an id in capitals": (("id",), "Small", "id", says.ID),
    "an id that begins with a digit": (("id",), "2nd", "id", says.ID),
    "an id with a line break": (("id",), "small\n", "id", says.ID),
    "an underscore in an id": (("id",), "small_one", "id", says.ID),
    "an id as long as a sentence": (("id",), "a" * 61, "id", says.ID),
    "a version that is a number": (("version",), 1.0, "version", says.WRITTEN),
    "no version": (("version",), GONE, "version", says.MISSING),
    "an empty version": (("version",), "", "version", says.WRITTEN),
    "derived from no version": (("derived_from",), "university", "derived_from", says.WRITTEN),
    "derived from itself": (("derived_from",), "small-university@0.3", "derived_from",
        says.CYCLE),
    "no subject": (("subject",), GONE, "subject", says.MISSING),
    "another subject": (("subject",), "town", "subject", says.CHOICE),
    "no languages": (("languages",), GONE, "languages", says.MISSING),
    "empty languages": (("languages",), [], "languages", says.COUNT),
    "a language in full": (("languages", 1), "Spanish", "languages[1]", says.WRITTEN),
    "a language that is no text": (("languages", 1), 3, "languages[1]", says.WRITTEN),
    "a language twice": (("languages", 1), "es", "languages[1]", says.TWICE),
    "languages as a text": (("languages",), "es", "languages", says.WRITTEN),
    "a source that is no text": (("sources", 0), 3, "sources[0]", says.WRITTEN),
    "no title": (("title",), GONE, "title", says.MISSING),
    "a title without languages": (("title",), "Aprender", "title", says.WRITTEN),
    "a title in no language": (("title",), {}, "title", says.COUNT),
    "a text that is a number": (("title", "es"), 5, "title.es", says.WRITTEN),
    "a text of blanks": (("title", "es"), "  \n", "title.es", says.EMPTY),
    "a text in a language's name": (("title", "spanish"), "A", "title.spanish", says.WRITTEN),
    "a text as long as a page": (("title", "es"), "a" * 2001, "title.es", says.LONG),
    "a control character": (("title", "es"), "a\x1b[31mb", "title.es", says.UNPRINTABLE),
    "a half of a character": (("title", "es"), "a\ud800b", "title.es", says.UNPRINTABLE),
    "a text turned around": (("title", "es"), "a\u202eb", "title.es", says.UNPRINTABLE),
    "a text of what nobody sees": (("title", "es"), "\u200b\u00ad\u3164", "title.es", says.EMPTY),
    "letters that only machines read": (("title", "es"), "a\U000e0062", "title.es",
        says.UNPRINTABLE),
    "a letter that is none": (("title", "es"), "a\ufdd0", "title.es", says.UNPRINTABLE),
    "the last letter of a plane": (("title", "es"), "a\U0001fffe", "title.es",
        says.UNPRINTABLE),
    "a note between lines": (("title", "es"), "a\ufff9b", "title.es", says.UNPRINTABLE),
    "marks in a heap": (("title", "es"), "a" + "\u0301" * 9, "title.es", says.HEAPED),
    "two lines in a title": (("title", "es"), "a\nb", "title.es", says.UNPRINTABLE),
    "a tab in a note": (("note", "es"), "a\tb", "note.es", says.UNPRINTABLE),
    "no scale": (("scale",), GONE, "scale", says.MISSING),
    "a scale that is a list": (("scale",), [1, 7], "scale", says.WRITTEN),
    "no beginning of the scale": (("scale", "min"), GONE, "scale.min", says.MISSING),
    "no end of the scale": (("scale", "max"), GONE, "scale.max", says.MISSING),
    "a half as its end": (("scale", "max"), 7.0, "scale.max", says.WRITTEN),
    "true as its end": (("scale", "min"), True, "scale.min", says.WRITTEN),
    "an end before its beginning": (("scale", "max"), 1, "scale.max", says.WHOLE),
    "eleven steps": (("scale", "max"), 12, "scale.max", says.WHOLE),
    "a scale of years": (("scale", "max"), 10**5000, "scale.max", says.WHOLE),
    "no levels": (("scale", "levels"), GONE, "scale.levels", says.MISSING),
    "a level too few": (("scale", "levels", 6), GONE, "scale.levels", says.LEVELS),
    "two lines in a level": (("scale", "levels", 2, "es"), "a\nb", "scale.levels[2].es",
        says.UNPRINTABLE),
    "two lines in a source": (("sources", 0), "a\nb", "sources[0]", says.UNPRINTABLE),
    "a level without languages": (("scale", "levels", 2), "x", "scale.levels[2]", says.WRITTEN),
    "an own level too few": ((*FIRST, "levels", 0), GONE, "dimensions[0].indicators[0].levels",
        says.LEVELS),
    "importance from 0": (("importance", "min"), 0, "importance.min", says.WHOLE),
    "importance from 2": (("importance", "min"), 2, "importance.min", says.WHOLE),
    "importance to 1": (("importance", "max"), 1, "importance.max", says.WHOLE),
    "importance to 11": (("importance", "max"), 11, "importance.max", says.WHOLE),
    "importance to nowhere": (("importance", "max"), GONE, "importance.max", says.MISSING),
    "a threshold of 0": (("thresholds", "small"), 0, "thresholds.small", says.ABOVE),
    "a threshold below 0": (("thresholds", "spread"), -1.5, "thresholds.spread", says.ABOVE),
    "a threshold that is true": (("thresholds", "gap"), True, "thresholds.gap", says.WRITTEN),
    "a threshold without end": (("thresholds", "critical"), math.inf, "thresholds.critical",
        says.ABOVE),
    "a threshold of nothing": (("thresholds", "small"), math.nan, "thresholds.small", says.ABOVE),
    "an endless whole number": (("thresholds", "critical"), 10**400, "thresholds.critical",
        says.ABOVE),
    "a threshold in quotes": (("thresholds", "gap"), "1.5", "thresholds.gap", says.WRITTEN),
    "thresholds that fall": (("thresholds", "gap"), 3.5, "thresholds", says.ORDER),
    "small above the usual gap": (("thresholds",), {"small": 1.2}, "thresholds", says.ORDER),
    "consensus above 1": (("thresholds", "consensus"), 1.01, "thresholds.consensus", says.NUMBER),
    "consensus below 0": (("thresholds", "consensus"), -0.1, "thresholds.consensus", says.NUMBER),
    "consensus not a number": (("thresholds", "consensus"), math.nan, "thresholds.consensus",
        says.NUMBER),
    "no points": (("voting", "points"), 0, "voting.points", says.WHOLE),
    "more points than anyone counts": (("voting", "points"), 101, "voting.points", says.WHOLE),
    "more to choose than anyone can": (("voting", "choose"), 101, "voting.choose", says.WHOLE),
    "points in halves": (("voting", "points"), 2.5, "voting.points", says.WRITTEN),
    "nothing to choose": (("voting", "choose"), 0, "voting.choose", says.WHOLE),
    "a sector without title": (("sectors", 0, "title"), GONE, "sectors[0].title", says.MISSING),
    "a sector without letter": (("sectors", 0, "letter"), GONE, "sectors[0].letter",
        says.MISSING),
    "a small letter": (("sectors", 0, "letter"), "l", "sectors[0].letter", says.WRITTEN),
    "two letters": (("sectors", 0, "letter"), "LE", "sectors[0].letter", says.WRITTEN),
    "optional as a word": (("sectors", 0, "optional"), "yes", "sectors[0].optional",
        says.WRITTEN),
    "optional as a number": (("sectors", 0, "optional"), 1, "sectors[0].optional", says.WRITTEN),
    "who is a sector of nobody": (("who", "workers"), TEXT, "who.workers", says.NO_KEY_OF),
    "a group of learners that is there": (("learner_groups", 0, "id"), "older_workers",
        "learner_groups[0].id", says.TAKEN),
    "a group of learners in capitals": (("learner_groups", 0, "id"), "A", "learner_groups[0].id",
        says.ID),
    "a group of learners without title": (("learner_groups", 0, "title"), GONE,
        "learner_groups[0].title", says.MISSING),
    "no dimensions": (("dimensions",), GONE, "dimensions", says.MISSING),
    "empty dimensions": (("dimensions",), [], "dimensions", says.COUNT),
    "a dimension as a text": (("dimensions", 2), "x", "dimensions[2]", says.WRITTEN),
    "a dimension without title": (("dimensions", 2, "title"), GONE, "dimensions[2].title",
        says.MISSING),
    "a dimension without indicators": (("dimensions", 2, "indicators"), [],
        "dimensions[2].indicators", says.COUNT),
    "a dimension twice": (("dimensions", 2, "id"), "research", "dimensions[2].id", says.TWICE),
    "a group that is not there": (("dimensions", 1, "group"), "outside", "dimensions[1].group",
        says.REFERENCE),
    "a group twice": (("groups",), [{"id": "inside", "title": TEXT}] * 2, "groups[1].id",
        says.TWICE),
    "a group without title": (("groups", 0, "title"), GONE, "groups[0].title", says.MISSING),
    "an indicator twice, in another dimension": (("dimensions", 1, "indicators", 0, "id"),
        "teaching-open", "dimensions[1].indicators[0].id", says.TWICE),
    "an indicator without text": ((*FIRST, "text"), GONE, "dimensions[0].indicators[0].text",
        says.MISSING),
    "core as a word": ((*FIRST, "core"), "true", "dimensions[0].indicators[0].core",
        says.WRITTEN),
    "a source in languages": ((*FIRST, "source"), TEXT, "dimensions[0].indicators[0].source",
        says.WRITTEN),
    "no agendas": (("agendas",), GONE, "agendas", says.MISSING),
    "empty agendas": (("agendas",), [], "agendas", says.COUNT),
    "an agenda twice": (("agendas",), [TABLE["agendas"][0]] * 2, "agendas[1].id", says.TWICE),
    "an empty day": (("agendas", 0, "items"), [], "agendas[0].items", says.COUNT),
    "a day of breaks": (("agendas", 0, "items"), [{"title": TEXT, "minutes": 10}],
        "agendas[0].items", says.STAGELESS),
    "a day of more than a day": (("agendas", 0, "items"), [{"stage": "assess", "minutes": 481}] * 3,
        "agendas[0].items", says.DAY),
    "a stage that is none": ((*ITEM, "stage"), "lunch", "agendas[0].items[1].stage", says.CHOICE),
    "a stage with a title": ((*ITEM, "title"), TEXT, "agendas[0].items[1]", says.ITEM),
    "neither stage nor title": ((*ITEM, "stage"), GONE, "agendas[0].items[1]", says.ITEM),
    "no minutes": ((*ITEM, "minutes"), GONE, "agendas[0].items[1].minutes", says.MISSING),
    "zero minutes": ((*ITEM, "minutes"), 0, "agendas[0].items[1].minutes", says.WHOLE),
    "a day of minutes": ((*ITEM, "minutes"), 601, "agendas[0].items[1].minutes", says.WHOLE),
    "least above minutes": ((*ITEM, "least"), 21, "agendas[0].items[1].least", says.WHOLE),
    "least of zero": ((*ITEM, "least"), 0, "agendas[0].items[1].least", says.WHOLE),
    "a time after the day": ((*ITEM, "at"), "24:00", "agendas[0].items[1].at", says.WRITTEN),
    "a time without its zero": ((*ITEM, "at"), "9:30", "agendas[0].items[1].at", says.WRITTEN),
    "a time with seconds": ((*ITEM, "at"), time(9, 30), "agendas[0].items[1].at", says.WRITTEN),
    "other ballots": (("agendas", 0, "ballots"), "phones", "agendas[0].ballots", says.CHOICE),
    "other votes": (("agendas", 0, "votes"), "points", "agendas[0].votes", says.CHOICE),
    "core for the day as a number": (("agendas", 0, "core"), 1, "agendas[0].core", says.WRITTEN),
    "another pathway": (("pathways", "military"), {}, "pathways.military", says.NO_KEY_OF),
    "another stage": (("pathways", "cluster", "stages", "lunch"), {},
        "pathways.cluster.stages.lunch", says.NO_KEY_OF),
    "a script without words": ((*LISTEN, "script", 0, "say"), GONE,
        "pathways.cluster.stages.listen.script[0].say", says.MISSING),
    "a script without end": ((*LISTEN, "script", 0, "minutes"), 601,
        "pathways.cluster.stages.listen.script[0].minutes", says.WHOLE),
    "a question as a text": ((*LISTEN, "questions", 0), "¿?",
        "pathways.cluster.stages.listen.questions[0]", says.WRITTEN),
    "null": (("version",), None, "version", says.WRITTEN),
}  # fmt: skip


@pytest.mark.parametrize(("path", "value", "where", "sentence"), FAULTS.values(), ids=FAULTS)
def test_each_fault_is_said_with_its_place(path, value, where, sentence):
    fault = only_fault((path, value))
    assert (fault.text, fault.values["where"]) == (sentence, where)
    assert fault.values["file"] == "small.toml"
    line = render(fault)
    assert line.startswith(f"small.toml: {where}: ")
    assert "\n" not in line
    assert len(line) < 250


@pytest.mark.parametrize("id", ["government", "industry", "ngo", "academia", "observer"])
def test_a_sector_of_the_playbook_is_none_of_the_four_and_no_observer(id):
    fault = only_fault((("sectors", 0, "id"), id), (("who",), GONE))
    assert (fault.text, fault.values["where"]) == (says.TAKEN, "sectors[0].id")


@pytest.mark.parametrize("letter", "GIOA")
def test_a_sector_of_the_playbook_has_a_letter_of_its_own(letter):
    assert only_fault((("sectors", 0, "letter"), letter)).text == says.TAKEN


def test_two_sectors_share_neither_id_nor_letter():
    sector = TABLE["sectors"][0]
    found = faults((("sectors",), [sector, sector]))
    places = [(fault.text, fault.values["where"]) for fault in found]
    assert sorted(places) == [
        (says.TWICE, "sectors[1].id"),
        (says.TWICE, "sectors[1].letter"),
    ]


def test_two_groups_of_learners_share_no_id():
    group = TABLE["learner_groups"][0]
    fault = only_fault((("learner_groups",), [group, group]))
    assert (fault.text, fault.values["first"]) == (says.TWICE, "learner_groups[0]")


def test_a_newer_format_is_the_only_fault_that_is_said():
    fault = only_fault((("format",), "workshop-playbook/2"), (("surprise",), 1))
    assert fault.text == says.NEWER
    assert render(fault) == (
        'small.toml: format: "workshop-playbook/2" was made for a newer version of this program; '
        "update it"
    )


UNKNOWN = (
    ((), "languags", "languages"),
    (("scale",), "levls", "levels"),
    (("importance",), "highest", None),
    (("thresholds",), "criticl", "critical"),
    (("voting",), "point", "points"),
    (("sectors", 0), "leter", "letter"),
    (("who",), "industri", "industry"),
    (("learner_groups", 0), "titel", "title"),
    (("agendas", 0), "ballot", "ballots"),
    (ITEM, "minuts", "minutes"),
    (("pathways",), "clusters", "cluster"),
    (("pathways", "cluster"), "stage", "stages"),
    (("pathways", "cluster", "stages"), "assess_", "assess"),
    (LISTEN, "question", "questions"),
    ((*LISTEN, "script", 0), "minute", "minutes"),
    (("groups", 0), "titles", "title"),
    (("dimensions", 0), "indicator", "indicators"),
    (FIRST, "cor", "core"),
)


@pytest.mark.parametrize(("table", "key", "nearest"), UNKNOWN)
def test_an_unknown_key_is_refused_by_name_with_the_nearest_known_one(table, key, nearest):
    fault = only_fault(((*table, key), 1))
    assert fault.values["where"].split(".")[-1] == key
    if nearest:
        assert (fault.text, fault.values["nearest"]) == (says.NO_KEY, nearest)
    else:
        assert (fault.text, fault.values["choices"]) == (says.NO_KEY_OF, ("min", "max"))


def test_all_faults_are_said_at_once():
    found = faults(
        (("id",), "Small"),
        (("scale", "levels", 6), GONE),
        ((*FIRST, "levels", 0), GONE),
        (("dimensions", 2, "group"), "outside"),
        (("agendas", 0, "items", 1, "minutes"), 0),
        (("agendas", 0, "items", 1, "titel"), TEXT),
    )
    assert len(found) == 6


def test_more_than_300_indicators_are_refused():
    many = [{"id": f"i-{i}", "text": TEXT} for i in range(100)]
    dimensions = [
        {
            "id": f"d-{d}",
            "title": TEXT,
            "indicators": [i | {"id": f"d-{d}-{i['id']}"} for i in many],
        }
        for d in range(3)
    ]
    assert len(read((("dimensions",), dimensions)).indicators) == 300
    one_more = {"id": "d-3", "title": TEXT, "indicators": [INDICATOR]}
    fault = only_fault((("dimensions",), [*dimensions, one_more]))
    assert (fault.text, fault.values["count"]) == (says.COUNT, 301)


def test_of_thousands_of_faults_the_first_are_said_and_the_rest_counted():
    bad = {"id": "X", "titel": TEXT, "indicators": [{"idd": 1}] * 100}
    *found, last = faults((("dimensions",), [bad] * 100))
    assert len(found) == says.MOST_FAULTS
    assert last.text == says.MORE
    assert last.values["count"] > 10_000
    assert render(last).startswith("small.toml: and ")


def test_a_playbook_as_deep_as_memory_is_refused_like_any_other():
    deep: object = TEXT
    for _ in range(50_000):
        deep = {"es": deep}
    assert only_fault((("title",), deep)).text == says.WRITTEN
    for _ in range(50_000):  # taken apart by hand: Python would do it by recursion
        deep = deep["es"]


def test_lists_languages_and_texts_have_their_limits():
    letters = "abcdefghijklmnopqrstuvwxyz"
    codes = [a + b for a in letters for b in letters]
    assert only_fault((("languages",), codes[:61])).text == says.COUNT
    assert only_fault((("title",), dict.fromkeys(codes[:61], "x"))).text == says.COUNT
    assert only_fault((("sources",), ["x"] * 101)).text == says.COUNT
    assert read((("languages",), codes[:60]), (("sources",), ["x"] * 100)).sources
    assert len(read((("title",), dict.fromkeys(codes[:60], "x"))).title) == 60


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ((("id",), "Small"), 'id: "Small" should be small letters, digits and -, a letter first'),
        (
            (("learner_groups", 0, "id"), "A"),
            ('learner_groups[0].id: "A" should be small letters, digits and - _, a letter first'),
        ),
        (
            (("scale", "levels", 6), GONE),
            "scale.levels: 6 levels, where a scale from 1 to 7 needs 7",
        ),
        ((("title",), GONE), 'title: missing; write it like title = { es = "..." }'),
        ((("scale", "min"), GONE), "scale.min: missing; write it like min = 1"),
        ((("version",), None), 'version: null should be written like "1.0"'),
        ((("version",), -(10**90)), 'version: -9... should be written like "1.0"'),
        ((("version",), 10**90), 'version: 9... should be written like "1.0"'),
        ((("languages",), []), "languages: 0 entries, where 1 to 100 are right"),
        ((("title",), {}), "title: 0 entries, where 1 to 60 are right"),
        (
            (("title", "es"), "a\x07"),
            'title.es: "a\\x07" has a character that cannot be printed: \\x07',
        ),
        (
            (("subject",), "x" * 40),
            f'subject: "{"x" * 40}" should be one of city, institution, region',
        ),
        (
            (("subject",), "x" * 41),
            f'subject: "{"x" * 40}..." should be one of city, institution, region',
        ),
    ],
)
def test_a_fault_says_what_would_be_right(change, line):
    assert render(only_fault(change)) == f"small.toml: {line}"


def test_keys_and_values_that_could_play_tricks_on_a_terminal_are_escaped():
    for path, value in ((("a\x1b[2Jb",), 1), (("subject",), "a\x1b[2Jb"), (("id",), "\u202e" * 99)):
        assert str(only_fault((path, value))).isprintable()


# -- rubbish ------------------------------------------------------------------------------------

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.times()
    | st.sampled_from([10**400, "workshop-playbook/1", "es", "listen", "one", "10:45"])
)
WORDS = st.sampled_from(sorted({*TABLE, "min", "max", "levels", "id", "es", "say", "at"}))
RUBBISH = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(WORDS | st.text(max_size=8), inner, max_size=5)
    ),
    max_leaves=15,
)


@given(st.dictionaries(WORDS | st.text(max_size=8), RUBBISH, max_size=12))
def test_rubbish_is_refused_and_nothing_else_happens(table):
    with pytest.raises(Refused) as refused:
        read_playbook(table, file="rubbish.toml")
    assert all(render(fault).startswith("rubbish.toml: ") for fault in refused.value.faults)


def _places(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else ()
    inner = enumerate(value) if isinstance(value, list) else inner
    for key, below in inner:
        yield from _places(below, (*path, key))


PLACES = [path for path in _places(TABLE) if path]


@given(st.sampled_from(PLACES), RUBBISH)
def test_rubbish_in_one_place_is_refused_or_is_right(path, rubbish):
    try:
        sound = bool(read((path, rubbish)).indicators)
    except Refused as refused:
        sound = all(render(fault).startswith("small.toml: ") for fault in refused.faults)
    assert sound
