"""A real X server with the program on it, and a person's keys and mouse by xdotool."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

TOOLS = ("Xvfb", "xdotool", "xwd")
SIZE = (1280, 720)
PATIENCE = 60
MOMENT = 0.15
"""Seconds between two looks at the screen."""


def missing_tools():
    """The tools that this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@contextmanager
def x_server(folder):
    """A screen of its own; gives its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
    with (folder / "xvfb.log").open("w") as log:
        server = subprocess.Popen(command, pass_fds=(write,), stderr=log)
        os.close(write)
        try:
            with os.fdopen(read) as line:
                yield f":{line.readline().strip()}"
        finally:
            server.terminate()  # it takes its lock and its socket away
            server.wait(PATIENCE)


class Person:
    """Sits before the program on a real screen."""

    def __init__(self, display, folder, *words):
        self._own = folder / "own"
        self._env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._env |= {"WORKSHOP_APP_DATA": str(self._own), "LANG": "es_MX.UTF-8"}
        self._env.pop("QT_SCALE_FACTOR", None)
        command = [sys.executable, "-m", "workshop_app", *map(str, words)]
        self.program = subprocess.Popen(command, env=self._env, cwd=folder)

    def __enter__(self):
        self.wait_for("Workshop App")
        return self

    def __exit__(self, *_):
        """Leave no program behind, however the test went."""
        self.program.kill()
        self.program.wait(PATIENCE)

    def xdotool(self, *words, check=True):
        """Run xdotool; what it prints."""
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self._env,
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
        )
        return done.stdout.strip()

    def wait_for(self, title):
        """Wait for a window whose title holds this, and give it the keyboard, as one does."""
        until = time.monotonic() + PATIENCE
        while not (found := self.xdotool("search", "--onlyvisible", "--name", title, check=False)):
            assert self.program.poll() is None, "the program is gone"
            assert time.monotonic() < until, f"no window called {title}"
            time.sleep(MOMENT)
        self.xdotool("windowfocus", "--sync", found.splitlines()[-1])
        self.settle()

    def press_until(self, key, title):
        """Press a key again until a window opens: what it needs may be in the making."""
        until = time.monotonic() + PATIENCE
        while not self.xdotool("search", "--onlyvisible", "--name", title, check=False):
            assert time.monotonic() < until, f"{key} opens no {title}"
            self.press(key)
        self.wait_for(title)

    def wait_for_work(self, key):
        """Press a key that has work done beside the window, and wait until that is done."""
        until, place = time.monotonic() + PATIENCE, self._own / "work"
        self.xdotool("key", "--clearmodifiers", key)
        for wanted in (True, False):
            while any(place.glob("work-*")) is not wanted:
                assert time.monotonic() < until, "the work is not begun, or never done"
                time.sleep(MOMENT / 10)
        self.settle()

    def settle(self):
        """Wait until nothing moves: two pictures in a row are the same, and the program waits."""
        before, until = None, time.monotonic() + PATIENCE
        while (now := self._picture()) is None or now != before or self._is_at_work():
            assert time.monotonic() < until, "the screen never comes to rest"
            before = now
            time.sleep(MOMENT)

    def press(self, *keys):
        """Press keys, one after another."""
        self.xdotool("key", "--clearmodifiers", "--delay", 30, *keys)
        self.settle()

    def write(self, *texts):
        """Type texts, each with Enter."""
        for text in texts:
            if text:
                self.xdotool("type", "--delay", 12, text)
            self.press("Return")

    def click(self, x, y):
        """Click at a place of the window."""
        self.xdotool("mousemove", x, y, "click", 1)
        self.settle()

    def close(self):
        """Close the window, as its frame's cross does, and wait for the program's end."""
        self.press("ctrl+q")
        return self.program.wait(PATIENCE)

    def _picture(self):
        """What is on the screen; None where a window closed while it was taken."""
        done = subprocess.run(
            ["xwd", "-root", "-silent"],
            env=self._env,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
        return None if done.returncode else done.stdout

    def _is_at_work(self):
        """Whether the program has not come to what was pressed, on a machine that is busy."""
        if self.program.poll() is not None:
            return False
        status = Path("/proc", str(self.program.pid), "stat")
        return status.exists() and status.read_text().rpartition(")")[2].split()[0] in "RD"
