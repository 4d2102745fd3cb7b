import hashlib
import io
import subprocess
import sys
import zipfile

import pytest

from workshop_app.domain.errors import WorkshopError
from workshop_app.sync import bag
from workshop_app.sync.sign import SigningKey

KEY = SigningKey.of(bytes(range(40)))
MEMBERS = {"results.json": b'{"a": 1}', "tables/gaps.csv": "brecha\nñandú\n".encode(), "e": b""}
ABOUT = {"External-Identifier": "s-1", "Source-Organization": "Alcaldía\nde Paz"}


@pytest.fixture
def unpacked(tmp_path):
    content, delivery = bag.bagged("workshop-1", MEMBERS, ABOUT, KEY)
    zipfile.ZipFile(io.BytesIO(content)).extractall(tmp_path)
    return tmp_path, delivery


def test_what_was_packed_comes_out_again(unpacked):
    folder, delivery = unpacked
    found = bag.opened(folder, file="p.zip")
    assert {name: found.path(name).read_bytes() for name in MEMBERS} == MEMBERS
    assert found.delivery == delivery
    tags = folder / "workshop-1" / bag.TAGS
    assert delivery == hashlib.sha256(tags.read_bytes()).hexdigest()
    assert found.about["External-Identifier"] == "s-1"
    assert found.about["Source-Organization"] == "Alcaldía de Paz"


def test_the_same_contents_are_the_same_bytes():
    assert bag.bagged("x", MEMBERS, ABOUT, KEY) == bag.bagged("x", MEMBERS, ABOUT, KEY)


def test_the_stock_bagit_finds_it_valid(unpacked):
    command = [sys.executable, "-m", "bagit", "--validate", str(unpacked[0] / "workshop-1")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "is valid" in done.stderr


@pytest.mark.parametrize(
    "name",
    [
        "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt",
        "tagmanifest-sha256.txt.minisig", "data/results.json", "data/tables/gaps.csv",
    ],
)  # fmt: skip
@pytest.mark.parametrize("how", ["first", "middle", "last", "gone", "longer"])
def test_an_altered_byte_of_any_member_is_refused(unpacked, name, how):
    path = unpacked[0] / "workshop-1" / name
    content = bytearray(path.read_bytes())
    if how == "gone":
        path.unlink()
    else:
        place = {"first": 0, "middle": len(content) // 2, "last": len(content) - 2, "longer": -1}
        content[place[how]] ^= 1
        path.write_bytes(bytes(content) if how != "longer" else path.read_bytes() + b"x")
    with pytest.raises(WorkshopError):
        bag.opened(unpacked[0], file="p.zip")


def test_a_file_that_nobody_listed_is_refused(unpacked):
    for place in ("data/more.csv", "notes.txt"):
        more = unpacked[0] / "workshop-1" / place
        more.write_text("x")
        with pytest.raises(WorkshopError, match=more.name):
            bag.opened(unpacked[0], file="p.zip")
        more.unlink()


def test_a_bag_that_another_key_signed_after_altering_it_bears_that_key(tmp_path):
    other = SigningKey.of(bytes(range(3, 43)))
    content, _ = bag.bagged("x", MEMBERS, ABOUT, other)
    zipfile.ZipFile(io.BytesIO(content)).extractall(tmp_path)
    assert bag.opened(tmp_path, file="p").about[bag.SIGNED_BY] == other.public


@pytest.mark.parametrize("path", ["../out", "/etc/passwd", "\\x", "a/../../b"])
def test_a_manifest_that_leads_out_of_the_bag_is_refused(path):
    with pytest.raises(WorkshopError):
        bag._listed(f"{'0' * 64}  {path}\n".encode())


def test_a_folder_that_is_no_bag_is_refused(tmp_path):
    with pytest.raises(WorkshopError, match=r"p\.zip is not a package"):
        bag.opened(tmp_path, file="p.zip")
    (tmp_path / "a").mkdir()
    with pytest.raises(WorkshopError, match=r"p\.zip is not a package"):
        bag.opened(tmp_path, file="p.zip")
