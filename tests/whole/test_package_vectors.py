"""The package that receivers try themselves on: read by us and by the stock tools, for good."""

import hashlib
import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path
from shutil import which

import pyrage
import pytest

from workshop_app.bootstrap import ports
from workshop_app.cli.main import main
from workshop_app.document.delivery import Delivery
from workshop_app.sync.card import read_card
from workshop_app.sync.genuine import ANOTHER, FORGED, NO_KEY, wrong_with

VECTORS = Path(__file__).parents[2] / "docs" / "package-vectors"
PLAIN, SEALED, KEY = (VECTORS / n for n in ("package.zip", "package.zip.age", "ife-key.txt"))
DELIVERY = (VECTORS / "delivery.txt").read_text().strip()
CARD = read_card((VECTORS / "ife.toml").read_text(), file="ife.toml")


def test_both_forms_are_the_same_delivery(capsys):
    for words in ([str(PLAIN)], [str(SEALED), "--key", str(KEY)]):
        assert main(["verify", *words], ports()) == 0
        assert DELIVERY in capsys.readouterr().out


def test_an_encrypted_one_asks_for_the_key(capsys):
    assert main(["verify", str(SEALED)], ports()) == 1
    assert "--key" in capsys.readouterr().err


def test_the_session_in_it_shows_its_results(tmp_path, capsys):
    file = tmp_path / "opened.workshop"
    assert main(["open-pack", str(SEALED), "-o", str(file), "--key", str(KEY)], ports()) == 0
    capsys.readouterr()
    with zipfile.ZipFile(PLAIN) as archive:
        name = next(n for n in archive.namelist() if n.endswith("/data/results.json"))
        results = json.loads(archive.read(name))
    for public in ((), ("--public",)):
        assert main(["show", str(file), "--json", *public], ports()) == 0
        assert json.loads(capsys.readouterr().out) == results


def test_open_pack_never_overwrites(tmp_path, capsys):
    (tmp_path / "there.workshop").write_text("mine")
    assert main(["open-pack", str(PLAIN), "-o", str(tmp_path / "there.workshop")], ports()) == 1
    assert (tmp_path / "there.workshop").read_text() == "mine"


@pytest.mark.skipif(
    not (which("age") and which("minisign")), reason="age or minisign is not installed"
)
def test_age_minisign_and_bagit_take_it(tmp_path):
    zipped = tmp_path / "p.zip"
    subprocess.run(["age", "-d", "-i", str(KEY), "-o", str(zipped), str(SEALED)], check=True)
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(tmp_path / "bag")
    (bag,) = (tmp_path / "bag").iterdir()
    tags = bag / "tagmanifest-sha256.txt"
    assert hashlib.sha256(tags.read_bytes()).hexdigest() == DELIVERY
    info = dict(line.split(": ", 1) for line in (bag / "bag-info.txt").read_text().splitlines())
    command = ["minisign", "-V", "-P", info["Workshop-Signing-Key"], "-m", str(tags)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert f"workshop-package/1 {DELIVERY}" in said
    validate = [sys.executable, "-m", "bagit", "--validate", str(bag)]
    subprocess.run(validate, check=True, capture_output=True)


def sent(**other):
    facts = {
        "id": DELIVERY, "session": "s", "revision": "r", "made": "2026-11-24T20:00:00Z",
        "name": "p", "size": SEALED.stat().st_size, "address": "", "card": "", "full": False,
        "sealed": True, "sha256": hashlib.sha256(SEALED.read_bytes()).hexdigest(),
    }  # fmt: skip
    return Delivery(**{**facts, **other})


def test_its_receipt_is_genuine_and_no_other():
    told = json.loads((VECTORS / "receipt.json").read_text())
    receipt, signature = told["receipt"], told["signature"]

    def wrong(receipt=receipt, signature=signature, key=CARD.receipts, **other):
        found = wrong_with(receipt, signature, delivery=sent(**other), key=key)
        return found and found.text

    assert wrong() is None
    assert wrong(receipt=receipt.replace("2026", "2027")) == FORGED
    assert wrong(signature="") == FORGED
    assert wrong(key="RWQAAQIDBAUGB0vd7lUO9zTK4E7uQq5jo3nTEStrpzr1NWiNcsmagoRg") == FORGED
    assert wrong(sha256="0" * 64) == ANOTHER
    assert wrong(id="0" * 64) == ANOTHER
    assert wrong(key="") == NO_KEY


@pytest.mark.trials
@pytest.mark.parametrize("seed", range(400 if os.environ.get("WORKSHOP_TRIALS") == "full" else 40))
@pytest.mark.parametrize("file", [PLAIN, SEALED], ids=["plain", "sealed"])
def test_a_byte_that_was_altered_on_the_way_is_noticed(seed, file, tmp_path, capsys):
    """Where a zip does not mean a byte (a time, an attribute), what comes out is the same."""
    chance = random.Random(seed)
    content = bytearray(file.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    (tmp_path / "p").write_bytes(content)
    code = main(["verify", str(tmp_path / "p"), "--key", str(KEY)], ports())
    said = capsys.readouterr()
    assert (code == 1 and said.err.strip()) or DELIVERY in said.out


@pytest.mark.parametrize("kept", [0, 1, 100, 50_000, 170_000])
@pytest.mark.parametrize("file", [PLAIN, SEALED], ids=["plain", "sealed"])
def test_a_package_that_was_cut_is_refused(kept, file, tmp_path, capsys):
    (tmp_path / "p").write_bytes(file.read_bytes()[:kept])
    out = tmp_path / "out.workshop"
    words = ["open-pack", str(tmp_path / "p"), "-o", str(out), "--key", str(KEY)]
    assert main(words, ports()) == 1
    assert capsys.readouterr().err.strip()
    assert not out.exists()


def test_a_package_for_another_is_refused(tmp_path, capsys):
    other = tmp_path / "key.txt"
    other.write_text(str(pyrage.x25519.Identity.generate()))
    assert main(["verify", str(SEALED), "--key", str(other)], ports()) == 1
    assert "another key" in capsys.readouterr().err
