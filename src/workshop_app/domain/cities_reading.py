"""Read the list of known Learning Cities: all of it is checked, as a playbook is."""

from collections.abc import Mapping

from workshop_app.domain import playbook_faults as says
from workshop_app.domain.cities import KnownCities, LearningCity
from workshop_app.domain.playbook_faults import Faults, shown
from workshop_app.domain.playbook_table import Table
from workshop_app.domain.practices import MARKS
from workshop_app.domain.practices_reading import ADDRESS, COUNTRY, DAY, refuse_newer

FORMAT = "workshop-cities/1"
FORMATS = "workshop-cities/[1-9][0-9]*"
FIRST, LAST = 2013, 2100
"""The network's first year; a year that no list of ours will reach."""


def read_cities(table: Mapping[str, object], *, file: str) -> KnownCities:
    """Give the cities that a table of TOML holds, or refuse it with all its faults."""
    faults = Faults(file)
    whole = Table(table, "", faults)
    refuse_newer(whole, file, FORMAT, FORMATS)
    used: dict[tuple[str, str, str], str] = {}
    known = KnownCities(
        cities=tuple(_city(one, used) for one in whole.tables("cities", least=1)),
        complete=whole.yes("complete") or False,
        checked=whole.line("checked", like=DAY, example="2026-11-25", needed=True) or "",
    )
    faults.refuse_if_any()
    return known


def _city(table: Table, used: dict[tuple[str, str, str], str]) -> LearningCity:
    city = LearningCity(
        name=table.text("name", needed=True),
        region=table.text("region"),
        country=table.line("country", like=COUNTRY, example="MX", needed=True) or "",
        joined=table.whole("joined", least=FIRST, most=LAST),
        by=table.whole("by", least=FIRST, most=LAST),
        awards=_years(table),
        mark=table.choice("mark", MARKS, needed=True) or "",
        source=table.line("source", like=ADDRESS, example="https://...", needed=True) or "",
    )
    key = (city.name, city.region, city.country)
    if key in used:
        table.fault(says.TWICE, "name", value=shown(city.name), first=used[key])
    used[key] = table.where
    return city


def _years(table: Table) -> tuple[int, ...]:
    years = []
    for where, year in table.entries("awards", "[ 2024 ]"):
        if isinstance(year, bool) or not isinstance(year, int) or not FIRST <= year <= LAST:
            value = shown(year)
            table.faults.note(says.WHOLE, where=where, value=value, least=FIRST, most=LAST)
        else:
            years.append(year)
    return tuple(years)
