"""Collecting: the garbage collector is kept from what is read in and is there to stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep the garbage collector from walking what is read in, then and later: it is there to stay.

    It holds no cycles, so that it goes when the session does, frozen or not.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
