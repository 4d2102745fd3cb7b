import subprocess
from shutil import which

import pytest

from workshop_app.domain.errors import WorkshopError
from workshop_app.sync.sign import SigningKey, refuse_forged

KEY = SigningKey.of(bytes(range(40)))
OTHER = SigningKey.of(bytes(range(1, 41)))
CONTENT = b"one line\nand another\n"
SIGNATURE = KEY.signature(CONTENT, comment="workshop-package/1 abc")


def test_a_signature_of_the_same_key_and_content_tells_its_comment():
    assert refuse_forged(CONTENT, SIGNATURE, KEY.public) == "workshop-package/1 abc"


def test_a_public_key_may_come_as_its_file():
    file = f"untrusted comment: minisign public key\n{KEY.public}\n"
    assert refuse_forged(CONTENT, SIGNATURE, file)


def test_a_key_is_kept_as_forty_bytes():
    assert SigningKey.of(KEY.held) == KEY
    with pytest.raises(ValueError, match="40"):
        SigningKey.of(b"short")


def altered_signatures():
    lines = SIGNATURE.splitlines()
    yield SIGNATURE.replace("abc", "abd")
    yield OTHER.signature(CONTENT, comment="workshop-package/1 abc")
    yield ""
    yield "\n".join(lines[:2])
    yield "\n".join((lines[0], lines[3], lines[2], lines[1]))
    yield SIGNATURE.replace("RUQ", "RWQ", 1)
    yield SIGNATURE.replace(lines[1], "not base64 at all")
    for place in (0, 1, 5, 20, 60):
        signed = lines[1]
        other = "A" if signed[place] != "A" else "B"
        yield SIGNATURE.replace(signed, signed[:place] + other + signed[place + 1 :])


@pytest.mark.parametrize("signature", [*altered_signatures()])
def test_a_signature_that_was_altered_or_is_anothers_is_refused(signature):
    with pytest.raises(WorkshopError, match="signature"):
        refuse_forged(CONTENT, signature, KEY.public)


@pytest.mark.parametrize("content", [CONTENT + b" ", CONTENT[:-1], b""])
def test_altered_content_is_refused(content):
    with pytest.raises(WorkshopError, match="altered"):
        refuse_forged(content, SIGNATURE, KEY.public)


@pytest.mark.parametrize("public", ["", "RW", OTHER.public, KEY.public[:-4], "RWñ"])
def test_a_key_that_is_none_or_anothers_is_refused(public):
    with pytest.raises(WorkshopError, match="signature"):
        refuse_forged(CONTENT, SIGNATURE, public)


@pytest.mark.skipif(not which("minisign"), reason="minisign is not installed")
def test_the_stock_minisign_accepts_ours_and_refuses_what_was_altered(tmp_path):
    (tmp_path / "f").write_bytes(CONTENT)
    (tmp_path / "f.minisig").write_text(SIGNATURE)
    command = ["minisign", "-V", "-P", KEY.public, "-m", str(tmp_path / "f")]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "workshop-package/1 abc" in said
    (tmp_path / "f").write_bytes(CONTENT + b" ")
    assert subprocess.run(command, capture_output=True, check=False).returncode


@pytest.mark.skipif(not which("minisign"), reason="minisign is not installed")
def test_we_accept_what_the_stock_minisign_signs(tmp_path):
    public, secret, file = (str(tmp_path / name) for name in ("k.pub", "k.key", "f"))
    (tmp_path / "f").write_bytes(CONTENT)
    subprocess.run(["minisign", "-G", "-W", "-p", public, "-s", secret], check=True)
    subprocess.run(["minisign", "-S", "-s", secret, "-m", file, "-t", "hola"], check=True)
    signature = (tmp_path / "f.minisig").read_text()
    assert refuse_forged(CONTENT, signature, (tmp_path / "k.pub").read_text()) == "hola"
