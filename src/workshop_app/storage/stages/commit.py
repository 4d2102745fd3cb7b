"""Commitments and notes as rows."""

from workshop_app.storage.projection import entities

TABLES = (entities("commitment", "commitment"), entities("note", "note"))
