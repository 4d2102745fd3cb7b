"""Receipts: asked for once a package is complete, checked, and kept with its signature."""

import json
from collections.abc import Callable
from dataclasses import replace

from workshop_app.document.delivery import Delivery
from workshop_app.domain.errors import Message
from workshop_app.sync.answers import Answer, judge
from workshop_app.sync.troubles import Trouble
from workshop_app.sync.tus import Server

HEADER = "workshop-receipt"
AWAITED = Message("Delivered. The receipt is awaited.")
KEPT = Message("Delivered. The signed receipt is kept.")
_NOT_READ = Message("Delivered, but the receipt cannot be read. Tell IFE.")
_ELSEWHERE = Message("Delivered, but the receipt is said to lie on another server. Tell IFE.")

Checked = Callable[[str, str], Message | None]
"""Tells what is wrong with a receipt (JSON text) and its signature (minisign); None: genuine."""


def receipt_address(answer: Answer) -> str:
    """Where an answer says that the receipt lies; blank where it says nothing."""
    return answer.headers.get(HEADER, "")[:2000]


def asked_for(delivery: Delivery, server: Server, checked: Checked) -> Delivery:
    """A delivered package, with its receipt where the server has a genuine one."""
    try:
        place = delivery.receipt_at or _asked_where(delivery, server)
        return _with_receipt(delivery, place, server, checked) if place else _still(delivery)
    except Trouble as error:
        said = Message("Delivered. The receipt could not be asked for yet. {why}", why=error.said)
        return replace(delivery, said=said)


def _asked_where(delivery: Delivery, server: Server) -> str:
    if not delivery.upload:
        return ""
    return receipt_address(server.ask("HEAD", delivery.upload))


def _with_receipt(delivery: Delivery, place: str, server: Server, checked: Checked) -> Delivery:
    import httpx

    from workshop_app.sync.addresses import is_safe, same_origin

    asked = httpx.URL(delivery.upload or delivery.address)
    try:
        url = asked.join(place)
    except httpx.InvalidURL:
        return replace(delivery, said=_NOT_READ)
    ours = (asked, httpx.URL(delivery.address))
    if not is_safe(url) or not any(same_origin(url, known) for known in ours):
        return replace(delivery, said=_ELSEWHERE)
    answer = server.fetch("GET", str(url))
    if answer.status in {202, 204, 404}:
        return replace(delivery, said=AWAITED, receipt_at=str(url))
    if answer.status != 200:
        judge(answer, server.now())
    return _checked(replace(delivery, receipt_at=str(url)), answer, checked)


def _checked(delivery: Delivery, answer: Answer, checked: Checked) -> Delivery:
    try:
        told = json.loads(answer.body)
        receipt, signature = told["receipt"], told["signature"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return replace(delivery, said=_NOT_READ)
    if not (isinstance(receipt, str) and isinstance(signature, str)):
        return replace(delivery, said=_NOT_READ)
    if wrong := checked(receipt, signature):
        return replace(delivery, said=wrong)
    return replace(delivery, state="received", said=KEPT, receipt=receipt, signature=signature)


def _still(delivery: Delivery) -> Delivery:
    return replace(delivery, said=AWAITED)
