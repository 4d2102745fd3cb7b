"""The account of a delivery: how its file in the outbox is written and read."""

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from typing import Any

from workshop_app.document.delivery import Copied, Delivery
from workshop_app.domain.errors import Message

_TEXTS = [field.name for field in fields(Delivery) if field.name not in {"said", "copied"}]


def written(delivery: Delivery) -> str:
    """A delivery as JSON text, without its copies, which are noted beside it."""
    kept = {name: getattr(delivery, name) for name in _TEXTS}
    kept["said"] = _of_message(delivery.said)
    return json.dumps(kept, ensure_ascii=False, indent=1)


def read(text: str, copies: Iterable[str]) -> Delivery:
    """A delivery from its JSON text and its copies' lines; ValueError where it makes no sense."""
    try:
        kept = json.loads(text)
        kept["said"] = _message(kept["said"])
        return Delivery(**kept, copied=tuple(copy_read(line) for line in copies))
    except (KeyError, TypeError) as error:
        raise ValueError("this is no delivery") from error


def copy_written(copy: Copied) -> str:
    """A copy as a line."""
    return json.dumps([copy.at, copy.place], ensure_ascii=False) + "\n"


def copy_read(line: str) -> Copied:
    """A copy from its line."""
    return Copied(*json.loads(line))


def _of_message(said: object) -> object:
    """A message with its values, which may be messages themselves, for JSON."""
    if isinstance(said, Message):
        return {"text": said.text, "values": {n: _of_message(v) for n, v in said.values.items()}}
    if isinstance(said, date):
        return {"date": said.isoformat()}
    return said if said is None or isinstance(said, str | int | float) else str(said)


def _message(kept: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(kept, dict) and "date" in kept:
        return date.fromisoformat(kept["date"])
    if isinstance(kept, dict):
        sentence, values = kept["text"], kept["values"]
        return Message(sentence, **{name: _message(value) for name, value in values.items()})
    return kept
