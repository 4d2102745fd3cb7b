"""A small tus server for tests, in a thread, with bad luck on demand; what it has is in a folder.

`server.next(method, fault)` lets the next question of that method meet a fault: a function from
the handler to whether that was all that is done about it.
"""

import json
import socket
import ssl
import struct
import uuid
from base64 import b64decode
from collections import defaultdict, deque
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

VERSION = "1.0.0"


class Broken(Exception):
    """The connection was cut on purpose."""


@dataclass
class Asked:
    """A question as it came."""

    method: str
    path: str
    headers: dict
    took: int = 0


@dataclass
class Upload:
    """An upload as the server has it."""

    id: str
    length: int
    metadata: dict
    content: bytes = field(repr=False)

    @property
    def complete(self):
        return len(self.content) == self.length


class TusServer:
    """A tus server on this machine; `https` where it is given a certificate's context."""

    def __init__(self, folder, *, context: ssl.SSLContext | None = None, port=0):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.asked, self.faults = [], defaultdict(deque)
        self.location, self.connections = None, 0
        self.receipt, self.receipt_at = None, "/receipt"
        self._http = _Http(("127.0.0.1", port), _Handler)
        self._http.tus = self
        if context:
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)
        self.origin = f"{'https' if context else 'http'}://127.0.0.1:{self._http.server_port}"
        self.address = f"{self.origin}/files"
        self._thread = Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def next(self, method, *faults):
        """Let the next questions of a method meet these faults."""
        self.faults[method].extend(faults)

    def always(self, method, fault):
        """Let every question of a method meet a fault."""
        self.faults[method] = _Endless(fault)

    def uploads(self):
        """All that was ever begun here and is still known."""
        return [self.upload(path.stem) for path in sorted(self.folder.glob("*.json"))]

    def complete(self):
        return [upload for upload in self.uploads() if upload.complete]

    def upload(self, id):
        kept = json.loads((self.folder / f"{id}.json").read_text())
        content = (self.folder / f"{id}.bin").read_bytes()
        return Upload(id, kept["length"], kept["metadata"], content)

    def lose_all(self):
        """Forget every upload."""
        for path in self.folder.iterdir():
            path.unlink()

    def methods(self):
        return [asked.method for asked in self.asked]

    def close(self):
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request, address):
        """Whoever breaks off is no error of the test."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """Say nothing on the test's stderr."""

    def setup(self):
        self.server.tus.connections += 1
        super().setup()

    def handle_one_request(self):
        with suppress(Broken):
            return super().handle_one_request()
        self.close_connection = True
        return None

    @property
    def tus(self):
        return self.server.tus

    def _meets(self):
        self.tus.asked.append(Asked(self.command, self.path, dict(self.headers)))
        faults = self.tus.faults[self.command]
        return bool(faults) and faults.popleft()(self)

    def do_POST(self):
        if not self._meets():
            create(self)

    def do_HEAD(self):
        if not self._meets():
            tell(self)

    def do_PATCH(self):
        if not self._meets():
            append(self)

    def do_GET(self):
        if not self._meets():
            self.give_receipt()

    def give_receipt(self):
        if self.tus.receipt is None:
            answer(self, 404, {"Content-Type": "text/plain"}, b"not yet")
        else:
            answer(self, 200, {"Content-Type": "application/json"}, self.tus.receipt)

    # -- What a tus server does ---------------------------------------------------------------

    @property
    def place(self):
        return self.tus.folder / f"{self.path.rpartition('/')[2]}.bin"

    def offset_headers(self):
        length = json.loads(self.place.with_suffix(".json").read_text())["length"]
        offset = self.place.stat().st_size
        headers = {"Upload-Offset": str(offset), "Upload-Length": str(length)}
        if offset == length and self.tus.receipt_at:
            headers["Workshop-Receipt"] = self.tus.receipt_at
        return headers


def create(handler):
    """Begin an upload, and say where it lies."""
    id = uuid.uuid4().hex
    pairs = handler.headers["Upload-Metadata"].split(",")
    metadata = {
        key: b64decode(value).decode() for key, _, value in (p.partition(" ") for p in pairs)
    }
    kept = {"length": int(handler.headers["Upload-Length"]), "metadata": metadata}
    (handler.tus.folder / f"{id}.bin").touch()
    (handler.tus.folder / f"{id}.json").write_text(json.dumps(kept))
    where = handler.tus.location or f"{handler.tus.address}/{{id}}"
    answer(handler, 201, {"Tus-Resumable": VERSION, "Location": where.format(id=id)})


def tell(handler):
    """Say how much of an upload is there."""
    if not handler.place.exists():
        answer(handler, 404, {"Tus-Resumable": VERSION})
    else:
        answer(handler, 200, {"Tus-Resumable": VERSION, **handler.offset_headers()})


def append(handler, most=None):
    """Take the next bytes of an upload, or only so many of them."""
    if not handler.place.exists():
        return answer(handler, 404, {"Tus-Resumable": VERSION}, close=True)
    if int(handler.headers["Upload-Offset"]) != handler.place.stat().st_size:
        return answer(handler, 409, {"Tus-Resumable": VERSION}, close=True)
    left = int(handler.headers["Content-Length"])
    left = left if most is None else min(left, most)
    with handler.place.open("ab", buffering=0) as file:
        while left:
            piece = handler.rfile.read1(min(left, 1 << 16))
            if not piece:
                raise Broken
            file.write(piece)
            handler.tus.asked[-1].took += len(piece)
            left -= len(piece)
    if most is None:
        answer(handler, 204, {"Tus-Resumable": VERSION, **handler.offset_headers()})
    return None


def answer(handler, status, headers=(), body=b"", *, close=False):
    """Answer; close: what the other end still sends is not waited for."""
    handler.send_response(status)
    for name, value in dict(headers).items():
        handler.send_header(name, value)
    if status != 204:
        handler.send_header("Content-Length", str(len(body)))
    if close:
        handler.send_header("Connection", "close")
        handler.close_connection = True
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(body)


# -- Faults ---------------------------------------------------------------------------------------


class _Endless:
    def __init__(self, fault):
        self._fault = fault

    def popleft(self):
        return self._fault


def fine(handler):
    """No fault at all."""
    return False


def answers(status, headers=(), body=b"", *, tus=True):
    """Answer so, and read nothing of what is sent."""

    def fault(handler):
        said = {"Tus-Resumable": VERSION} if tus else {}
        answer(handler, status, said | dict(headers), body, close=True)
        return True

    return fault


def page(status=200):
    """Answer with a hotel's page."""
    return answers(
        status, {"Content-Type": "text/html; charset=utf-8"}, b"<html>Welcome!</html>", tus=False
    )


def cut_after(count):
    """Take so many bytes, keep them, and cut the connection."""

    def fault(handler):
        append(handler, most=count)
        hang_up(handler)

    return fault


def cut_before_answering(handler):
    """Do all that is asked, and cut the connection instead of saying so."""
    handler.wfile.flush()
    real, handler.wfile = handler.wfile, _Deaf()
    {"POST": create, "HEAD": tell, "PATCH": append}[handler.command](handler)
    handler.wfile = real
    hang_up(handler)


def hang_up(handler):
    """Cut the connection hard."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()
    raise Broken


def lose_all(handler):
    """Forget every upload, then do what is asked."""
    handler.tus.lose_all()
    return False


class _Deaf:
    """What is written to it goes nowhere."""

    closed = False

    def write(self, content):
        return len(content)

    def flush(self):
        """Nothing waits."""

    def close(self):
        """Nothing is open."""
