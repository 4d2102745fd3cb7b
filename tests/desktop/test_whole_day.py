"""A half day from a new session to a printed plan, in the real window, by keyboard alone."""

import subprocess
import sys
from io import BytesIO

import pytest
from desktop.answering import answering
from desktop.keyboard import CTRL, Keyboard
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from workshop_app.desktop.preview import PreviewPage

SECTORS = ("Government", "Industry", "NGOs", "Academia")
TODAY, WANTED = "231223112321", "544445444544"
"""What the tables say of the twelve core indicators."""
DOTS = ((12, 9, 8, 3), (6, 11, 7, 5), (2, 5, 5, 2))
HEADS = (4, 5, 4, 2)
pytestmark = [pytest.mark.slow, pytest.mark.real_dialogs]


@pytest.fixture
def keys(make_window, rooms, qtbot):
    """A person who has just started the program."""
    return Keyboard(qtbot, make_window(None, rooms, (1280, 720)))


def stage(keys, number):
    keys.press(Qt.Key.Key_0 + number if isinstance(number, int) else number, CTRL)


def begin(keys, tmp_path):
    """A new session, and what the page asks of it."""
    keys.press(Qt.Key.Key_N, CTRL)
    keys.tab_to("City")
    for letter in "Villa Esperanza":
        keys.press(letter if letter != " " else Qt.Key.Key_Space)
    keys.tab_to("Country")
    for letter in "mex":
        keys.press(letter)
    keys.tab_to("Folder")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write(str(tmp_path))
    return keys


def test_a_half_day_goes_from_a_new_session_to_a_printed_plan(keys, tmp_path, qtbot):
    window = keys._window
    begin(keys, tmp_path)
    qtbot.waitUntil(lambda: window.session is not None)
    frame = window.session
    assert frame.stage == "prepare"
    _prepare(keys)
    _listen(keys, frame)
    _assess(keys, frame)
    _gaps(keys, frame)
    _prioritise(keys, frame)
    _plan(keys, frame)
    _commit(keys, frame)
    _print(keys, frame, tmp_path, qtbot)


def _workshop(frame):
    return frame.editing.session.workshop


def _prepare(keys):
    keys.tab_to("Venue")
    keys.write("Salon de Cabildos")


def _listen(keys, frame):
    keys.press(Qt.Key.Key_2, CTRL)
    for sector, card in zip(SECTORS, ("Becas", "Vacantes", "Buses", "Datos"), strict=True):
        keys.tab_to(f"What {sector}" if sector != "NGOs" else "What ")
        keys.write(card)
        keys.press(Qt.Key.Key_Tab)
    assert len(_workshop(frame).motivations) == 4


def _assess(keys, frame):
    keys.press(Qt.Key.Key_3, CTRL)
    keys.push("Open the round")
    keys.tab_to("Answers on this ballot")
    for _ in SECTORS:
        for today, wanted in zip(TODAY, WANTED, strict=True):
            keys.press(today)
            keys.press(wanted)
    assert sum(map(len, _workshop(frame).ratings.values())) == 48
    keys.push("Close the round")


def _gaps(keys, frame):
    keys.press(Qt.Key.Key_4, CTRL)
    keys.push("Make a gap")
    keys.press(Qt.Key.Key_A, CTRL)
    keys.write("Formacion que lleve a empleo")
    keys.tab_to("Another gap")
    keys.write("Mesa con presupuesto", "Becas de transporte")
    assert len(_workshop(frame).gaps) == 3


def _prioritise(keys, frame):
    keys.press(Qt.Key.Key_5, CTRL)
    keys.tab_to("Points counted")
    for row in (*DOTS, HEADS):
        keys.write(*map(str, row))
    assert len(_workshop(frame).ballots) == 8
    keys.press(Qt.Key.Key_Minus)


def _plan(keys, frame):
    keys.press(Qt.Key.Key_6, CTRL)
    keys.tab_to("Another action")
    keys.write("Ruta de 120 horas", "Camara", "Universidad", "30/6/2027", "", "Convocar")
    keys.write("Becas", "Ayuntamiento")
    assert len(_workshop(frame).actions) == 2


def _commit(keys, frame):
    keys.press(Qt.Key.Key_7, CTRL)
    keys.tab_to("Read back")
    keys.press(Qt.Key.Key_Right, times=2)
    keys.press(Qt.Key.Key_Tab)
    keys.write("Ayuntamiento", "Abre la ruta en marzo", "Camara", "Recibe a 20 aprendices")
    given = _workshop(frame).commitments.values()
    assert [one.organisation for one in given] == ["Ayuntamiento", "Camara"]


def _print(keys, frame, tmp_path, qtbot):
    keys.press(Qt.Key.Key_P, CTRL)
    screens = frame.window().ui.screens
    qtbot.waitUntil(lambda: isinstance(screens.currentWidget(), PreviewPage))
    preview = screens.currentWidget()
    qtbot.waitUntil(lambda: preview.ui.pages.ready)
    file = tmp_path / "plan.pdf"

    def name_it(_):
        keys.press(Qt.Key.Key_A, CTRL)
        keys.write(str(file))

    with answering(QFileDialog, name_it):
        keys.press(Qt.Key.Key_S, CTRL)
    assert file.read_bytes() == preview._pdf
    words = "\n".join(page.extract_text() for page in PdfReader(BytesIO(preview._pdf)).pages)
    for said in ("Villa Esperanza", "Formacion que lleve a empleo", "Ruta de 120 horas"):
        assert said in words
    assert _printed_by_the_command_line(frame, tmp_path) == words


def _printed_by_the_command_line(frame, tmp_path):
    """The plan as the command line prints it from the same file, once it is closed."""
    path, output = frame.editing.session.path, tmp_path / "again.pdf"
    assert frame.let_go()
    command = [sys.executable, "-m", "workshop_app", "print", str(path), "-o", str(output)]
    subprocess.run(command, check=True, capture_output=True)
    return "\n".join(page.extract_text() for page in PdfReader(output).pages)
