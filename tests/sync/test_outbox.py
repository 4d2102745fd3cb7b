"""What is packed is kept once and durably, and every copy is the same delivery."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from real_disks import filled, mounted, pull
from sync.sending import NOW, SESSION, delivery, some_bytes

from workshop_app.document.delivery import BeingSent, Copied
from workshop_app.domain.errors import Message, WorkshopError
from workshop_app.sync.outbox import OutboxFolder, sha256_of

PACKS = """
import os, signal, sys
from pathlib import Path
sys.path[:0] = [sys.argv[3]]
from sync.sending import delivery
from workshop_app.document import durable
from workshop_app.sync import outbox

def write(path):
    path.write_bytes(b"half")
    if sys.argv[2] == "write":
        os.kill(os.getpid(), signal.SIGKILL)

def dies(*args):
    os.kill(os.getpid(), signal.SIGKILL)

if sys.argv[2] != "write":
    place, name = sys.argv[2].split(".")
    setattr({"durable": durable, "outbox": outbox}[place], name, dies)
outbox.OutboxFolder(Path(sys.argv[1])).put(delivery(full=True), write)
"""


@pytest.fixture
def outbox(tmp_path):
    return OutboxFolder(tmp_path / "outbox", lambda: NOW)


@pytest.fixture
def stick(tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    return place


def put(outbox, number=1, content=b"packed", **facts):
    return outbox.put(delivery(number, **facts), lambda path: path.write_bytes(content))


# -- Putting and keeping --------------------------------------------------------------------------


def test_what_is_put_is_there_with_its_size_and_hash(outbox):
    kept = put(outbox, content=some_bytes(1000))
    assert outbox.package(kept.id).read_bytes() == some_bytes(1000)
    assert (kept.size, kept.sha256) == (1000, sha256_of(outbox.package(kept.id)))
    assert outbox.one(kept.id) == kept


def test_what_is_put_twice_is_packed_once(outbox):
    first = put(outbox)
    again = put(outbox, content=b"packed otherwise")
    assert again == first
    assert outbox.package(first.id).read_bytes() == b"packed"
    assert len(outbox.all()) == 1


def test_another_outbox_on_the_same_folder_sees_the_same(outbox, tmp_path):
    kept = put(outbox)
    assert OutboxFolder(tmp_path / "outbox").all() == [kept]


def test_for_another_card_it_is_packed_anew_and_remembers_its_copies(outbox, stick):
    kept = put(outbox, card="one")
    outbox.copy_to(kept.id, stick)
    again = put(outbox, content=b"sealed", card="two", sealed=True)
    assert outbox.package(kept.id).read_bytes() == b"sealed"
    assert (again.card, len(outbox.all()), len(again.copied)) == ("two", 1, 1)


def test_what_has_arrived_is_never_packed_anew(outbox):
    arrived = replace(put(outbox, card="one"), state="received", receipt="r", signature="s")
    outbox.keep(arrived)
    assert put(outbox, content=b"sealed", card="two", sealed=True) == arrived
    assert outbox.package(arrived.id).read_bytes() == b"packed"


def test_all_come_latest_first_and_a_sessions_are_its_own(outbox):
    kept = [put(outbox, n, session=SESSION if n % 2 else "other") for n in (2, 3, 1)]
    assert [one.made[14:16] for one in outbox.all()] == ["03", "02", "01"]
    assert outbox.of(SESSION) == [kept[1], kept[2]]
    assert OutboxFolder(outbox._folder / "none").all() == []


def test_how_it_stands_is_kept_with_all_its_words(outbox):
    said = Message(
        "{why} The next try is in {seconds} s.",
        why=Message("{day} is {n}", day=date(2026, 11, 25), n=None),
        seconds=3,
    )
    kept = replace(put(outbox), state="refused", said=said, upload="https://a/1", receipt_at="b")
    outbox.keep(kept)
    assert outbox.one(kept.id) == kept


def test_what_a_dead_sender_left_is_waiting(outbox):
    kept = put(outbox)
    with outbox.alone(kept.id):
        outbox.keep(replace(kept, state="sending"))
        assert outbox.one(kept.id).state == "sending"
    assert outbox.one(kept.id).state == "waiting"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no signal 9")
@pytest.mark.parametrize(
    "where", ["write", "durable.sync_file", "durable.sync_folder", "outbox.sha256_of"]
)
def test_packing_that_is_killed_is_no_delivery_and_is_done_again(outbox, tmp_path, where):
    tests = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120 - for the program's path
    command = [sys.executable, "-c", PACKS, str(tmp_path / "outbox"), where, tests]
    assert subprocess.run(command, check=False).returncode == -9
    assert outbox.all() == []
    with pytest.raises(WorkshopError, match="no longer in the outbox"):
        outbox.one(delivery().id)
    kept = put(outbox, content=b"whole", full=True)
    assert outbox.package(kept.id).read_bytes() == b"whole"
    assert sorted(path.name for path in outbox.package(kept.id).parent.iterdir()) == [
        "delivery.json",
        "lock",
        "package",
    ]


def test_packing_that_fails_leaves_nothing_and_says_why(outbox):
    def fails(path):
        path.write_bytes(b"half")
        raise WorkshopError("A name was found in it.")

    with pytest.raises(WorkshopError, match="A name was found"):
        outbox.put(delivery(), fails)
    assert outbox.all() == []
    assert [path.name for path in outbox._place(delivery().id).iterdir()] == ["lock"]


@pytest.mark.parametrize("id", ["../../etc", "", "a/b", ".", "a\x00b"])
def test_an_id_that_would_lead_elsewhere_is_none(outbox, id):
    with pytest.raises(ValueError, match="is no delivery's id"):
        outbox.package(id)


@pytest.mark.parametrize("text", ["", "{", "null", "{}", '{"id": "x", "said": null}'])
def test_an_account_that_makes_no_sense_is_none_and_is_packed_again(outbox, text):
    kept = put(outbox)
    (outbox._place(kept.id) / "delivery.json").write_text(text)
    assert outbox.all() == []
    assert replace(put(outbox), stamp=kept.stamp) == kept


# -- Sticks ---------------------------------------------------------------------------------------


def test_a_copy_is_the_same_delivery_and_is_noted(outbox, stick):
    kept = put(outbox)
    place = outbox.copy_to(kept.id, stick)
    assert place == stick / kept.name
    assert sha256_of(place) == kept.sha256
    assert [path.name for path in stick.iterdir()] == [kept.name]
    copied = outbox.one(kept.id).copied
    assert copied == (Copied("2026-11-25T15:00:00+00:00", str(place)),)
    assert outbox.one(kept.id) == replace(kept, copied=copied)


def test_a_copy_that_is_there_already_is_the_same_file(outbox, stick):
    kept = put(outbox)
    assert outbox.copy_to(kept.id, stick) == outbox.copy_to(kept.id, stick)
    assert len(list(stick.iterdir())) == 1
    assert len(outbox.one(kept.id).copied) == 2


def test_another_file_of_that_name_stays_as_it_is(outbox, stick):
    kept = put(outbox, name="taller.zip.age")
    (stick / "taller.zip.age").write_bytes(b"mine")
    place = outbox.copy_to(kept.id, stick)
    assert place.name == "taller-2.zip.age"
    assert (stick / "taller.zip.age").read_bytes() == b"mine"
    assert sha256_of(place) == kept.sha256


def test_a_name_never_leads_out_of_the_folder(outbox, stick):
    kept = put(outbox, name="../../out.zip")
    assert outbox.copy_to(kept.id, stick) == stick / "out.zip"


def test_a_copy_that_differs_is_refused_and_removed(outbox, stick):
    kept = put(outbox)
    outbox.package(kept.id).write_bytes(b"altered")
    with pytest.raises(WorkshopError, match="not the same"):
        outbox.copy_to(kept.id, stick)
    assert list(stick.iterdir()) == []
    assert outbox.one(kept.id).copied == ()


def test_a_stick_that_is_gone_is_said(outbox, tmp_path):
    kept = put(outbox)
    with pytest.raises(WorkshopError, match="no such folder or disk"):
        outbox.copy_to(kept.id, tmp_path / "pulled")
    assert outbox.one(kept.id).copied == ()


def test_a_copy_made_while_it_is_being_sent_stays_noted(outbox, stick):
    kept = put(outbox)
    with outbox.alone(kept.id):
        outbox.copy_to(kept.id, stick)
        outbox.keep(replace(kept, state="delivered"))
    assert len(outbox.one(kept.id).copied) == 1


def test_half_a_line_of_a_copy_is_no_copy(outbox, stick):
    kept = put(outbox)
    outbox.copy_to(kept.id, stick)
    with (outbox._place(kept.id) / "copies").open("a") as file:
        file.write('["2026-11-25T')
    assert len(outbox.one(kept.id).copied) == 1


# -- Full disks -----------------------------------------------------------------------------------


@pytest.fixture
def disk(tmp_path):
    """A real disk of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    if not mounted(place):
        pytest.skip("only root can mount a small disk")
    yield place
    if os.path.ismount(place):
        pull(place)


