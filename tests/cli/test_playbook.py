"""`playbook list|show|check|export` on the command line."""

import argparse
from pathlib import Path

import pytest

from workshop_app import text
from workshop_app.bootstrap import ports
from workshop_app.cli import playbook
from workshop_app.document.acts.shelf import open_playbook, shelf_text
from workshop_app.domain.errors import Refused, WorkshopError

SMALL = Path(__file__).parents[1] / "playbooks" / "small.toml"
LANGUAGES = ("es", "pt", "en")


def _parsed(words):
    parser = argparse.ArgumentParser()
    playbook.arguments(parser)
    return parser.parse_args(words)


@pytest.fixture
def command(capsys):
    """Run `playbook` with arguments; give its exit code and what it printed."""

    def command(*words):
        code = playbook.run(_parsed(words), ports())
        return code, capsys.readouterr().out

    return command


def test_list_prints_a_line_for_each_playbook_of_the_shelf(command):
    code, printed = command("list")
    line = next(line for line in printed.splitlines() if line.startswith("learning-city "))
    assert code == 0
    assert "1.0" in line
    assert "es" in line


def test_the_command_line_knows_it(run):
    code, out, err = run("playbook", "list")
    assert (code, err) == (0, "")
    assert "learning-city " in out


def test_show_prints_dimensions_and_indicators_with_number_and_core_mark(command):
    code, printed = command("show", str(SMALL))
    assert code == 0
    assert "3 dimensions, 8 indicators, 4 of them core" in printed
    assert "\nScale 1 to 7:\n" in printed
    assert "  7  Se mide y se mejora cada año" in printed
    assert "\nInvestigación\n" in printed
    assert "  2.1  Se investiga lo que la ciudad pregunta [core]\n" in printed
    assert "  2.2  Los resultados se cuentan a los vecinos\n" in printed


def test_show_takes_an_id_of_the_shelf(command):
    _, printed = command("show", "learning-city")
    assert all(one.text["en"] in printed for one in open_playbook("learning-city")[0].indicators)


def test_show_speaks_the_language_of_the_one_who_asks_where_the_playbook_can(command):
    text.speak("pt")
    assert command("show", str(SMALL))[1].startswith("Universidade que aprende")
    text.speak("es")
    assert command("show", str(SMALL))[1].startswith("Universidad que aprende")


def test_check_prints_what_could_be_better_of_a_sound_playbook(command):
    code, printed = command("check", str(SMALL))
    assert code == 0
    assert "dimensions[0].indicators[1].text: no text in pt" in printed
    assert "small-university is sound: 3 dimensions, 8 indicators" in printed


@pytest.mark.parametrize("id", ["learning-city", "regional-skills", "university"])
def test_check_finds_nothing_to_say_of_the_shelf_but_how_easily_it_reads(command, id):
    code, printed = command("check", id)
    sound, *ease = printed.splitlines()
    assert code == 0
    assert sound.startswith(f"{id} is sound: ")
    assert [line[:19] for line in ease] == [
        f"Reading ease in {language}:" for language in LANGUAGES
    ]


def test_check_refuses_a_bad_playbook_and_prints_nothing(command, tmp_path, capsys):
    bad = tmp_path / "bad.toml"
    bad.write_text(SMALL.read_text(encoding="utf-8").replace('id = "', 'id = "X'), encoding="utf-8")
    with pytest.raises(Refused) as refused:
        command("check", str(bad))
    assert len(refused.value.faults) > 10
    assert capsys.readouterr().out == ""


def test_export_writes_the_playbook_as_it_stands_on_the_shelf(command, tmp_path):
    output = tmp_path / "mine.toml"
    code, printed = command("export", "learning-city", "-o", str(output))
    assert (code, str(output) in printed) == (0, True)
    assert output.read_bytes().decode() == shelf_text("learning-city")
    assert command("check", str(output))[0] == 0


def test_export_overwrites_nothing(command, tmp_path):
    output = tmp_path / "mine.toml"
    output.write_text("mine", encoding="utf-8")
    with pytest.raises(WorkshopError, match="there already"):
        command("export", "learning-city", "-o", str(output))
    assert output.read_text(encoding="utf-8") == "mine"


def test_export_into_a_folder_that_is_not_there_is_refused(command, tmp_path):
    with pytest.raises(WorkshopError, match="cannot be written"):
        command("export", "learning-city", "-o", str(tmp_path / "none" / "mine.toml"))


def test_export_of_an_id_that_is_not_there_writes_nothing(command, tmp_path):
    output = tmp_path / "mine.toml"
    with pytest.raises(WorkshopError, match="no playbook"):
        command("export", "learning-town", "-o", str(output))
    assert not output.exists()


@pytest.mark.parametrize(
    "words", [(), ("lend",), ("show",), ("check",), ("export", "learning-city")]
)
def test_wrong_usage_ends_with_code_2(command, words, capsys):
    with pytest.raises(SystemExit) as ended:
        command(*words)
    assert ended.value.code == 2
