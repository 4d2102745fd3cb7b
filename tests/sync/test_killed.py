"""Killed between any two steps, the next one goes on, and it is delivered once."""

import os

import pytest
from sync.killing import Process, to_its_end
from sync.sending import some_bytes

STEPS = 80 if os.environ.get("WORKSHOP_TRIALS") == "full" else 8
LINES = 600
"""A few more than a sender runs for this package."""


@pytest.fixture
def folder(sender):
    return sender.outbox._folder


def test_a_sender_runs_about_as_many_lines_as_the_trials_think(packed, folder):
    state, lines = to_its_end(folder, packed.id)
    assert state == "delivered"
    assert 0.7 * LINES < lines < LINES


@pytest.mark.trials
@pytest.mark.parametrize("step", range(1, STEPS))
def test_a_sender_that_is_killed_is_followed_by_one_that_ends_it(
    sender, server, packed, folder, step
):
    first = Process(folder, packed.id, LINES * step // STEPS)
    if first.says() == ["here"]:
        first.kill()
    else:
        first.close()
    assert sender.outbox.one(packed.id).state in {"waiting", "delivered"}
    assert to_its_end(folder, packed.id)[0] == "delivered"
    (upload,) = server.complete()
    assert upload.content == some_bytes(300_000)


def test_a_sender_in_another_program_is_told_of(sender, server, packed, folder):
    first = Process(folder, packed.id, 150)
    assert first.says() == ["here"]
    second = Process(folder, packed.id, 1_000_000)
    assert second.says() == ["end", "taken"]
    second.close()
    assert sender.outbox.one(packed.id).state in {"sending", "waiting"}
    first.kill()
    assert sender.outbox.one(packed.id).state == "waiting"
    assert sender.send(packed).state == "delivered"
    assert len(server.complete()) == 1