def test_a_full_disk_is_said_and_leaves_no_half_package(disk):
    outbox = OutboxFolder(disk / "outbox")
    with pytest.raises(WorkshopError, match="the disk is full"):
        put(outbox, content=some_bytes(2_000_000))
    assert outbox.all() == []
    assert put(outbox).state == "waiting"


def test_a_full_disk_while_sending_is_said_and_nothing_is_double(disk, sender, server):
    sender.outbox = OutboxFolder(disk / "outbox")
    packed = sender.put(server.address, size=100_000)
    with filled(disk), pytest.raises(WorkshopError, match="the disk is full"):
        sender.send(packed)
    assert sender.outbox.one(packed.id).state == "waiting"
    assert sender.send(packed).state == "delivered"
    assert len(server.complete()) == 1


def test_a_full_stick_is_said_and_keeps_no_half_copy(outbox, disk):
    kept = put(outbox, content=some_bytes(100_000))
    with filled(disk):
        with pytest.raises(WorkshopError, match="the disk is full"):
            outbox.copy_to(kept.id, disk)
        assert [path.name for path in disk.iterdir()] == ["stuffing"]
    assert outbox.copy_to(kept.id, disk).exists()


# -- Forgetting and removing ----------------------------------------------------------------------


def test_packages_with_names_are_dropped_and_named(outbox, stick):
    mine, for_ife = put(outbox, 1, full=True), put(outbox, 2)
    other, on_stick = put(outbox, 3, full=True, session="other"), put(outbox, 4, full=True)
    outbox.copy_to(on_stick.id, stick)
    gone = outbox.forget_names(SESSION)
    assert {one.id for one in gone} == {mine.id, on_stick.id}
    assert next(one for one in gone if one.copied).copied[0].place == str(stick / on_stick.name)
    assert {one.id for one in outbox.all()} == {for_ife.id, other.id, on_stick.id}
    assert outbox.package(for_ife.id).exists()
    assert outbox.package(other.id).exists()
    with pytest.raises(WorkshopError, match="no longer kept"):
        outbox.package(on_stick.id)
    assert outbox.forget_names(SESSION) == []


