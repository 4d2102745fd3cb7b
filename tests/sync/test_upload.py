"""A package arrives once and whole, whatever happens on the way."""

import os
import random

import pytest
from sync.sending import Sender, some_bytes
from sync.tus_server import (
    TusServer,
    answers,
    cut_after,
    cut_before_answering,
    fine,
    hang_up,
    lose_all,
)

from workshop_app.document.delivery import BeingSent
from workshop_app.domain.errors import WorkshopError
from workshop_app.sync.outbox import OutboxFolder
from workshop_app.sync.upload import LARGEST, SMALLEST

SIZE = 300_000


def arrived(server):
    (upload,) = server.complete()
    return upload


def patches(server):
    return [asked for asked in server.asked if asked.method == "PATCH"]


def test_a_package_arrives_with_its_name_its_id_and_its_hash(sender, server, packed):
    sent = sender.send(packed)
    assert (sent.state, str(sent.said)) == ("delivered", "Delivered. The receipt is awaited.")
    upload = arrived(server)
    assert upload.content == some_bytes(SIZE)
    assert upload.metadata == {
        "delivery": packed.id,
        "filename": packed.name,
        "sha256": packed.sha256,
    }


def test_every_question_carries_the_token_and_the_protocol(sender, server, packed):
    sender.send(packed)
    assert {asked.headers["Authorization"] for asked in server.asked} == {"Bearer ife-token"}
    assert {asked.headers["Tus-Resumable"] for asked in server.asked} == {"1.0.0"}


def test_without_a_token_none_is_sent(sender, server, packed):
    sender.token = None
    assert sender.send(packed).state == "delivered"
    assert not any("Authorization" in asked.headers for asked in server.asked)


def test_one_connection_does_for_all_of_it(sender, server):
    sender.send(sender.put(server.address, size=5_000_000))
    assert (len(patches(server)), server.connections) == (3, 1)


def test_it_is_told_how_far_it_is(sender, packed):
    sender.send(packed)
    done = [progress.done for progress in sender.told]
    assert (done[0], done[-1]) == (0, SIZE)
    assert done == sorted(done)
    assert {progress.size for progress in sender.told} == {SIZE}
    assert len(done) > 3


# -- Cuts -----------------------------------------------------------------------------------------


def test_what_was_cut_goes_on_from_where_it_was(sender, server, packed):
    server.next("PATCH", cut_after(100_000))
    assert sender.send(packed).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)
    assert [asked.took for asked in patches(server)] == [100_000, 200_000]


@pytest.mark.parametrize("method", ["POST", "HEAD", "PATCH"])
def test_an_answer_that_got_lost_does_not_make_it_two(sender, server, packed, method):
    server.next(method, cut_before_answering)
    assert sender.send(packed).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)
    assert len(patches(server)) == 1


@pytest.mark.parametrize("seed", range(25))
def test_cuts_at_random_bytes_leave_one_whole_file(sender, server, packed, seed):
    chance = random.Random(seed)
    server.next("POST", *chance.choices([hang_up, cut_before_answering], k=chance.randrange(2)))
    for _ in range(chance.randrange(1, 4)):
        server.next("HEAD", chance.choice([hang_up, answers(502), answers(423), fine]))
        server.next("PATCH", cut_after(chance.randrange(SIZE)))
    assert sender.send(packed, tries=8, chance=chance).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)


def test_the_address_of_the_upload_is_kept_before_the_first_byte_leaves(sender, server, packed):
    kept = []

    def fault(handler):
        kept.append(sender.outbox.one(packed.id).upload)
        return False

    server.next("PATCH", fault)
    sender.send(packed)
    (upload,) = server.uploads()
    assert kept == [f"{server.address}/{upload.id}"]


def test_tries_end_and_the_next_time_goes_on(sender, server, packed):
    server.next("PATCH", cut_after(100_000))
    server.next("HEAD", fine, *[hang_up] * 3)
    sent = sender.send(packed, tries=3)
    assert (sent.state, str(sent.said)) == ("waiting", "The connection to 127.0.0.1 broke off.")
    assert sender.send(sent).state == "delivered"
    assert [asked.took for asked in patches(server)] == [100_000, 200_000]


def test_getting_on_gives_the_tries_back(sender, server, packed):
    server.next("PATCH", *[cut_after(30_000)] * 8)
    assert sender.send(packed, tries=3).state == "delivered"


def test_a_server_that_goes_back_and_forth_does_not_keep_one_for_ever(sender, server, packed):
    def forgets(handler):
        for path in server.folder.glob("*.bin"):
            path.write_bytes(b"")
        return False

    server.always("PATCH", cut_after(50_000))
    server.always("HEAD", forgets)
    assert sender.send(packed, tries=3).state == "waiting"
    assert len(patches(server)) <= 4


def test_nobody_there_is_said_and_the_package_waits(sender, server, packed):
    server.close()
    sent = sender.send(packed)
    assert (sent.state, str(sent.said)) == ("waiting", "127.0.0.1 cannot be reached.")


def test_a_host_that_is_not_found_is_said(sender):
    packed = sender.put("https://nothing-here.invalid/files")
    sent = sender.send(packed, tries=2)
    assert sent.state == "waiting"
    assert "nothing-here.invalid" in str(sent.said)


# -- What the server lost, or has otherwise -------------------------------------------------------


@pytest.mark.parametrize("status", [404, 410])
def test_an_upload_that_the_server_lost_begins_anew(sender, server, packed, status):
    server.next("PATCH", cut_after(100_000))
    sent = sender.send(packed, tries=1)
    server.lose_all()
    server.next("HEAD", answers(status))
    assert sender.send(sent).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)


def test_what_is_lost_between_two_questions_begins_anew(sender, server, packed):
    server.next("PATCH", lose_all)
    assert sender.send(packed).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)


