"""The page on sources leads to every note and every file of content, and names all that is ours."""

import re
from pathlib import Path

import pytest
from content.said import OTHERS, PLAYBOOKS, texts_of

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "content-sources.md"
TEXT = PAGE.read_text("utf-8")
LINKS = re.findall(r"\]\(([^)#]+)\)", TEXT)


def test_every_link_leads_somewhere():
    assert LINKS
    assert [link for link in LINKS if not (PAGE.parent / link).exists()] == []


def test_every_note_is_linked():
    notes = {path.resolve() for path in (ROOT / "docs" / "content").glob("*.md")}
    assert notes <= {(PAGE.parent / link).resolve() for link in LINKS}


def test_every_file_of_content_is_linked():
    resources = ROOT / "resources"
    files = {*resources.glob("*.toml"), *resources.glob("p*/*.toml"), *resources.glob("samples/*")}
    assert files <= {(PAGE.parent / link).resolve() for link in LINKS}


@pytest.mark.parametrize("file", [*PLAYBOOKS, *OTHERS])
def test_every_kind_of_text_is_said_to_be_ours(file):
    kinds = {_kind(where) for where, _ in texts_of(file)}
    assert {kind for kind in kinds if f"`{kind}`" not in TEXT} == set()


@pytest.mark.parametrize("playbook", PLAYBOOKS.values(), ids=PLAYBOOKS)
def test_every_address_of_a_playbook_stands_in_its_note(playbook):
    note = (ROOT / "docs" / "content" / f"{playbook.id}.md").read_text("utf-8")
    assert [source for source in playbook.sources if source not in note] == []


def _kind(where):
    """The key that a text stands at; of `who.ngo` it is `who`."""
    names = [name for name in re.sub(r"\[\d+\]", "", where).split(".") if name]
    return names[-2] if len(names) == 2 and names[0] == "who" else names[-1]
