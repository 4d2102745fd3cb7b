"""Whatever a server answers: in words, final or not, and nothing is lost by it."""

from datetime import timedelta

import pytest
from sync.sending import NOW
from sync.tus_server import answers, cut_after, page

HTML = {"Content-Type": "text/html"}
PORTAL = "open a browser"


def once(server, method, fault):
    """Only the first question of that method meets it, so that what is tried again arrives."""
    server.next(method, fault)


@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH"])
@pytest.mark.parametrize(
    ("fault", "state", "word"),
    [
        (page(), "waiting", PORTAL),
        (page(404), "waiting", PORTAL),
        (page(403), "waiting", PORTAL),
        (answers(511, HTML, tus=False), "waiting", PORTAL),
        (answers(200, tus=False), "waiting", PORTAL),
        (answers(204, tus=False), "waiting", PORTAL),
        (answers(302, {"Location": "http://log.in/"}, tus=False), "waiting", PORTAL),
        (answers(301, {"Location": "https://ife.example/"}), "refused", "another address"),
        (answers(401), "waiting", "token"),
        (answers(403), "waiting", "token"),
        (answers(401, HTML | {"WWW-Authenticate": "Bearer"}, tus=False), "waiting", "token"),
        (answers(407, HTML, tus=False), "waiting", "proxy"),
        (answers(507), "waiting", "server's disk is full"),
        (answers(400), "refused", "its answer was 400"),
        (answers(405), "refused", "its answer was 405"),
        (answers(412), "refused", "another version"),
        (answers(415), "refused", "415"),
        (answers(422), "refused", "422"),
    ],
)
def test_what_needs_a_person_is_said_and_not_tried_again(
    sender, server, packed, method, fault, state, word
):
    once(server, method, fault)
    sent = sender.send(packed)
    assert sent.state == state
    assert word in str(sent.said)
    assert server.methods().count(method) == 1
    assert sender.waited == []
    assert sender.send(sent).state == "delivered"
    assert len(server.complete()) == 1


@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH"])
@pytest.mark.parametrize("status", [408, 423, 425, 429, 500, 502, 503, 504])
def test_what_passes_is_tried_again(sender, server, packed, method, status):
    once(server, method, answers(status, HTML, b"<html>Bad Gateway</html>", tus=False))
    assert sender.send(packed).state == "delivered"
    assert len(server.complete()) == 1
    assert len(sender.waited) == 1


def test_what_does_not_pass_ends_in_words(sender, server, packed):
    server.always("POST", answers(500))
    sent = sender.send(packed, tries=3)
    assert (sent.state, str(sent.said)) == (
        "waiting",
        "The server has a fault (its answer was 500).",
    )
    assert server.methods() == ["POST"] * 3


def test_whoever_waits_sees_why_and_how_long(sender, server, packed):
    once(server, "PATCH", answers(429, {"Retry-After": "3"}))
    sender.send(packed)
    said = [str(progress.said) for progress in sender.told if progress.said]
    assert said[:3] == [f"The server is busy. The next try is in {n} s." for n in (3, 2, 1)]
    assert sum(sender.waited) == 3


@pytest.mark.parametrize("status", [429, 503, 502])
@pytest.mark.parametrize("years", [-8, 0, 8])
def test_a_date_to_wait_for_is_read_by_the_servers_clock(sender, server, packed, status, years):
    sender.now = NOW + timedelta(days=365 * years)
    headers = {
        "Date": "Wed, 25 Nov 2026 15:00:00 GMT",
        "Retry-After": "Wed, 25 Nov 2026 15:00:07 GMT",
    }

    def fault(handler):
        handler.date_time_string = lambda: headers["Date"]
        return answers(status, {"Retry-After": headers["Retry-After"]})(handler)

    once(server, "POST", fault)
    assert sender.send(packed).state == "delivered"
    assert sum(sender.waited) == 7


def test_a_server_that_asks_for_hours_is_asked_after_minutes(sender, server, packed):
    once(server, "POST", answers(429, {"Retry-After": "86400"}))
    assert sender.send(packed).state == "delivered"
    assert sum(sender.waited) == 300


def test_an_address_where_nothing_takes_packages_is_final(sender, server, packed):
    once(server, "POST", answers(404))
    sent = sender.send(packed)
    assert sent.state == "refused"
    assert "new card" in str(sent.said)


def test_a_package_too_large_for_the_server_is_final(sender, server, packed):
    once(server, "POST", answers(413))
    sent = sender.send(packed)
    assert sent.state == "refused"
    assert "stick" in str(sent.said)


def test_a_page_after_a_cut_forgets_nothing_of_what_is_there(sender, server, packed):
    server.next("PATCH", cut_after(100_000))
    server.next("HEAD", lambda _: False, page(404))
    sent = sender.send(packed)
    assert (sent.state, sent.upload != "") == ("waiting", True)
    sender.send(sent)
    assert [asked.took for asked in server.asked if asked.method == "PATCH"] == [100_000, 200_000]


@pytest.mark.parametrize("token", ["a\nb", "clé", "x" * 20_000 + "\x00"])
def test_a_token_that_cannot_be_one_is_said(sender, packed, token):
    sender.token = token
    sent = sender.send(packed)
    assert sent.state == "waiting"
    assert "token" in str(sent.said)


def test_a_page_without_end_is_not_read_to_its_end(sender, server, packed):
    def fault(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Connection", "close")
        handler.end_headers()
        handler.close_connection = True
        while True:  # until the other end hangs up
            handler.wfile.write(b"<p>Welcome!</p>" * 4000)

    once(server, "POST", fault)
    assert PORTAL in str(sender.send(packed).said)
