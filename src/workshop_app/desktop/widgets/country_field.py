"""A field for a country: all by name as one speaks here, those of Latin America first."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.domain.table_words import plain
from workshop_app.text import locale

LATIN_AMERICA = frozenset(
    "AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE".split()  # noqa: SIM905 - read at a glance
)
NO_COUNTRIES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())  # noqa: SIM905
"""Codes of islands without people, unions and tests, which CLDR names among its territories."""
FIRST, BEGINS = 1, Qt.MatchFlag.MatchStartsWith
LETTERS = 2


class CountryField(ChoiceField):
    """Shows a country and tells another one; typing the beginning of its name finds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setModel(_Names(self))
        self.offer(countries())


def countries() -> tuple[tuple[str, str], ...]:
    """Every country's two letters and its name, in the order in which they are offered."""
    named = locale().territories.items()
    found = [(code, name) for code, name in named if _is_country(code)]
    return tuple(sorted(found, key=lambda one: (one[0] not in LATIN_AMERICA, plain(one[1]))))


def _is_country(code: str) -> bool:
    return len(code) == LETTERS and code.isalpha() and code not in NO_COUNTRIES


class _Names(QStandardItemModel):
    """Finds “Mexico” where it says “México”: accents are a burden when one types to find."""

    def match(
        self,
        start: QModelIndex | QPersistentModelIndex,
        role: int,
        value: object,
        hits: int = FIRST,
        flags: Qt.MatchFlag = BEGINS,
    ) -> list[QModelIndex]:
        if not flags & BEGINS or not isinstance(value, str):
            return super().match(start, role, value, hits, flags)
        rows = self.rowCount()
        places = ((start.row() + step) % rows for step in range(rows))
        wanted = plain(value)
        found = (self.index(at, 0) for at in places)
        return [one for one in found if plain(str(one.data(role))).startswith(wanted)][:hits]
