"""A half day on every playbook, in each of its languages, comes to a plan and an acta."""

import shutil
from pathlib import Path

import pypdf
import pytest
from reports.reading_pdf import strayed, words_of
from whole.small_days import ACTIONS, GAPS, ORGANISATIONS, SAID, facts_of, write_tables

from workshop_app.bootstrap import ports
from workshop_app.cli.main import main
from workshop_app.document.acts.shelf import shelf

EACH = [(playbook, code) for playbook in shelf() for code in playbook.languages]
IDS = [f"{playbook.id}, {code}" for playbook, code in EACH]
HEADINGS = {"es": "Plan de acción", "pt": "Plano de ação", "en": "Action plan"}


def run(*words):
    """A command that has to succeed."""
    assert main([str(word) for word in words], ports()) in {0, None}


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """Give the session of a half day, made by the commands a facilitator has, once for each."""
    made = {}

    def go(playbook, language):
        key = (playbook.id, language)
        if key not in made:
            folder = tmp_path_factory.mktemp("day")
            made[key] = folder / "day.workshop"
            facts = facts_of(playbook, language).items()
            options = [word for name, value in facts for word in (f"--{name}", value)]
            run("new", made[key], "--playbook", playbook.id, *options)
            run("import", made[key], *write_tables(folder, playbook, language))
        return made[key]

    return go


@pytest.fixture
def printed(day, tmp_path):
    """Print a document of a day; give its file and all its words."""

    def go(playbook, language, what) -> tuple[Path, str]:
        file = tmp_path / f"{what}.pdf"
        run("print", day(playbook, language), "-o", file, "--what", what)
        if shutil.which("pdftotext") is None:
            pytest.skip("pdftotext is not installed")
        return file, words_of("pdftotext", file)

    return go


in_each_language = pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)


@in_each_language
def test_the_plan_tells_the_day_in_the_sessions_language(printed, playbook, language):
    file, said = printed(playbook, language, "plan")
    assert len(pypdf.PdfReader(file).pages) > 3
    assert HEADINGS[language] in said
    for text in (*GAPS[language], *ACTIONS[language], SAID[language]["pledge"]):
        assert text in said
    for dimension in playbook.dimensions:
        assert dimension.title[language] in said
    assert strayed("pdftotext", file) == []


@in_each_language
def test_the_acta_has_the_gaps_and_who_signs(printed, playbook, language):
    file, said = printed(playbook, language, "acta")
    for text in (GAPS[language][0], ACTIONS[language][0], *ORGANISATIONS[language]):
        assert text in said
    assert strayed("pdftotext", file) == []


@in_each_language
def test_a_worksheet_asks_the_core_with_its_levels(printed, playbook, language):
    file, said = printed(playbook, language, "worksheets")
    core = [indicator for indicator in playbook.indicators if indicator.core]
    for indicator in core:
        assert _words(indicator.text[language]) in said
        assert _words(indicator.guidance[language]) in said
    assert strayed("pdftotext", file) == []


@in_each_language
def test_the_agenda_says_all_that_the_facilitator_says(printed, playbook, language):
    _, said = printed(playbook, language, "agenda")
    for words in playbook.pathways["cluster"].values():
        assert words.title[language] in said
        assert _words(words.ask[language]) in said
        for step in words.script:
            assert _words(step.say[language])[:40] in said


@in_each_language
@pytest.mark.parametrize("what", ["plan", "acta", "worksheets", "agenda"])
def test_nothing_of_another_language_is_printed(printed, playbook, language, what):
    _, said = printed(playbook, language, what)
    for other in set(playbook.languages) - {language}:
        for indicator in playbook.indicators:
            assert _words(indicator.text[other]) not in said
        for dimension in playbook.dimensions:
            title = dimension.title[other]
            assert title == dimension.title[language] or title not in said


def _words(text):
    return " ".join(text.split())
