"""A receipt counts when it is genuine; without one a package is delivered all the same."""

import json

import pytest
from sync.tus_server import TusServer, answers, cut_before_answering, page

from workshop_app.domain.errors import Message

RECEIPT, SIGNATURE = '{"delivery": "7"}', "untrusted comment: ...\nRWQ..."
FORGED = Message("The receipt is not signed by IFE.")
GIVEN = json.dumps({"receipt": RECEIPT, "signature": SIGNATURE}).encode()


def genuine(receipt, signature):
    return None if (receipt, signature) == (RECEIPT, SIGNATURE) else FORGED


@pytest.fixture
def careful(sender):
    """A sender who asks for the receipt, and checks it."""
    sender.checked = genuine
    return sender


def test_a_genuine_receipt_is_kept_with_its_signature(careful, server, packed):
    server.receipt = GIVEN
    sent = careful.send(packed)
    assert (sent.state, sent.receipt, sent.signature) == ("received", RECEIPT, SIGNATURE)
    assert "receipt is kept" in str(sent.said)
    asked = len(server.asked)
    assert careful.send(sent) == sent
    assert len(server.asked) == asked


def test_a_stock_server_gives_none_and_it_is_delivered(careful, server, packed):
    server.receipt_at = None
    sent = careful.send(packed)
    assert (sent.state, str(sent.said)) == ("delivered", "Delivered. The receipt is awaited.")
    assert careful.send(sent) == sent
    assert len(server.complete()) == 1


def test_a_receipt_that_comes_later_is_asked_for_later(careful, server, packed):
    sent = careful.send(packed)
    assert sent.state == "delivered"
    server.receipt = GIVEN
    assert careful.send(sent).state == "received"
    assert server.methods() == ["POST", "HEAD", "PATCH", "GET", "GET"]


def test_an_inbox_that_says_only_later_where_it_lies_is_asked(careful, server, packed):
    server.receipt_at = None
    sent = careful.send(packed)
    server.receipt_at, server.receipt = "/receipt", GIVEN
    assert careful.send(sent).state == "received"


def test_the_answer_after_a_lost_one_leads_to_the_receipt_too(careful, server, packed):
    server.receipt = GIVEN
    server.next("PATCH", cut_before_answering)
    assert careful.send(packed).state == "received"


@pytest.mark.parametrize(
    "given",
    [
        {"receipt": RECEIPT, "signature": "RWQforged"},
        {"receipt": RECEIPT.replace("7", "8"), "signature": SIGNATURE},
    ],
)
def test_a_forged_receipt_is_said_and_not_kept(careful, server, packed, given):
    server.receipt = json.dumps(given).encode()
    sent = careful.send(packed)
    assert (sent.state, sent.receipt, sent.said) == ("delivered", None, FORGED)
    server.receipt = GIVEN
    assert careful.send(sent).state == "received"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"receipt": 1, "signature": 2}',
        b'{"receipt": "x"}',
        b"\xff\xfe",
        b"[" * 60_000,
        b" " * 70_000 + GIVEN,
        b"<html>log in</html>",
    ],
)
def test_what_is_no_receipt_is_said(careful, server, packed, body):
    server.receipt = body
    sent = careful.send(packed)
    assert (sent.state, sent.receipt) == ("delivered", None)
    assert sent.said is not None


@pytest.mark.parametrize("where", ["https://elsewhere.example/r", "http://127.0.0.1:1/r", "//x/r"])
def test_a_receipt_that_lies_elsewhere_is_not_fetched(careful, server, packed, where):
    server.receipt_at = where
    sent = careful.send(packed)
    assert sent.state == "delivered"
    assert "another server" in str(sent.said)
    assert "GET" not in server.methods()


def test_the_token_and_the_question_go_to_no_other_server(careful, server, packed, tmp_path):
    other = TusServer(tmp_path / "other")
    server.receipt_at = f"{other.origin}/receipt"
    careful.send(packed)
    assert other.asked == []
    other.close()


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (answers(404), "awaited"),
        (answers(202), "awaited"),
        (answers(500), "server has a fault"),
        (answers(401), "token"),
        (answers(302, {"Location": "https://x.example/"}, tus=False), "open a browser"),
        (page(), "cannot be read"),
    ],
)
def test_a_receipt_that_cannot_be_had_changes_nothing_else(careful, server, packed, fault, word):
    server.next("GET", fault)
    sent = careful.send(packed)
    assert sent.state == "delivered"
    assert word in str(sent.said)
    server.receipt = GIVEN
    assert careful.send(sent).state == "received"


def test_a_server_that_is_gone_changes_nothing_either(careful, server, packed):
    sent = careful.send(packed)
    server.close()
    again = careful.send(sent)
    assert again.state == "delivered"
    assert "cannot be reached" in str(again.said)


def test_a_server_that_cleared_away_what_arrived_gets_it_no_second_time(careful, server, packed):
    server.receipt_at = None
    sent = careful.send(packed)
    server.lose_all()
    assert careful.send(sent).state == "delivered"
    assert server.methods().count("PATCH") == 1
