"""Folders that are no safe place for an open session: synced by a cloud client, or on a network."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path, PurePath

from workshop_app.domain.errors import Message

_FOLDERS = {
    "OneDrive": ("onedrive", "skydrive"),
    "Dropbox": ("dropbox",),
    "Google Drive": ("google drive", "googledrive", "my drive", "mi unidad", "meu drive",
                     "shared drives", "unidades compartidas", "drives compartilhados"),
    "iCloud": ("iclouddrive", "icloud drive", "com~apple~clouddocs", "mobile documents"),
    "Nextcloud": ("nextcloud", "owncloud"),
    "Box": ("box sync",),
    "MEGA": ("mega", "megasync"),
    "pCloud": ("pcloud drive", "pclouddrive"),
}  # fmt: skip
"""Each service's folder, as its client names it."""
_WITH_MORE = ("onedrive", "dropbox", "googledrive", "nextcloud")
"""Names that an account's may follow: `OneDrive - Alcaldía`, `Dropbox (Personal)`."""
_AT_HOME = {"box": "Box"}
"""Names so plain that they say something only in a home folder."""
_MARKS = {
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
}
"""What a client leaves in the folder that it syncs."""
_DATABASES = (".sync_*.db", "._sync_*.db")
"""What Nextcloud's client keeps in the folder that it syncs."""
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETWORK = ("cifs", "smb", "nfs", "afs", "davfs", "ncpfs", "9p", "fuse.sshfs", "fuse.rclone")
_MOUNTS = Path("/proc/self/mounts")
_REMOTE = 4
"""What Windows calls a drive on another computer."""


def synced_by(
    path: Path, *, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> str | None:
    """The service whose client copies a folder while one works in it; None where none is known."""
    place, at_home = path.absolute(), home or Path.home()
    for folder in (place, *place.parents):
        if folder == at_home:
            break
        service = _by_name(folder, at_home) or _by_mark(folder)
        if service:
            return service
    if any(_lies_in(place, environ.get(name)) for name in _VARIABLES):
        return "OneDrive"
    return "iCloud" if _in_apples_own(place, at_home) else None


def on_network(path: Path, *, mounts: str | None = None) -> bool:
    """Whether a folder lies on another computer, where that can be told.

    mounts: what the system has mounted, as Linux lists it; read where it is left out.
    """
    place = path.absolute()
    if str(place).startswith(("\\\\", "//")) or "gvfs" in place.parts:
        return True
    if sys.platform == "win32":
        return _drive_type(place) == _REMOTE
    return _file_system(place, _mounts() if mounts is None else mounts).startswith(_NETWORK)


def warning(path: Path) -> Message | None:
    """What is unsafe about working on a session file, or in a folder, in a sentence.

    None where nothing is known.
    """
    if path.exists() and not os.access(path, os.W_OK):
        return Message(
            "{file} can be read here but not changed. "
            "Save it to another place before you work on it.",
            file=str(path),
        )
    if on_network(path):
        return Message(
            "This folder lies on another computer. If the network fails, saving stops: "
            "better move the session to a folder of this computer."
        )
    service = synced_by(path)
    if service is None:
        return None
    return Message(
        "{service} copies this folder while you work, and a copy of an open session may be broken. "
        "Better move the session to a folder that is on this computer only.",
        service=service,
    )


def _by_name(folder: PurePath, home: Path) -> str | None:
    name = folder.name.casefold()
    if folder.parent == home and name in _AT_HOME:
        return _AT_HOME[name]
    first = next((known for known in _WITH_MORE if _is_followed(known, name)), name)
    for service, names in _FOLDERS.items():
        if first in names:
            return service
    if folder.parent.name == "CloudStorage":  # where macOS puts all of them
        return folder.name.partition("-")[0]
    return None


def _is_followed(known: str, name: str) -> bool:
    return name.startswith((f"{known} - ", f"{known} (", f"{known}-"))


def _by_mark(folder: Path) -> str | None:
    try:
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
        if any(next(folder.glob(names), None) for names in _DATABASES):
            return "Nextcloud"
    except OSError:  # a folder that may not be looked into says nothing
        return None
    return None


def _lies_in(place: Path, folder: str | None) -> bool:
    return bool(folder) and place.is_relative_to(Path(folder or "").absolute())


def _in_apples_own(place: Path, home: Path) -> bool:
    """Whether iCloud syncs Documents and Desktop, as macOS offers, and this lies in them."""
    clouds = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    return any(
        place.is_relative_to(home / name) and (clouds / name).exists()
        for name in ("Documents", "Desktop")
    )


def _mounts() -> str:
    try:
        return _MOUNTS.read_text("utf-8", "replace")
    except OSError:  # not on this system
        return ""


def _file_system(place: PurePath, mounts: str) -> str:
    """The kind of file system that a path lies on: that of the longest mount it is in."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        _, _, rest = line.partition(" ")
        where, _, rest = rest.partition(" ")
        where = where.replace("\\040", " ")
        if place.is_relative_to(where) and len(where) >= best:
            best, kind = len(where), rest.partition(" ")[0]
    return kind


def _drive_type(place: PurePath) -> int:
    import ctypes

    windows = getattr(ctypes, "windll")  # noqa: B009 - it is there on Windows only
    return int(windows.kernel32.GetDriveTypeW(place.drive + "\\"))
