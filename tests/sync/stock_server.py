"""The stock tus server, `@tus/server` from npm: as a process that can be killed."""

import json
import os
import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from patience import LONG

PACKAGES = ("@tus/server@2.4.5", "@tus/file-store@2.1.1")
NODE = (20, 19)
PROGRAM = Path(__file__).with_name("tus_server.mjs")


def installed():
    """A folder outside the project with the server in it; skips by name where there is none."""
    place, lack = _tried()
    if lack:
        pytest.skip(f"@tus/server {lack}")
    return place


@cache
def _tried():
    """Where the server is, and what it lacks; tried once in a run."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not (node and npm):
        return None, "needs node and npm"
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if tuple(int(part) for part in said.strip("v\n").split(".")[:2]) < NODE:
        return None, f"needs Node {'.'.join(map(str, NODE))}"
    place = _cache() / "-".join(name.rpartition("@")[2] for name in PACKAGES)
    try:
        if not (place / "node_modules").is_dir():
            _install(npm, place)
        shutil.copy(PROGRAM, place)
    except OSError as error:
        return None, f"has no folder to be installed in: {error.strerror}"
    except subprocess.SubprocessError:
        return None, "could not be had from npm"
    return place, None


def _cache():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "workshop-app-tests" / "tus"


def _install(npm, place):
    """Install beside, then rename: several tests may come here at once."""
    place.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=place.parent))
    quiet = ["--silent", "--no-audit", "--no-fund", "--fetch-retries=1"]
    try:
        subprocess.run(
            [npm, "install", *quiet, "--prefix", made, *PACKAGES],
            capture_output=True,
            timeout=150,
            check=True,
        )
        with suppress(OSError):
            made.rename(place)
    finally:
        shutil.rmtree(made, ignore_errors=True)


class StockServer:
    """A stock server on one port, however often it is killed and started again."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self._home, self._port, self._process = installed(), 0, None
        self.start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self._port}/files"

    @property
    def port(self):
        return self._port

    def start(self):
        """Start it, and wait until it listens.

        Its port may be somebody's end of a connection for a moment, while it was down.
        """
        until = time.monotonic() + LONG
        while not (port := self._started()):
            assert time.monotonic() < until, "the server does not start"
        self._port = int(port)

    def _started(self):
        """The port that a new process listens at; nothing where it ended instead."""
        command = ["node", self._home / PROGRAM.name, self.folder, str(self._port)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        port = self._process.stdout.readline()
        if not port:
            self.kill()
        return port

    def kill(self):
        """End it as a power cut would."""
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def complete(self):
        """What is there whole: metadata and bytes."""
        return [
            (about["metadata"], content)
            for about, content in self._all()
            if len(content) == about["size"]
        ]

    def _all(self):
        for path in sorted(self.folder.glob("*.json")):
            with suppress(ValueError, FileNotFoundError):  # killed while it was written
                yield json.loads(path.read_text()), path.with_suffix("").read_bytes()
