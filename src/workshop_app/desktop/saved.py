"""How the top bar says that all is saved, and since when."""

from datetime import datetime

from workshop_app.text import date_text, tr


def saved_text(at: datetime | None, now: datetime | None = None) -> str:
    """Say when the last edit was saved: the time today, the day before that."""
    if at is None:
        return tr("✓ Saved")
    here = at.astimezone()
    today = (now or datetime.now().astimezone()).date()
    if here.date() == today:
        return tr("✓ Saved {time}", time=here.strftime("%H:%M"))
    return tr("✓ Saved on {day}", day=date_text(here.date(), "medium"))
