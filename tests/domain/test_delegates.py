"""A delegate is a participant whose role says so, in words that come in and go out as any role."""

import pytest
from log_parts import document

from workshop_app.domain.delegates import (
    MARKS,
    delegate_of,
    delegates,
    name_delegate,
    position_of,
    proposed,
    signs,
    unname_delegate,
)
from workshop_app.domain.edits import change, put
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.table_words import CHOICES


def room():
    made = document()
    for act in (
        put("organisation", "o1", organisation="Cámara de Industria", sector="industry"),
        put("participant", "p1", code="P001", name="Ana Ríos", sector="industry", role="Gerente"),
        put("participant", "p2", code="P002", sector="industry"),
        put("participant", "p3", code="P003", sector="observer"),
    ):
        made.apply(act)
    return made


def signing(made):
    return [(d.participant, d.organisation, d.position) for d in delegates(made.workshop)]


@pytest.mark.parametrize(
    ("role", "position"),
    [
        ("por delegación: Directora", "Directora"),
        ("Por delegação — Diretora", None),
        ("Por delegação – Diretora", "Diretora"),
        ("DELEGADA", ""),
        ("delegate:", ""),
        ("delegada, Directora: Educación", "Directora: Educación"),
        ("Delegado regional", None),
        ("Directora", None),
        ("", None),
        (None, None),
    ],
)
def test_a_role_says_that_somebody_is_a_delegate(role, position):
    assert position_of(role) == position


def test_every_word_for_a_delegate_in_a_table_is_understood():
    spanish, portuguese = CHOICES["delegate"]
    for word in ("delegate", *spanish, *portuguese, *MARKS.values()):
        assert position_of(f"{word}: Gerente") == "Gerente"


def test_a_delegate_is_named_and_the_position_stays_when_it_is_taken_away():
    made = room()
    made.apply(name_delegate(made.workshop, "p1", "cámara de  industria", "Gerente"))
    assert signing(made) == [("p1", "Cámara de Industria", "Gerente")]
    assert made.workshop.participants["p1"].role == "por delegación: Gerente"
    made.apply(unname_delegate(delegate_of(made.workshop, "Cámara de Industria")))
    assert signing(made) == []
    assert made.workshop.participants["p1"].role == "Gerente"


def test_an_organisation_has_one_delegate():
    made = room()
    for person in ("p1", "p2"):
        made.apply(name_delegate(made.workshop, person, "Cámara de Industria", ""))
    assert signing(made) == [("p2", "Cámara de Industria", "")]
    made.undo()
    assert signing(made) == [("p1", "Cámara de Industria", "")]


def test_an_organisation_that_nobody_listed_goes_on_the_list():
    made = room()
    made.apply(name_delegate(made.workshop, "p2", " Sindicato  Textil ", "Secretaria"))
    listed = {o.organisation: o.sector for o in made.workshop.organisations.values()}
    assert listed["Sindicato Textil"] == "industry"


def test_observers_and_who_signs_for_another_are_refused():
    made = room()
    with pytest.raises(WorkshopError, match="observer"):
        name_delegate(made.workshop, "p3", "Cámara de Industria", "")
    made.apply(name_delegate(made.workshop, "p1", "Cámara de Industria", ""))
    with pytest.raises(WorkshopError, match="already"):
        name_delegate(made.workshop, "p1", "Sindicato Textil", "")


def test_a_commitment_that_nobody_signs_is_offered_the_delegate():
    made = room()
    made.apply(name_delegate(made.workshop, "p1", "Cámara de Industria", "Gerente"))
    made.apply(put("commitment", "c1", organisation="CÁMARA DE INDUSTRIA", text="Pone salas"))
    delegate = proposed(made.workshop, made.workshop.commitments["c1"])
    made.apply(signs(made.workshop, "c1", delegate))
    signed = made.workshop.commitments["c1"]
    told = (signed.signatory, signed.position, signed.capacity)
    assert told == ("Ana Ríos", "Gerente", "delegate")
    assert proposed(made.workshop, signed) is None
    made.apply(change("commitment", "c1", signatory=None, capacity=None))
    assert proposed(made.workshop, made.workshop.commitments["c1"]) is None  # it has a position
