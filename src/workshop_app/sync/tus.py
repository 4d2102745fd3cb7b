"""The protocol tus 1.0: the three questions that bring a file to a server, and their answers."""

from __future__ import annotations

import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from workshop_app.document.delivery import Delivery
from workshop_app.domain.errors import Message, WorkshopError, mark
from workshop_app.sync.addresses import fault_of, is_here, same_origin, upload_address
from workshop_app.sync.answers import TOKEN, Answer, judge
from workshop_app.sync.broken import trouble
from workshop_app.sync.troubles import Again, Lost, NeedsPerson

if TYPE_CHECKING:
    import httpx

VERSION = "1.0.0"
_BODY = 65_536
"""How much of an answer is read: what a page of a hotel says is not for us."""
_ODD = Message("The server's answer makes no sense.")
_NO_PROXY = mark(
    "The proxy that this computer is set to is of a kind that cannot be used here. Ask whoever "
    "runs the network, or hand the package over on a stick."
)
_ANOTHER = Message("The server has another upload at this address. It is sent from the beginning.")


def new_client(address: str, believed: ssl.SSLContext | None = None) -> httpx.Client:
    """A client for one server: the system's proxies, but none to this machine; no redirects.

    believed: whose certificates count; by default whom the system and Mozilla's list trust. A
    WorkshopError says that the system's proxy is of no use.
    """
    import httpx

    here = not fault_of(address) and is_here(httpx.URL(address).host)
    try:
        return httpx.Client(
            verify=believed or _trusted(),
            trust_env=not here,
            timeout=httpx.Timeout(60.0, connect=15.0),
            follow_redirects=False,
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise WorkshopError(_NO_PROXY) from error


def _trusted() -> ssl.SSLContext:
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


@dataclass(frozen=True, slots=True)
class Server:
    """A tus server, and how it is asked; home: the address on IFE's card."""

    client: httpx.Client
    home: str
    token: str | None
    now: Callable[[], datetime]

    def create(self, delivery: Delivery) -> str:
        """Begin an upload; gives its address."""
        answer = self.ask("POST", self.home, _about(delivery), creating=True)
        if answer.status != 201:
            raise Again(_ODD)
        return upload_address(answer.url, answer.headers.get("location", ""))

    def offset(self, upload: str, size: int) -> tuple[int, Answer]:
        """How many bytes of an upload the server has."""
        answer = self.ask("HEAD", upload)
        length = answer.headers.get("upload-length")
        if length is not None and length != str(size):
            raise Lost(_ANOTHER)
        return _offset(answer, 0, size), answer

    def append(
        self, upload: str, offset: int, length: int, pieces: Iterator[bytes]
    ) -> tuple[int, Answer]:
        """Send the next bytes; gives how many the server has then."""
        headers = {
            "Upload-Offset": str(offset),
            "Content-Type": "application/offset+octet-stream",
            "Content-Length": str(length),
        }
        answer = self.ask("PATCH", upload, headers, pieces)
        return _offset(answer, offset + 1, offset + length), answer

    def ask(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None = None,
        content: Iterator[bytes] | None = None,
        *,
        creating: bool = False,
    ) -> Answer:
        """Ask, and give the answer of a tus server; what is wrong with another is raised."""
        said = self.fetch(method, url, headers, content, creating=creating)
        return judge(said, self.now())

    def fetch(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None = None,
        content: Iterator[bytes] | None = None,
        *,
        creating: bool = False,
    ) -> Answer:
        """Ask, and give whatever is answered; raises where nothing is."""
        import httpx

        place = httpx.URL(url)
        request = self.client.build_request(
            method, place, headers=self._headers(place) | dict(headers or {}), content=content
        )
        try:
            response = self.client.send(request, stream=True, follow_redirects=False)
            try:
                return Answer(
                    response.status_code, response.headers, _begun(response), url, creating
                )
            finally:
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise trouble(error, place, self.now()) from error

    def _headers(self, place: httpx.URL) -> dict[str, str]:
        """What every question carries; the token goes to no other server than the card's."""
        import httpx

        headers = {"Tus-Resumable": VERSION, "Accept-Encoding": "identity"}
        if self.token and same_origin(place, httpx.URL(self.home)):
            headers["Authorization"] = f"Bearer {_sayable(self.token)}"
        return headers


def _sayable(token: str) -> str:
    token = token.strip()
    if not (token.isascii() and token.isprintable()):
        raise NeedsPerson(TOKEN)
    return token


def _about(delivery: Delivery) -> dict[str, str]:
    said = {"delivery": delivery.id, "filename": delivery.name, "sha256": delivery.sha256}
    told = ",".join(f"{key} {b64encode(value.encode()).decode()}" for key, value in said.items())
    return {"Upload-Length": str(delivery.size), "Upload-Metadata": told}


def _begun(response: httpx.Response) -> bytes:
    """The beginning of an answer's body, as it came."""
    body = b""
    for piece in response.iter_raw():  # to its end, so that the connection is used again
        body += piece
        if len(body) >= _BODY:
            break
    return body[:_BODY]


def _offset(answer: Answer, least: int, most: int) -> int:
    """The offset in an answer; one that cannot be is asked for again."""
    said = answer.headers.get("upload-offset", "")
    if not (said.isascii() and said.isdigit() and len(said) < 16):
        raise Again(_ODD)
    if not least <= int(said) <= most:
        raise Again(_ODD)
    return int(said)
