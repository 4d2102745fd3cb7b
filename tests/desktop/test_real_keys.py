"""A half day with dots and action cards, on a real screen, by real keys and mouse, to the acta."""

import json
import subprocess
import sys

import pytest
from desktop.real_screen import Person, missing_tools, x_server
from pypdf import PdfReader

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason=f"this machine lacks {missing_tools()}"),
]
GAPS = """gap,title,indicators
G1,Formacion que lleve a empleo,
G2,Mesa con presupuesto,
G3,Becas de transporte,
"""
ACTIONS = """accion,brecha,titulo,responsable,aliados,plazo,primer_paso
A1,G1,Ruta de 120 horas,Camara de Industria,Universidad,2027-06-30,Convocar a 12 empresas
A2,G2,Acuerdo de cabildo,Ayuntamiento,Camaras,2027-03-31,Llevarlo a la sesion
"""
TODAY, WANTED = "231223112321", "544445444544"
DOTS = (12, 9, 8, 3, 6, 11, 7, 5, 2, 5, 5, 2)
HEADS = (4, 5, 4, 2)
GRID, FIRST_CELL = (600, 320), (824, 335)
COMMITMENTS, BLANK_LINE = (480, 130), (300, 240)
"""Places in a window of 1280 x 720: a ballot's answers, the counts of dots, a tab, its table."""


def test_a_half_day_ends_in_a_printed_acta(tmp_path):
    (tmp_path / "brechas.csv").write_text(GAPS, "utf-8")
    (tmp_path / "acciones.csv").write_text(ACTIONS, "utf-8")
    file, acta = tmp_path / "taller.workshop", tmp_path / "acta.pdf"
    with x_server(tmp_path) as display, Person(display, tmp_path) as person:
        _begin(person, file)
        _listen_and_assess(person)
        _bring_in(person, tmp_path / "brechas.csv")
        _place_dots(person)
        _bring_in(person, tmp_path / "acciones.csv")
        _commit(person)
        _print(person, acta)
        assert person.close() == 0
    figures = _shown(file)
    assert len(figures["actions"]) == 2
    pages = PdfReader(acta).pages
    words = "\n".join(page.extract_text() for page in pages)
    assert len(pages) == 2
    for said in ("Villa Esperanza", "Formacion que lleve a empleo", "Ruta de 120 horas"):
        assert said in words


def _begin(person, file):
    """A new session for half a day, Enter after the file's name."""
    person.press("ctrl+n")
    person.xdotool("type", "--delay", 12, "Villa Esperanza")
    person.press("Tab")
    person.xdotool("type", "--delay", 12, "mex")
    person.press(*["Tab"] * 6)
    person.press("ctrl+a")
    person.xdotool("type", "--delay", 12, file.name)
    person.press("Tab", "ctrl+a")
    person.write(str(file.parent))
    person.wait_for("Villa Esperanza")


def _listen_and_assess(person):
    person.click(110, 126)  # Listen, in the rail
    person.press("ctrl+3")
    person.click(*GRID)
    person.press("Home", "Left", "Left")
    for _ in range(4):
        for pair in zip(TODAY, WANTED, strict=True):
            person.xdotool("key", "--delay", 20, *pair)
    person.settle()


def _bring_in(person, table):
    person.press("ctrl+i")
    person.wait_for("Traer tablas")
    person.xdotool("type", "--delay", 12, table)
    person.wait_for_work("Return")
    person.wait_for("Villa Esperanza")
    person.press("space")


def _place_dots(person):
    person.press("ctrl+5")
    person.click(*FIRST_CELL)
    person.write(*map(str, (*DOTS, *HEADS)))


def _commit(person):
    person.press("ctrl+7")
    person.click(*COMMITMENTS)
    person.click(*BLANK_LINE)
    person.write("Ayuntamiento", "Abre la ruta en marzo", "Camara", "Recibe a 20 aprendices")


def _print(person, acta):
    person.press("ctrl+p")
    person.press("Down", "Down")
    person.press_until("ctrl+s", "Guardar")  # once the acta is there
    person.press("ctrl+a")
    person.write(str(acta))
    person.wait_for("Villa Esperanza")
    person.press("Escape")


def _shown(file):
    command = [sys.executable, "-m", "workshop_app", "show", str(file), "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
