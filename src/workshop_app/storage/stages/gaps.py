"""Gaps as rows."""

from workshop_app.storage.projection import entities

TABLES = (entities("gap", "gap"),)
