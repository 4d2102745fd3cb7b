"""A zip from elsewhere is unpacked wholly and plainly into its folder, or refused in a sentence."""

import io
import os
import random
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from workshop_app.domain.errors import WorkshopError
from workshop_app.gate import room

MEMBERS = {"bag/bagit.txt": b"BagIt-Version: 1.0\n", "bag/data/año.csv": b"a,b\n" * 50}


@pytest.fixture
def folder(tmp_path):
    """An empty folder."""
    place = tmp_path / "here" / "folder"
    place.mkdir(parents=True)
    return place


@pytest.fixture
def zipped(tmp_path):
    """Makes a zip of members, each a name or a ZipInfo with its content."""

    def make(members, how=zipfile.ZIP_DEFLATED):
        path = tmp_path / "package.zip"
        with zipfile.ZipFile(path, "w", how) as archive:
            for name, content in members.items() if isinstance(members, dict) else members:
                archive.writestr(name, content)
        return path

    return make


def refused(path, folder, **how):
    """The sentence with which a zip is refused; nothing is written, here or around."""
    around = sorted(str(entry) for entry in folder.parent.parent.rglob("*"))
    with pytest.raises(WorkshopError) as said:
        room.unpacked(path, folder, **how)
    assert sorted(str(entry) for entry in folder.parent.parent.rglob("*")) == around
    assert str(path) in str(said.value)
    assert str(said.value).endswith(".")
    return str(said.value)


def info(name, **attributes):
    """A member with attributes of its own."""
    member = zipfile.ZipInfo("x")
    member.filename = name
    for key, value in attributes.items():
        setattr(member, key, value)
    return member


CENTRAL, LOCAL = b"PK\x01\x02", b"PK\x03\x04"


def test_a_plain_zip_is_unpacked(zipped, folder):
    path = zipped({**MEMBERS, "bag/empty/": b""})
    room.unpacked(path, folder)
    found = {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*")
             if p.is_file()}  # fmt: skip
    assert found == MEMBERS
    assert (folder / "bag" / "empty").is_dir()
    assert not any(os.access(p, os.X_OK) for p in folder.rglob("*") if p.is_file())


def test_a_stored_one_too(zipped, folder):
    room.unpacked(zipped(MEMBERS, zipfile.ZIP_STORED), folder)
    assert (folder / "bag" / "bagit.txt").read_bytes() == MEMBERS["bag/bagit.txt"]


def test_one_that_was_written_as_a_stream_too(folder, tmp_path):
    class Pipe(io.RawIOBase):
        def writable(self):
            return True

        def write(self, content):
            with (tmp_path / "package.zip").open("ab") as file:
                return file.write(content)

    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in MEMBERS.items():
            archive.writestr(name, content)
    room.unpacked(tmp_path / "package.zip", folder)
    assert (folder / "bag" / "data" / "año.csv").read_bytes() == MEMBERS["bag/data/año.csv"]


def test_the_members_asked_for_are_there_and_no_others(zipped, folder):
    path = zipped(MEMBERS)
    assert "bag/other" in refused(path, folder, names={*MEMBERS, "bag/other"})
    assert "año.csv" in refused(path, folder, names={"bag/bagit.txt"})
    room.unpacked(path, folder, names=set(MEMBERS))


BAD_NAMES = {
    "up": "../out.txt", "up within": "a/../../out.txt", "here": "./a", "absolute": "/tmp/out.txt",
    "a drive": "C:/out.txt", "a stream": "a.txt:b", "backslash": "a\\..\\out.txt",
    "a share": "//host/a", "twice a slash": "a//b", "a device": "data/CON", "a device's file":
    "nul.txt", "a port": "COM1.csv", "a blank at the end": "a ", "a point at the end": "a.",
    "control": "a\x01b", "right to left": "a\u202etxt.exe", "invisible": "a\u200bb",
    "not composed": "an\u0303o.csv", "endless": "a" * 300, "deep": "/".join("abcdefghijkl"),
    "a wild card": "a*", "markup": "<a>",
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_NAMES.values(), ids=BAD_NAMES)
def test_a_name_that_is_not_plain_everywhere_is_refused(zipped, folder, name):
    refused(zipped([("a.txt", b"a"), (info(name), b"out")]), folder)


def test_nul_in_a_name_is_refused(zipped, folder):
    path = zipped({"abcd.txt": b"x"})
    path.write_bytes(path.read_bytes().replace(b"abcd.txt", b"ab\x00d.txt"))
    refused(path, folder)


def test_a_name_that_is_no_utf_8_is_refused(zipped, folder):
    path = zipped({"año.txt": b"x"})
    path.write_bytes(path.read_bytes().replace("ñ".encode(), b"\xff\xfe"))
    refused(path, folder)


def test_a_name_in_an_older_code_is_refused(zipped, folder):
    path = zipped({"año.txt": b"x"})
    content = bytearray(path.read_bytes())
    for mark, offset in ((LOCAL, 6), (CENTRAL, 8)):
        content[content.index(mark) + offset + 1] &= ~0x08
    path.write_bytes(content)
    assert "UTF-8" in refused(path, folder)


