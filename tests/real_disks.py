"""Real small disks for tests: filled up, made read-only, pulled out."""

import shutil
import subprocess
from contextlib import contextmanager, suppress


@contextmanager
def filled(folder):
    """No room left in a folder, for as long as it lasts."""
    stuffing = folder / "stuffing"
    with stuffing.open("wb", buffering=0) as file:
        for size in (65_536, 4096, 1):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size)
    yield
    stuffing.unlink()


def mounted(place):
    """Whether a disk of one megabyte could be mounted at a folder; only root can."""
    mount = shutil.which("mount")
    command = [mount, "-t", "tmpfs", "-o", "size=1m", "workshop-app-test", place]
    return bool(mount) and not subprocess.run(command, check=False, capture_output=True).returncode


def made_read_only(place):
    """Whether a disk is read-only now; its open files must be closed before."""
    command = ["mount", "-o", "remount,ro", place]
    return not subprocess.run(command, check=False, capture_output=True).returncode


def pull(place):
    """Pull a disk out, whatever is open on it."""
    subprocess.run(["umount", "--lazy", place], check=True)
