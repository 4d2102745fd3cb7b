"""Motivations as rows."""

from workshop_app.storage.projection import entities

TABLES = (entities("motivation", "motivation"),)
