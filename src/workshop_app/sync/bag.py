"""Bags: a package as a BagIt zip (RFC 8493), with a signature over its tag manifest.

The delivery's id is the SHA-256 of `tagmanifest-sha256.txt`, which stands for every byte inside.
"""

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

from workshop_app.document.package import SIGNED_BY, Bag
from workshop_app.domain.errors import WorkshopError, mark
from workshop_app.sync.sign import SigningKey, refuse_forged

BAGIT, INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"
SIGNATURE = f"{TAGS}.minisig"
DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
ALTERED = mark("The package was altered, or came over incomplete ({name}). Ask for it again.")
NO_BAG = mark("{file} is not a package of Workshop App.")
_LINE = re.compile(r"([0-9a-f]{64}) {2}(\S.*)")
_LONGEST = 4_000_000


def bagged(
    name: str, members: Mapping[str, bytes], about: Mapping[str, str], key: SigningKey
) -> tuple[bytes, str]:
    """The zip's bytes and the delivery's id; members by their path below `data/`."""
    payload = {f"data/{path}": content for path, content in sorted(members.items())}
    size = sum(map(len, payload.values()))
    said = {**about, "Payload-Oxum": f"{size}.{len(payload)}", SIGNED_BY: key.public}
    tags = {
        BAGIT: DECLARATION.encode(),
        INFO: "".join(f"{label}: {_one_line(text)}\n" for label, text in said.items()).encode(),
        MANIFEST: _manifest(payload),
    }
    listed = _manifest(tags)
    delivery = hashlib.sha256(listed).hexdigest()
    signature = key.signature(listed, comment=f"workshop-package/1 {delivery}").encode()
    return _zipped(name, {**tags, TAGS: listed, SIGNATURE: signature, **payload}), delivery


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _manifest(files: Mapping[str, bytes]) -> bytes:
    lines = (f"{hashlib.sha256(content).hexdigest()}  {path}\n" for path, content in files.items())
    return "".join(lines).encode()


def _zipped(name: str, files: Mapping[str, bytes]) -> bytes:
    """One folder with all files, at a time that says nothing of when it was packed."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            member = zipfile.ZipInfo(f"{name}/{path}")
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)
    return whole.getvalue()


def opened(folder: Path, *, file: str) -> Bag:
    """The bag in a folder that a package was unpacked into; file: what the package is called.

    Refused in a sentence: what is no bag, lacks or has a file too many, holds another byte than
    was signed, or is signed by nobody.
    """
    roots = [path for path in folder.iterdir() if path.is_dir()]
    if len(roots) != 1 or len([*folder.iterdir()]) != 1 or not (roots[0] / BAGIT).is_file():
        raise WorkshopError(NO_BAG, file=file)
    root = roots[0]
    listed = _read(root, TAGS)
    tags = _listed(listed)
    if not {BAGIT, INFO, MANIFEST} <= tags.keys() or _read(root, BAGIT) != DECLARATION.encode():
        raise WorkshopError(ALTERED, name=TAGS)
    payload = _listed(_read(root, MANIFEST))
    _refuse_others(root, {*tags, *payload, TAGS, SIGNATURE})
    for path, due in {**tags, **payload}.items():
        if hashlib.sha256(_read(root, path)).hexdigest() != due:
            raise WorkshopError(ALTERED, name=path)
    about = _about(_read(root, INFO))
    refuse_forged(
        listed, _read(root, SIGNATURE).decode("utf-8", "replace"), about.get(SIGNED_BY, "")
    )
    return Bag(root, about, hashlib.sha256(listed).hexdigest())


def _read(root: Path, path: str) -> bytes:
    try:
        content = (root / path).read_bytes()
    except OSError as error:
        raise WorkshopError(ALTERED, name=path) from error
    if path in {BAGIT, INFO, MANIFEST, TAGS, SIGNATURE} and len(content) > _LONGEST:
        raise WorkshopError(ALTERED, name=path)
    return content


def _listed(manifest: bytes) -> dict[str, str]:
    """What a manifest lists: the hash of each path, none of which leads out of the bag."""
    listed: dict[str, str] = {}
    for line in manifest.decode("utf-8", "replace").splitlines():
        found = _LINE.fullmatch(line)
        if not found or found[2] in listed or ".." in Path(found[2]).parts or found[2][0] in "/\\":
            raise WorkshopError(ALTERED, name=MANIFEST)
        listed[found[2]] = found[1]
    return listed


def _refuse_others(root: Path, due: set[str]) -> None:
    there = {path.relative_to(root).as_posix() for path in root.rglob("*") if not path.is_dir()}
    for name in sorted(there ^ due):
        raise WorkshopError(ALTERED, name=name)


def _about(info: bytes) -> dict[str, str]:
    pairs = (line.partition(": ") for line in info.decode("utf-8", "replace").splitlines())
    return {label: text for label, _, text in pairs}
