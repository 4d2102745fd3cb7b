import pytest

from workshop_app.document.package import Card
from workshop_app.domain.errors import WorkshopError
from workshop_app.sync.card import card_text, read_card

GOOD = {
    "format": "workshop-card/1",
    "name": "Institute for the Future of Education",
    "address": "https://inbox.example.org/files/",
    "encryption": "age1qqq",
    "receipts": "RWQabc",
}


def text(**other):
    return "".join(f'{k} = "{v}"\n' for k, v in {**GOOD, **other}.items() if v is not None)


def test_a_card_says_where_deliveries_go_and_is_known_by_its_fingerprint():
    card = read_card(text(), file="ife.toml")
    assert card.address == GOOD["address"]
    assert len(card.fingerprint.split()) == 8
    assert read_card(card_text(card), file="x") == card
    assert read_card(text(receipts=None), file="x").receipts == ""


@pytest.mark.parametrize("key", ["name", "address", "encryption", "receipts"])
def test_another_word_on_a_card_is_another_fingerprint(key):
    words = {k: v for k, v in GOOD.items() if k != "format"}
    assert Card(**{**words, key: words[key] + "x"}).fingerprint != Card(**words).fingerprint


@pytest.mark.parametrize(
    "other",
    [
        {"format": "workshop-card/2"},
        {"name": None},
        {"name": " "},
        {"address": "http://inbox.example.org/files/"},
        {"address": "ftp://inbox.example.org"},
        {"address": "https://"},
        {"address": "http://localhost.evil.org/"},
        {"address": "https://[bad/"},
        {"encryption": "RWQabc"},
        {"receipts": "age1qqq"},
        {"name": "two\\nlines"},
    ],
)
def test_a_card_that_lacks_something_or_is_not_safe_is_refused(other):
    with pytest.raises(WorkshopError, match=r"ife\.toml is not a card"):
        read_card(text(**other), file="ife.toml")


def test_this_machine_may_be_reached_without_tls():
    assert read_card(text(address="http://127.0.0.1:8080/files/"), file="x")


@pytest.mark.parametrize(
    "rubbish", ["", "= x", "a" * 20_000, "\x00", f"x = {'[' * 4_000}", f"x = {'9' * 5_000}"]
)
def test_what_is_no_toml_is_refused(rubbish):
    with pytest.raises(WorkshopError, match="not a card"):
        read_card(rubbish, file="ife.toml")
