"""Sums over the plan's actions: the money that is there, sought, and not known yet."""

from log_parts import document

from workshop_app.domain.edits import change, put
from workshop_app.domain.progress import Funds, funds


def planned(*sources, **fields):
    held = document()
    held.apply(put("gap", "g1", code="G1", title="Becas"))
    held.apply(put("action", "a1", code="A1", gap="g1", title="Fondo", funding=sources, **fields))
    return held


def test_money_is_there_sought_or_not_known():
    held = planned(
        ("local_government", 1000, 25),
        ("private", 400, 0),
        ("own", 50, 100),
        ("international", 7, None),
        ("university_association", None, 100),
        currency="MXN",
    )
    assert funds(held.workshop) == {"MXN": Funds(have=300, sought=1150, unknown=7)}


def test_dropped_actions_name_no_money():
    held = planned(("own", 50, 100), currency="MXN")
    held.apply(change("action", "a1", status="dropped"))
    assert funds(held.workshop) == {}


def test_each_currency_has_its_own_sums():
    held = planned(("own", 50, 100), currency="MXN")
    held.apply(
        put("action", "a2", code="A2", gap="g1", title="Otra", currency="USD",
            funding=(("own", 5, 0),))
    )  # fmt: skip
    assert funds(held.workshop) == {"MXN": Funds(have=50), "USD": Funds(sought=5)}
