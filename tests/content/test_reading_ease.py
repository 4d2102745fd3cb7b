"""The playbooks are read aloud in a room: their sentences are short and their words plain."""

import pytest
from content.said import EACH, IDS, texts_of

from workshop_app.domain.reading_ease import ease_of

PLAIN = 60
"""From here Flesch speaks of plain English; in Spanish, Szigriszt's scale of easy texts begins."""


@pytest.mark.parametrize(("playbook", "language"), EACH, ids=IDS)
def test_a_playbook_is_plain_to_read(playbook, language):
    ease = ease_of([texts[language] for _, texts in texts_of(playbook.id)], language)
    assert ease is not None
    assert ease >= PLAIN
