"""Names of sectors and gaps as the command line says them."""

from workshop_app.domain.playbook import in_language
from workshop_app.domain.words import LACKING, SECTORS
from workshop_app.domain.workshop import Workshop
from workshop_app.text import tr


def sector_name(workshop: Workshop, sector: str) -> str:
    """A sector's name in the session's language."""
    if sector in SECTORS:
        return tr(SECTORS[sector])
    titles = {s.id: s.title for s in workshop.playbook.sectors}
    return in_language(titles.get(sector, {}), *workshop.languages) or sector


def lacking(words: tuple[str, ...]) -> str:
    """What an action lacks, in words."""
    return ", ".join(tr(LACKING[word]) for word in words)
