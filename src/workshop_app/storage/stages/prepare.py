"""Settings, organisations, participants and the day's items as rows."""

from collections.abc import Iterator

from workshop_app.domain.stages.prepare import SETTINGS
from workshop_app.domain.workshop import Workshop
from workshop_app.storage.projection import Projected, Row, entities, plain

_SETTING = (("key", "TEXT"), ("value", "TEXT"))


def _settings(before: Workshop | None, after: Workshop) -> Iterator[tuple[Row, bool]]:
    old, new = before.facts if before else {}, after.facts
    if old is new:
        return
    hidden = {key for key, column in SETTINGS.items() if column.sort == "private"}
    for key, value in new.items():
        if key not in hidden and (key not in old or old[key] != value):
            yield (key, str(plain(value))), True
    for key in old.keys() - new.keys():
        yield (key, None), False


TABLES = (
    Projected("setting", _SETTING, _settings),
    entities("organisation", "organisation"),
    entities("participant", "participant"),
    entities("item", "agenda_item"),
)
