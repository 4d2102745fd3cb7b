"""Disks with bad luck beneath a real window: slow ones, and ones that are full."""

from dataclasses import replace


class Files:
    """The real place of session files, each opened one behind a disk of the test's choice."""

    def __init__(self, files, disk):
        self._files, self._disk = files, disk
        self.opened = []

    def __getattr__(self, name):
        return getattr(self._files, name)

    def open(self, path):
        self.opened.append(self._disk(self._files.open(path)))
        return self.opened[-1]


def on_disk(rooms, disk):
    """Rooms whose session files lie on another disk: these rooms, and its files."""
    ports = rooms.ports()
    desk = ports.desk()
    files = Files(desk.files, disk)
    behind = replace(ports, desk=lambda: replace(desk, files=files))
    return replace(rooms, ports=lambda: behind), files
