"""Patience: how long a test waits for what comes in its own time, on a machine that is busy.

It is no measure of speed: what never comes takes so long to fail, and what comes takes none of it.
"""

from pytestqt.qtbot import QtBot

LONG = 60
"""Seconds; less than pytest's own `faulthandler_timeout`, so that a test fails by its own words."""


class PatientBot(QtBot):
    """A `qtbot` that waits longer than five seconds, unless a test says how long."""

    def waitUntil(self, callback, *, timeout=LONG * 1000):  # noqa: N802 - as Qt spells
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=LONG * 1000, **more):  # noqa: N802 - as Qt spells
        return super().waitSignal(signal, timeout=timeout, **more)
