"""A slow disk, simulated: a log in a file whose every write waits."""

from threading import Event

from patience import LONG


class SlowDisk:
    """A `LogFile` around another, that writes once a gate is open, or after so many seconds."""

    def __init__(self, file, *, seconds=0.0, gate=None):
        self._file, self._seconds, self._gate = file, seconds, gate
        self.reached = Event()

    def __getattr__(self, name):
        return getattr(self._file, name)

    def append(self, step):
        self._wait()
        self._file.append(step)

    def absorb(self, arrival):
        self._wait()
        self._file.absorb(arrival)

    def set_note(self, key, value):
        self._wait()
        self._file.set_note(key, value)

    def forget(self, private, workshop):
        self._wait()
        self._file.forget(private, workshop)

    def copy(self, path):
        self._wait()
        self._file.copy(path)

    def _wait(self):
        self.reached.set()
        if self._gate is not None:
            assert self._gate.wait(LONG / 2)  # the test fails before, and whoever closes waits on
        elif self._seconds:
            Event().wait(self._seconds)  # a disk's time, not a test's


class FullDisk:
    """A `LogFile` around another, that refuses to write while it has no room."""

    def __init__(self, file, error):
        self._file, self._error = file, error
        self.room = True

    def __getattr__(self, name):
        return getattr(self._file, name)

    def append(self, step):
        self._refuse()
        self._file.append(step)

    def absorb(self, arrival):
        self._refuse()
        self._file.absorb(arrival)

    def set_note(self, key, value):
        self._refuse()
        self._file.set_note(key, value)

    def _refuse(self):
        if not self.room:
            raise self._error
