"""A bad line: a relay that cuts each connection hard after so many bytes, then lets all through."""

import socket
import struct
from collections import deque
from contextlib import suppress
from threading import Thread

_HARD = struct.pack("ii", 1, 0)


class BadLine:
    """A relay to a port; cuts: after how many bytes sent each of the next connections ends."""

    def __init__(self, port, cuts):
        self._to, self._left = port, deque(cuts)
        self.cuts = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listening.getsockname()[1]}/files"
        Thread(target=self._accept, daemon=True).start()

    def close(self):
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()

    def _accept(self):
        with suppress(OSError):
            while True:
                here, _ = self._listening.accept()
                there = socket.create_connection(("127.0.0.1", self._to))
                most = self._left.popleft() if self._left else None
                Thread(target=self._relay, args=(here, there, most), daemon=True).start()
                Thread(target=self._relay, args=(there, here, None), daemon=True).start()

    def _relay(self, source, target, most):
        with suppress(OSError):
            while piece := source.recv(65_536):
                if most is not None and len(piece) >= most:
                    target.sendall(piece[:most])
                    self.cuts += 1
                    for end in (source, target):
                        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _HARD)
                    break
                most = most if most is None else most - len(piece)
                target.sendall(piece)
        for end in (source, target):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        if most is not None:
            source.close()
            target.close()
