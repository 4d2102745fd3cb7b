"""How the top bar says how far saving has come."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from workshop_app.text import date_text, render, tr

if TYPE_CHECKING:
    from workshop_app.document.saving import Saving


def saving_text(saving: Saving, at: datetime | None) -> tuple[str, str]:
    """Say what is true of saving, and the role in which it is painted."""
    if saving.trouble is not None:
        return tr("Not saved: {why}", why=render(saving.trouble)), "warning"
    if saving.waiting:
        return tr("Saving…"), "about"
    return saved_text(at), "saved"


def saved_text(at: datetime | None, now: datetime | None = None) -> str:
    """Say when the last edit was saved: the time today, the day before that."""
    if at is None:
        return tr("✓ Saved")
    here = at.astimezone()
    today = (now or datetime.now().astimezone()).date()
    if here.date() == today:
        return tr("✓ Saved {time}", time=here.strftime("%H:%M"))
    return tr("✓ Saved on {day}", day=date_text(here.date(), "medium"))
