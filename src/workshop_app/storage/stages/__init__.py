"""The projection's tables, a file a stage."""

from workshop_app.storage.projection import Projected
from workshop_app.storage.stages import (
    assess,
    commit,
    gaps,
    listen,
    plan,
    prepare,
    prioritise,
    send,
)

TABLES: tuple[Projected, ...] = (
    *prepare.TABLES,
    *listen.TABLES,
    *assess.TABLES,
    *gaps.TABLES,
    *prioritise.TABLES,
    *plan.TABLES,
    *commit.TABLES,
    *send.TABLES,
)