def test_a_server_that_loses_everything_always_ends_it(sender, server, packed):
    server.always("PATCH", lose_all)
    sent = sender.send(packed)
    assert sent.state == "waiting"
    assert "from the beginning" in str(sent.said)


def test_where_another_upload_lies_at_the_address_it_begins_anew(sender, server, packed):
    server.next("HEAD", answers(200, {"Upload-Offset": "7", "Upload-Length": "8"}))
    assert sender.send(packed).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)


def test_a_server_that_has_another_part_is_asked_which(sender, server, packed):
    server.next("PATCH", answers(409))
    assert sender.send(packed).state == "delivered"
    assert server.methods() == ["POST", "HEAD", "PATCH", "HEAD", "PATCH"]
    assert sender.waited == []


@pytest.mark.parametrize("said", ["", "-1", "x", "٣", "9" * 40, str(SIZE + 1)])
def test_an_offset_that_cannot_be_is_not_believed(sender, server, packed, said):
    server.next("HEAD", answers(200, {"Upload-Offset": said.encode().decode("latin-1")}))
    assert sender.send(packed).state == "delivered"
    assert arrived(server).content == some_bytes(SIZE)


def test_a_server_that_takes_no_byte_and_says_so_ends_it(sender, server, packed):
    server.always("PATCH", answers(204, {"Upload-Offset": "0"}))
    assert sender.send(packed).state == "waiting"


# -- Pieces ---------------------------------------------------------------------------------------


def test_what_is_too_large_at_once_goes_in_smaller_pieces(sender, server):
    def small_only(handler):
        if int(handler.headers["Content-Length"]) > 100_000:
            return answers(413, {"Content-Type": "text/html"}, b"<html>", tus=False)(handler)
        return False

    packed = sender.put(server.address, size=1_500_000)
    server.always("PATCH", small_only)
    assert sender.send(packed).state == "delivered"
    assert arrived(server).content == some_bytes(1_500_000)


def test_what_is_too_large_in_the_smallest_piece_is_final(sender, server, packed):
    server.always("PATCH", answers(413))
    sent = sender.send(packed)
    assert (sent.state, sent.upload) == ("refused", "")
    assert "stick" in str(sent.said)
    assert int(patches(server)[-1].headers["Content-Length"]) <= SMALLEST


def test_a_large_package_goes_in_ever_larger_pieces(sender, server):
    size = 40_000_000
    packed = sender.put(server.address, size=size)
    assert sender.send(packed).state == "delivered"
    lengths = [int(asked.headers["Content-Length"]) for asked in patches(server)]
    assert lengths[:-1] == sorted(lengths[:-1])
    assert max(lengths) <= LARGEST
    assert len(lengths) <= 7
    assert arrived(server).content == some_bytes(size)


# -- Stopping, twice at once, again ---------------------------------------------------------------


def test_who_stops_it_leaves_it_waiting_and_goes_on_later(sender, server, packed):
    sender.watch = lambda progress: progress.done < 200_000
    sent = sender.send(packed)
    assert (sent.state, sent.upload != "") == ("waiting", True)
    assert "Stopped" in str(sent.said)
    sender.watch = None
    assert sender.send(sent).state == "delivered"
    assert len(server.uploads()) == 1


def test_it_can_be_stopped_while_it_waits(sender, server, packed):
    server.always("POST", answers(503, {"Retry-After": "60"}))
    sender.watch = lambda progress: progress.said is None or len(sender.waited) < 3
    assert sender.send(packed).state == "waiting"
    assert len(sender.waited) == 3


def test_a_second_sender_is_told_that_there_is_a_first(sender, packed, tmp_path):
    second = Sender(OutboxFolder(tmp_path / "outbox"))
    seen = []

    def meanwhile(progress):
        seen.append(second.outbox.one(packed.id).state)
        with pytest.raises(BeingSent, match="being sent by another"):
            second.send(packed)
        return True

    sender.watch = meanwhile
    assert sender.send(packed).state == "delivered"
    assert set(seen) == {"sending"}


def test_what_has_arrived_is_not_sent_again(sender, server, packed):
    sender.send(packed)
    asked = len(server.asked)
    assert sender.send(packed).state == "delivered"
    assert len(server.asked) == asked


def test_what_was_refused_can_be_tried_again(sender, server, packed):
    server.next("POST", answers(404))
    refused = sender.send(packed)
    assert refused.state == "refused"
    assert sender.send(refused).state == "delivered"


def test_another_card_brings_it_to_another_server_from_the_beginning(sender, server, tmp_path):
    packed = sender.put(server.address)
    server.next("PATCH", cut_after(100_000))
    sent = sender.send(packed, tries=1)
    other = TusServer(tmp_path / "other")
    sender.outbox.keep(sent.sent_to(other.address, "another card"))
    assert sender.send(sender.outbox.one(sent.id)).state == "delivered"
    assert arrived(other).content == some_bytes(SIZE)
    other.close()


# -- Our own disk ---------------------------------------------------------------------------------


def test_a_package_that_is_damaged_here_is_not_sent(sender, server, packed):
    place = sender.outbox.package(packed.id)
    place.write_bytes(place.read_bytes()[:-1] + b"x")
    with pytest.raises(WorkshopError, match="damaged"):
        sender.send(packed)
    assert server.asked == []


def test_a_package_that_was_only_touched_is_sent(sender, server, packed):
    os.utime(sender.outbox.package(packed.id), (1, 1))
    assert sender.send(packed).state == "delivered"
    assert len(server.complete()) == 1


def test_a_package_whose_bytes_are_gone_is_said(sender, packed):
    sender.outbox.package(packed.id).unlink()
    with pytest.raises(WorkshopError, match="no longer kept"):
        sender.send(packed)
