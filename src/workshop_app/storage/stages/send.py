"""Sending keeps nothing of its own in the session file."""

from workshop_app.storage.projection import Projected

TABLES: tuple[Projected, ...] = ()