CLASHES = {
    "the same": ("a.txt", "a.txt"),
    "in another case": ("a.txt", "A.TXT"),
    "in another case of ñ": ("año", "AÑO"),
    "a file and a folder": ("a", "a/b"),
    "a folder and a file": ("a/b", "A"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", CLASHES.values(), ids=CLASHES)
def test_two_members_of_one_name_are_refused(zipped, folder, names):
    assert "one name" in refused(zipped([(name, b"x") for name in names]), folder)


@pytest.mark.parametrize("mode", [0o120777, 0o010644, 0o020644, 0o140644, 0o060644])
def test_a_link_pipe_or_device_is_refused(zipped, folder, mode):
    member = info("a", create_system=3, external_attr=mode << 16)
    assert "a link or device" in refused(zipped([(member, b"/etc/passwd")]), folder)


def test_a_link_that_says_it_comes_from_dos_is_refused(zipped, folder):
    member = info("a", create_system=0, external_attr=0o120777 << 16)
    refused(zipped([(member, b"/etc/passwd")]), folder)


def test_a_folder_that_is_a_file_is_refused(zipped, folder):
    refused(zipped([(info("a", external_attr=0x10), b"x")]), folder)
    refused(zipped([(info("a/"), b"x")]), folder)


@pytest.mark.parametrize("how", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_unusual_way_of_packing_is_refused(zipped, folder, how):
    assert "unusual way" in refused(zipped(MEMBERS, how), folder)


def test_a_password_is_refused(zipped, folder):
    path = zipped({"a.txt": b"x"})
    content = bytearray(path.read_bytes())
    for mark, offset in ((LOCAL, 6), (CENTRAL, 8)):
        content[content.index(mark) + offset] |= 1
    path.write_bytes(content)
    assert "a password" in refused(path, folder)


def test_a_bomb_is_refused_before_it_goes_off(zipped, folder):
    path = zipped({"a.csv": bytes(60 * 1024 * 1024)})
    assert path.stat().st_size < 100_000
    assert "unpacks to more" in refused(path, folder)


def test_a_thousand_small_bombs_are_refused(zipped, folder):
    piece = bytes(900 * 1024)
    path = zipped({f"{n}.csv": piece for n in range(60)})
    assert "unpacks to more" in refused(path, folder)


def test_members_without_end_are_refused(zipped, folder):
    assert "unpacks to more" in refused(zipped({f"{n}": b"" for n in range(2_100)}), folder)


def test_members_that_share_their_bytes_are_refused(folder, tmp_path):
    data = zlib.compress(b"x" * 500, 9)[2:-4]
    crc = zlib.crc32(b"x" * 500)
    fixed = struct.pack("<HHHHIIIHH", 0, 8, 0, 33, crc, len(data), 500, 1, 0)
    local = LOCAL + struct.pack("<H", 20) + fixed + b"a" + data
    entry = CENTRAL + struct.pack("<HH", 20, 20) + fixed + struct.pack("<HHHII", 0, 0, 0, 0, 0)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 2, 2, 2 * (len(entry) + 1), len(local), 0)
    path = tmp_path / "package.zip"
    path.write_bytes(local + entry + b"a" + entry + b"b" + end)
    assert "files within files" in refused(path, folder)


def test_a_size_that_lies_is_refused(zipped, folder):
    content = os.urandom(4000)
    for said in (3000, 5000):
        path = zipped({"a.bin": content}, zipfile.ZIP_STORED)
        whole = bytearray(path.read_bytes())
        at = whole.index(CENTRAL)
        whole[at + 24 : at + 28] = struct.pack("<I", said)
        path.write_bytes(whole)
        refused(path, folder)


def test_content_that_was_altered_is_refused_and_nothing_stays(zipped, folder):
    path = zipped({"a.txt": b"first", "b.bin": os.urandom(3000)}, zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    content[content.index(CENTRAL) - 100] ^= 1
    path.write_bytes(content)
    assert "not whole" in refused(path, folder)
    assert list(folder.iterdir()) == []


def test_something_before_the_zip_is_refused(zipped, folder):
    path = zipped(MEMBERS)
    path.write_bytes(b"MZ program" + path.read_bytes())
    refused(path, folder)


def test_an_empty_zip_is_refused(folder, tmp_path):
    made = io.BytesIO()
    zipfile.ZipFile(made, "w").close()
    path = tmp_path / "package.zip"
    path.write_bytes(made.getvalue())
    refused(path, folder)


def test_a_zip_that_is_cut_anywhere_is_refused(zipped, folder):
    path = zipped(MEMBERS)
    whole = path.read_bytes()
    for size in range(0, len(whole), 7):
        path.write_bytes(whole[:size])
        refused(path, folder)


def test_random_damage_is_refused_or_changes_no_content(zipped, folder, tmp_path):
    path = zipped(MEMBERS)
    whole, chance, told = path.read_bytes(), random.Random(5), 0
    for number in range(400):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        place = tmp_path / "tries" / str(number)
        place.mkdir(parents=True)
        try:
            room.unpacked(path, place)
        except WorkshopError:
            told += 1
            assert list(place.iterdir()) == []
        else:
            found = sorted(p.read_bytes() for p in place.rglob("*") if p.is_file())
            assert found == sorted(MEMBERS.values())
    assert told > 200


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_zip_behind_a_link_or_in_a_pipe_is_refused(zipped, folder):
    path = zipped(MEMBERS)
    link, pipe = path.with_name("link.zip"), path.with_name("pipe.zip")
    link.symlink_to(path)
    os.mkfifo(pipe)
    refused(link, folder)
    refused(pipe, folder)
    refused(Path(path.parent / "none.zip"), folder)


def test_a_folder_that_holds_something_is_our_own_mistake(zipped, folder):
    (folder / "mine").write_bytes(b"mine")
    with pytest.raises(ValueError, match="empty"):
        room.unpacked(zipped(MEMBERS), folder)
    assert (folder / "mine").read_bytes() == b"mine"
