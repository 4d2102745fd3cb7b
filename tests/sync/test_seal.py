import subprocess
from shutil import which

import pyrage
import pytest

from workshop_app.domain.errors import WorkshopError
from workshop_app.sync.seal import is_sealed, sealed, unsealed

KEY = pyrage.x25519.Identity.generate()
FILE = f"# created: today\n# public key: {KEY.to_public()}\n{KEY}\n"
CONTENT = b"what leaves" * 100


def test_only_the_keys_owner_reads_what_was_sealed():
    closed = sealed(CONTENT, str(KEY.to_public()))
    assert is_sealed(closed)
    assert CONTENT[:11] not in closed
    assert unsealed(closed, FILE) == CONTENT
    with pytest.raises(WorkshopError, match="another key"):
        unsealed(closed, str(pyrage.x25519.Identity.generate()))


@pytest.mark.parametrize("place", [0, 30, 100, -40, -1])
def test_an_altered_byte_is_noticed(place):
    closed = bytearray(sealed(CONTENT, str(KEY.to_public())))
    closed[place] ^= 1
    with pytest.raises(WorkshopError, match="altered"):
        unsealed(bytes(closed), FILE)


def test_what_is_no_key_is_refused_in_a_sentence():
    with pytest.raises(WorkshopError, match="age1"):
        sealed(CONTENT, "RWQabc")
    with pytest.raises(WorkshopError, match="AGE-SECRET-KEY"):
        unsealed(sealed(CONTENT, str(KEY.to_public())), "# nothing\n")


@pytest.mark.skipif(not which("age"), reason="age is not installed")
def test_the_stock_age_reads_ours(tmp_path):
    (tmp_path / "key").write_text(FILE)
    (tmp_path / "p.age").write_bytes(sealed(CONTENT, str(KEY.to_public())))
    command = ["age", "-d", "-i", str(tmp_path / "key"), str(tmp_path / "p.age")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == CONTENT
