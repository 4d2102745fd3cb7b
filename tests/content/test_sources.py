"""Every source can be followed: an address, or a work with its year, or said to be our own."""

import re
import tomllib
from urllib.parse import urlsplit

import pytest
from content.said import OTHERS, PLAYBOOKS

from workshop_app.assets import resource

OURS = "redacción propia"
ADDRESS = re.compile(r"https?://[^\s<>\"]+")
NAMED = {
    "university": ("IFE 2026", "HEInnovate", "Carta de la EUA (2008)", "E-xcellence (EADTU)"),
}
"""Works that the playbook's own list of sources gives the address of."""


def resolvable(address: str) -> bool:
    parts = urlsplit(address)
    host = parts.hostname or ""
    known = re.fullmatch(r"([a-z0-9-]+\.)+[a-z]{2,}", host) is not None
    return parts.scheme in {"http", "https"} and known and not re.search(r"\s", address)


def cited(source: str, id: str) -> bool:
    """Whether each part has an address to follow, a year, or a name that the list explains."""
    return all(_part(part.strip(), NAMED.get(id, ())) for part in source.split(";"))


def _part(part: str, named: tuple[str, ...]) -> bool:
    addresses = ADDRESS.findall(part)
    if part == OURS:
        return True
    if addresses or "http" in part or "<" in part:
        return bool(addresses) and all(map(resolvable, addresses))
    return bool(re.search(r"\((19|20)\d\d\)", part)) or part.startswith(named)


@pytest.mark.parametrize(
    "source",
    ["example", "ftp://example.org/a", "https://", "https://a b.org", "https://localhost/x"],
)
def test_what_cannot_be_followed_is_seen(source):
    assert not resolvable(source)
    assert not cited(f"Según <{source}>", "")


def test_hearsay_is_seen():
    assert not cited("Un libro; redacción propia", "university")
    assert cited("Un libro (2013), área 2; redacción propia", "university")


@pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS)
def test_the_playbooks_list_of_sources_can_be_followed_and_names_each_once(playbook):
    assert [source for source in playbook.sources if not resolvable(source)] == []
    assert len(set(playbook.sources)) == len(playbook.sources) >= 3


@pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS)
def test_every_indicator_says_where_it_comes_from_and_that_the_words_are_ours(playbook):
    for indicator in playbook.indicators:
        assert cited(indicator.source, playbook.id), indicator.source
        assert indicator.source.endswith(OURS), indicator.id


@pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS)
def test_every_address_of_an_indicator_is_in_the_playbooks_list(playbook):
    said = {address for i in playbook.indicators for address in ADDRESS.findall(i.source)}
    assert said <= set(playbook.sources)


@pytest.mark.parametrize("file", OTHERS)
def test_every_source_of_other_content_can_be_followed(file):
    found = list(_sources(tomllib.loads(resource(*file.split("/")).read_text("utf-8"))))
    assert found
    assert [source for source in found if not resolvable(source)] == []


def _sources(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "source":
                yield inner
            elif key == "sources":
                yield from inner
            else:
                yield from _sources(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _sources(inner)
