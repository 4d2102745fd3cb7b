"""The stock tus server as the other end: on a bad line, and killed again and again."""

import os
import random

import pytest
from sync.cutting import BadLine
from sync.killing import Process, to_its_end
from sync.sending import some_bytes
from sync.stock_server import StockServer

FULL = os.environ.get("WORKSHOP_TRIALS") == "full"
CUTS = 50 if FULL else 5
PACKAGES = 100 if FULL else 10
SIZE, LINES = 400_000, 600


@pytest.fixture
def stock(tmp_path):
    running = StockServer(tmp_path / "stock")
    yield running
    running.kill()


@pytest.fixture
def line(stock):
    """A line to the server that is cut after so many bytes."""
    made = []

    def cut(*after):
        made.append(BadLine(stock.port, after))
        return made[-1]

    yield cut
    for one in made:
        one.close()


def test_a_stock_server_has_the_package_and_gives_no_receipt(sender, stock):
    sender.checked = lambda *_: None
    packed = sender.put(stock.address, size=SIZE)
    sent = sender.send(packed)
    assert (sent.state, str(sent.said)) == ("delivered", "Delivered. The receipt is awaited.")
    ((about, content),) = stock.complete()
    assert (about["delivery"], about["sha256"]) == (packed.id, packed.sha256)
    assert content == some_bytes(SIZE)


def test_an_upload_that_a_stock_server_lost_begins_anew(sender, stock, line):
    bad = line(300_000)
    sent = sender.send(sender.put(bad.address, size=SIZE), tries=1)
    assert (sent.state, sent.upload != "") == ("waiting", True)
    for path in stock.folder.iterdir():
        path.unlink()
    assert sender.send(sent).state == "delivered"
    assert [content for _, content in stock.complete()] == [some_bytes(SIZE)]


@pytest.mark.trials
@pytest.mark.parametrize("trial", range(CUTS))
def test_a_line_that_is_cut_at_random_brings_each_file_once(sender, stock, line, trial):
    chance = random.Random(trial)
    bad = line(*(chance.randrange(1, SIZE) for _ in range(chance.randrange(1, 4))))
    sent = sender.send(sender.put(bad.address, size=SIZE), tries=12, chance=chance)
    assert sent.state == "delivered"
    assert bad.cuts > 0
    assert [content for _, content in stock.complete()] == [some_bytes(SIZE)]


@pytest.mark.trials
def test_many_packages_arrive_once_each_while_both_ends_are_killed(sender, stock):
    chance, folder = random.Random(PACKAGES), sender.outbox._folder
    packed = [
        sender.put(stock.address, number=n, id=f"{n:064x}", size=chance.randrange(1, SIZE))
        for n in range(PACKAGES)
    ]
    for made in packed:
        _with_both_ends_killed(folder, made.id, stock, chance)
    found = {about["delivery"]: content for about, content in stock.complete()}
    assert len(stock.complete()) == PACKAGES
    assert found == {made.id: some_bytes(made.size) for made in packed}
    kept = sender.outbox.all()
    assert [one.state for one in kept] == ["delivered"] * PACKAGES
    assert {one.id for one in kept} == set(found)


def _with_both_ends_killed(folder, id, stock, chance):
    """Send one, while now this end and now the other is killed before a line by chance."""
    for _ in range(chance.randrange(1, 3)):
        _disturbed(Process(folder, id, chance.randrange(1, LINES)), stock, chance)
    assert to_its_end(folder, id)[0] == "delivered"


def _disturbed(process, stock, chance):
    """Run a sender that is killed where it halts, or whose server is."""
    down = False
    while (said := process.says())[0] != "end":
        if said == ["here"] and chance.random() < 0.5:
            process.kill()
            return
        if said == ["here"]:
            stock.kill()
            down = chance.random() < 0.5
            if not down:
                stock.start()
        elif down:
            stock.start()
            down = False
        process.go_on()
    process.close()
    if down:
        stock.start()
