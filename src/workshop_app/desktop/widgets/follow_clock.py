"""The day by this machine's clock, for what is dated as it is typed."""

from datetime import date, datetime


def today() -> date:
    """The present day where this machine is."""
    return datetime.now().astimezone().date()
