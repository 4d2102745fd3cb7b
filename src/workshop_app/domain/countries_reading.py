"""Read what is known of countries: all of it is checked, as a playbook is."""

from collections.abc import Mapping

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.countries import HOLDERS, TEXTS, Countries, PrivacyLaw
from workshop_app.domain.playbook_faults import Faults, shown
from workshop_app.domain.playbook_table import Table
from workshop_app.domain.practices import MARKS
from workshop_app.domain.practices_reading import COUNTRY, read_day, read_sources, refuse_newer

FORMAT = "workshop-countries/1"
FORMATS = "workshop-countries/[1-9][0-9]*"


def read_countries(table: Mapping[str, object], *, file: str) -> Countries:
    """Give what a table of TOML knows of countries, or refuse it with all its faults."""
    faults = Faults(file)
    whole = Table(table, "", faults)
    refuse_newer(whole, file, FORMAT, FORMATS)
    used: dict[str, str] = {}
    countries = Countries(
        laws=tuple(_law(one, used) for one in whole.tables("laws", least=1)),
        checked=str(read_day(whole, "checked", needed=True) or ""),
    )
    faults.refuse_if_any()
    return countries


def _law(table: Table, used: dict[str, str]) -> PrivacyLaw:
    return PrivacyLaw(
        id=table.id(used),
        country=table.line("country", like=COUNTRY, example="MX", needed=True) or "",
        name=table.text("name", needed=True),
        holder=table.choice("holder", HOLDERS, needed=True) or "",
        consent=table.texts("consent", needed=True),
        list=table.texts("list", needed=True),
        photos=table.texts("photos", needed=True),
        sources=read_sources(table),
        mark=table.choice("mark", MARKS, needed=True) or "",
        authority=table.text("authority"),
        since=read_day(table, "since"),
        until=read_day(table, "until"),
        ours=_ours(table),
    )


def _ours(table: Table) -> tuple[str, ...]:
    ours = []
    for where, entry in table.entries("ours", '[ "photos" ]'):
        if entry not in TEXTS:
            table.faults.note(says.CHOICE, where=where, value=shown(entry), choices=TEXTS)
        else:
            ours.append(str(entry))
    return tuple(ours)
