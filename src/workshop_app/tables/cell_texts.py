"""Cells as text: what a typed value is written as, so that reading gives it back exactly."""

from datetime import date
from decimal import Decimal

from workshop_app.tables.cells import joined
from workshop_app.tables.numbers import plainly


def cell_text(value: object) -> str:
    """A value as a cell's text, in English words, ISO days and with a decimal point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, tuple):
        return joined(tuple(cell_text(part) for part in value))
    return str(value)


def number_text(value: float) -> str:
    """A number that has one reading only: three decimals might be a group of thousands."""
    text = plainly(value)
    decimals = -int(Decimal(text).as_tuple().exponent)
    return f"{text}0" if decimals == 3 else text
