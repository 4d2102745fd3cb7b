"""Actions and their updates as rows."""

from workshop_app.storage.projection import entities

TABLES = (entities("action", "action"), entities("update", "action_update"))
