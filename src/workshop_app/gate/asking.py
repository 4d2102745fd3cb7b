"""Asking a child what a private copy of a session holds: what goes wrong goes wrong there."""

from __future__ import annotations

import json
import subprocess
import threading

from workshop_app.document.program import alone
from workshop_app.gate.bounds import LONGEST_ANSWER, SECONDS
from workshop_app.gate.faults import Altered
from workshop_app.gate.says import refusal

TYPE_CHECKING = False  # loading `typing` would take a fifth of a child's time
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import TracebackType
    from typing import Any, Self

    from workshop_app.domain.errors import WorkshopError

COMMAND = "gate-read"
_ANSWER = "answer"
_WORDS = {"altered", "damaged", "endless"}
"""What a child may refuse with."""


class Child:
    """A process that reads a private copy; a context that leaves none behind.

    path: the name of the file, for what is said of it.
    """

    def __init__(self, copy: Path, version: int, path: Path) -> None:
        self._path, self._answer = path, copy.with_name(_ANSWER)
        try:
            with self._answer.open("xb") as told:
                self._process = subprocess.Popen(  # noqa: S603 - ourselves
                    [*alone("workshop_app.gate.reading", COMMAND), str(copy), str(version)],
                    stdin=subprocess.DEVNULL,
                    stdout=told,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
        except OSError as error:
            raise refusal("no-room", path, why=error.strerror or str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def lines(self) -> Iterator[Mapping[str, Any]]:
        """What it told, line by line, once it has ended."""
        ended = self._wait()
        if self._answer.stat().st_size > LONGEST_ANSWER:
            raise refusal("endless", self._path)
        whole = False
        with self._answer.open("rb") as lines:
            for line in lines:
                said = _read(line)
                if "refused" in said:
                    raise _refused(said, self._path)
                whole = said == {"end": True}
                if not whole:
                    yield said
        if not whole or ended:
            raise refusal("damaged", self._path)

    def _wait(self) -> int:
        """Wait for its end, at once seen, but no longer than it may take; gives how it ended."""
        too_long = threading.Event()

        def stop() -> None:
            too_long.set()
            self._process.kill()

        timer = threading.Timer(SECONDS, stop)
        timer.start()
        try:
            ended = self._process.wait()
        finally:
            timer.cancel()
        if too_long.is_set():
            raise refusal("endless", self._path)
        return ended


def _read(line: bytes) -> Mapping[str, Any]:
    try:
        said = json.loads(line.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Altered("answer") from error
    if not isinstance(said, dict):
        raise Altered("answer")
    return said


def _refused(said: Mapping[str, Any], path: Path) -> WorkshopError:
    word = said.get("refused")
    return refusal(word if word in _WORDS else "damaged", path, what=str(said.get("what"))[:160])