def test_no_byte_of_a_name_is_left_in_the_outbox(outbox, tmp_path, stick):
    secret = b"Rosa Tun"
    kept = put(outbox, 1, content=secret, full=True)
    put(outbox, 2, content=secret, full=True)
    half = outbox._folder / delivery(3).id
    half.mkdir()
    (half / "package.1.part").write_bytes(secret)
    outbox.copy_to(kept.id, stick)
    outbox.forget_names(SESSION)
    files = [path for path in (tmp_path / "outbox").rglob("*") if path.is_file()]
    assert [path for path in files if secret in path.read_bytes()] == []


def test_what_was_dropped_is_packed_anew_when_it_is_asked_for(outbox, stick):
    kept = put(outbox, full=True)
    outbox.copy_to(kept.id, stick)
    outbox.forget_names(SESSION)
    assert outbox.one(kept.id).revision == ""
    assert put(outbox, content=b"without names", full=True).state == "waiting"


def test_what_is_being_packed_by_another_is_not_swept_away(outbox):
    def write(path):
        path.write_bytes(b"packed")
        OutboxFolder(outbox._folder).forget_names("another session")

    kept = outbox.put(delivery(), write)
    assert outbox.package(kept.id).read_bytes() == b"packed"


def test_what_is_removed_leaves_nothing(outbox, stick):
    kept = put(outbox)
    outbox.copy_to(kept.id, stick)
    outbox.remove(kept.id)
    assert list(outbox._folder.iterdir()) == []
    outbox.remove(kept.id)
    with pytest.raises(WorkshopError, match="no longer in the outbox"), outbox.alone(kept.id):
        pass


def test_what_is_being_sent_is_not_removed(outbox):
    kept = put(outbox)
    with outbox.alone(kept.id), pytest.raises(BeingSent):
        OutboxFolder(outbox._folder).remove(kept.id)
    assert outbox.one(kept.id) == kept
