"""IFE's card as a file: where deliveries go, whom they are encrypted to, who signs receipts."""

import tomllib
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from workshop_app.document.package import Card
from workshop_app.domain.errors import WorkshopError, mark

FORMAT = "workshop-card/1"
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_LONGEST = 10_000
NO_CARD = mark("{file} is not a card of IFE: {why}.")


def read_card(text: str, *, file: str) -> Card:
    """The card of a file's text; a WorkshopError says what is wrong in it."""
    try:
        table = tomllib.loads(text) if len(text) <= _LONGEST else {}
    except tomllib.TOMLDecodeError as error:
        raise WorkshopError(NO_CARD, file=file, why=str(error)) from error
    except (ValueError, RecursionError):  # tables within tables, or a number without end
        table = {}
    if table.get("format") != FORMAT:
        raise WorkshopError(NO_CARD, file=file, why=f'format = "{FORMAT}"')
    words = {key: _word(table, key, file) for key in ("name", "address", "encryption")}
    card = Card(**words, receipts=_word(table, "receipts", file) if "receipts" in table else "")
    _refuse_address(card.address, file)
    if not card.encryption.startswith("age1"):
        raise WorkshopError(NO_CARD, file=file, why='encryption = "age1…"')
    if card.receipts and not card.receipts.startswith("RW"):
        raise WorkshopError(NO_CARD, file=file, why='receipts = "RW…"')
    return card


def card_text(card: Card) -> str:
    """A card as its file."""
    lines = {
        "format": FORMAT, "name": card.name, "address": card.address,
        "encryption": card.encryption, "receipts": card.receipts,
    }  # fmt: skip
    return "".join(f'{key} = "{text}"\n' for key, text in lines.items() if text)


def _word(table: Mapping[str, Any], key: str, file: str) -> str:
    word = table.get(key)
    if not isinstance(word, str) or not word.strip() or not word.isprintable() or '"' in word:
        raise WorkshopError(NO_CARD, file=file, why=f'{key} = "…"')
    return word.strip()


def _refuse_address(address: str, file: str) -> None:
    try:
        parts = urlsplit(address)
        here = parts.hostname in _HERE
    except ValueError as error:
        raise WorkshopError(NO_CARD, file=file, why=str(error)) from error
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and here)):
        raise WorkshopError(NO_CARD, file=file, why='address = "https://…"')
