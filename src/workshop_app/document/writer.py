"""The writer: a log in a file, used on a thread of its own, so that nobody waits for a disk."""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from workshop_app.document.ports import Arrival, LogFile, Logged
from workshop_app.document.private import Private
from workshop_app.document.saving import Unsaved
from workshop_app.document.writer_thread import WriterThread
from workshop_app.domain.errors import Message
from workshop_app.domain.workshop import Workshop

Answer = TypeVar("Answer")


class Writer(WriterThread):
    """A `LogFile` around another, which from now on only the writer's thread uses.

    Steps and notes are kept soon; all that is asked here is waited for.
    """

    def read(self) -> Logged:
        """Everything that was kept."""
        return self.call(lambda file: file.read()).result()

    def project(self, workshop: Workshop) -> None:
        """Bring an older projection in line."""
        self.call(lambda file: file.project(workshop)).result()

    def absorb(self, arrival: Arrival) -> None:
        """Keep what copies bring; refused while older steps are not durable."""

        def absorbing(file: LogFile) -> None:
            self._refuse_unsaved()
            file.absorb(arrival)

        self.call(absorbing).result()

    def forget(self, private: Private, workshop: Workshop) -> None:
        """Leave no byte of other private texts; refused while older steps are not durable."""

        def forgetting(file: LogFile) -> None:
            self._refuse_unsaved()
            file.forget(private, workshop)

        self.call(forgetting).result()

    def faults(self) -> Iterable[Message]:
        """What is wrong with the file."""
        return self.call(lambda file: tuple(file.faults())).result()

    def pictures(self) -> Mapping[str, bytes]:
        """All pictures that are durable."""
        return self.call(lambda file: file.pictures()).result()

    def put_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """Keep pictures beside those that are there."""
        self.call(lambda file: file.put_pictures(pictures)).result()

    def revision(self) -> str:
        """The id of the last edit that is durable."""
        return self.call(lambda file: file.revision()).result()

    def copy(self, path: Path) -> None:
        """A copy under a new name, of all that is durable."""
        self.call(lambda file: file.copy(path)).result()

    def close(self) -> None:
        """Let others open the file; `Unsaved` where a step is refused: then it stays open."""
        if self._ended:
            return
        while not self.flush():
            self._refuse_unsaved()
        self.abandon()

    def _refuse_unsaved(self) -> None:
        if self._trouble is not None:
            raise Unsaved(
                "What was done last is not saved yet. {trouble}", trouble=self._trouble
            ) from self._trouble


def on_its_thread(file: LogFile, work: Callable[[LogFile], Answer]) -> Future[Answer]:
    """Do something with a file on its writer's thread; at once where it has none."""
    if isinstance(file, Writer):
        return file.call(work)
    future: Future[Answer] = Future()
    future.set_result(work(file))
    return future
