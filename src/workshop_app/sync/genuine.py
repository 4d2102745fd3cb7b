"""Genuine receipts: signed with the key on IFE's card, and about the delivery that was sent."""

import json

from workshop_app.document.delivery import Delivery
from workshop_app.domain.errors import Message, WorkshopError, mark
from workshop_app.sync.sign import refuse_forged

FORMAT = "workshop-receipt/1"
FORGED = mark("Delivered, but the receipt is not IFE's: its signature does not fit. Tell IFE.")
ANOTHER = mark("Delivered, but the receipt is about another delivery. Tell IFE.")
NO_KEY = mark("Delivered. IFE's card names no key for receipts, so the one that came is not kept.")


def wrong_with(receipt: str, signature: str, *, delivery: Delivery, key: str) -> Message | None:
    """What is wrong with a receipt; None where it is genuine.

    key: the public key of minisign on the card, or blank.
    """
    if not key:
        return Message(NO_KEY)
    try:
        refuse_forged(receipt.encode(), signature, key)
    except (WorkshopError, UnicodeError):
        return Message(FORGED)
    try:
        told = json.loads(receipt)
        about = (told["format"], told["delivery"], told["sha256"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return Message(ANOTHER)
    return None if about == (FORMAT, delivery.id, delivery.sha256) else Message(ANOTHER)
