"""What the program knows of cities and countries: read from the files that travel with it."""

from functools import cache

from workshop_app.assets import resource
from workshop_app.document.acts.toml_files import read_toml
from workshop_app.domain.cities import KnownCities
from workshop_app.domain.cities_reading import read_cities
from workshop_app.domain.countries import Countries
from workshop_app.domain.countries_reading import read_countries


@cache
def known_cities() -> KnownCities:
    """Give the Learning Cities we know of; the list says of itself that it is incomplete."""
    return read_cities(read_toml(resource("cities.toml")), file="cities.toml")


@cache
def known_countries() -> Countries:
    """Give what we know of countries; of one that is not in it, we know nothing."""
    return read_countries(read_toml(resource("countries.toml")), file="countries.toml")
