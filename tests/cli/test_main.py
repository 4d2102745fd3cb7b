import os
import subprocess
import sys

import pytest

from workshop_app.cli.commands import COMMANDS

NEW = ("--playbook", "learning-city", "--country", "MX", "--pathway", "cluster")


def test_help_names_every_command(run):
    code, out, _ = run("--help")
    assert code == 0
    assert all(command in out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_own_help(run, command):
    code, out, _ = run(command, "--help")
    assert code == 0
    assert command in out


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("dance",),
        ("show",),
        ("show", "a.workshop", "--colour"),
        ("new", "a.workshop"),
        ("new", "a.workshop", *NEW, "--country", "Mexico"),
        ("new", "a.workshop", *NEW, "--date", "24/11/2026"),
        ("print", "a.workshop", "-o", "x.pdf", "--what", "novel"),
        ("import", "a.workshop", "t.csv", "--kind", "dances"),
    ],
)
def test_wrong_usage_is_2_and_says_what_is_right(run, words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*words)
    assert code == 2
    assert "usage:" in err
    assert out == ""
    assert list(tmp_path.iterdir()) == []


def test_the_message_is_in_the_language_of_the_machine(tmp_path):
    env = {**os.environ, "LANGUAGE": "es"}
    done = subprocess.run(
        [sys.executable, "-m", "workshop_app", "show", str(tmp_path / "no.workshop")],
        capture_output=True,
        text=True,
        env=env,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "No existe" in done.stderr or "No hay" in done.stderr


@pytest.mark.parametrize("command", ["show", "check"])
def test_commands_import_no_qt(session, command):
    code = (
        "import sys; from workshop_app.__main__ import main\n"
        f"sys.argv = ['workshop-app', {command!r}, {str(session)!r}]\n"
        "code = main()\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'sqlalchemy'))]\n"
        "sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_leaves_early_is_no_traceback(session):
    done = subprocess.run(
        f"{sys.executable} -m workshop_app show {session} --json | head -c 10",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
