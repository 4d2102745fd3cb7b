"""The sums of the plan in words: what it costs, and which money is there or sought."""

from collections.abc import Iterator

from workshop_app.desktop import words
from workshop_app.domain.progress import Funds, costs, funds
from workshop_app.domain.workshop import Workshop
from workshop_app.text import money, tr


def cost_text(workshop: Workshop) -> str:
    """What all actions cost, by currency; "" where nothing is known."""
    spent = words.listed(money(cost, code) for code, cost in costs(workshop).items())
    return tr("Cost: {sums}", sums=spent) if spent else ""


def funds_text(workshop: Workshop) -> str:
    """How much of it is there, sought, or not known, by currency; "" where no amount is named."""
    return words.listed(part for code, one in funds(workshop).items() for part in _parts(one, code))


def _parts(sums: Funds, code: str) -> Iterator[str]:
    if sums.have:
        yield tr("{amount} there", amount=money(sums.have, code))
    if sums.sought:
        yield tr("{amount} sought", amount=money(sums.sought, code))
    if sums.unknown:
        yield tr("{amount} to be confirmed", amount=money(sums.unknown, code))
