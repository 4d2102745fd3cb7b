"""A thread that keeps steps and notes in a file, in order, and tries again what is refused."""

import threading
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, TypeVar

from workshop_app.document.ports import LogFile, Step
from workshop_app.document.saving import Saving
from workshop_app.domain.errors import WorkshopError

AGAIN_AFTER = 3.0
"""Seconds until a step that was refused is tried again."""

Answer = TypeVar("Answer")


class WriterThread:
    """Alone uses a log's file from now on.

    Steps and notes are queued, in order, each a transaction of its own; everything else is done
    after those queued before it. What the file refuses stays first in the queue, and is tried again
    with the next step, at `retry`, and every few seconds. `told` is called on this thread.
    """

    def __init__(
        self,
        file: LogFile,
        told: Callable[[Saving], None],
        *,
        again_after: float = AGAIN_AFTER,
    ) -> None:
        self._file, self._told, self._again_after = file, told, again_after
        self._notes = dict(file.notes())
        self._unsaved_notes: dict[str, str] = {}
        self._steps: deque[Step] = deque()
        self._works: deque[tuple[Callable[[LogFile], Any], Future[Any]]] = deque()
        self._trouble: WorkshopError | None = None
        self._last_told: Saving | None = Saving()
        self._turn = threading.Condition()
        self._asked = self._answered = self._moves = 0
        self._ended = False
        self._thread = threading.Thread(target=self._run, name="writer")
        self._thread.start()

    # -- What is queued ---------------------------------------------------------------------------

    def append(self, step: Step) -> None:
        """Keep a step soon; returns at once."""
        with self._turn:
            self._refuse_ended()
            self._steps.append(step)
            self._last_told = None  # who looks meanwhile sees it wait, and has to hear of its end
            self._ask()

    def set_note(self, key: str, value: str) -> None:
        """Keep a word about where one stands soon; only the latest of several is written."""
        with self._turn:
            self._refuse_ended()
            self._notes[key] = self._unsaved_notes[key] = value
            self._ask()

    def call(self, work: Callable[[LogFile], Answer]) -> Future[Answer]:
        """Do something with the file on its thread, after the steps there are were tried."""
        future: Future[Answer] = Future()
        with self._turn:
            self._refuse_ended()
            self._works.append((work, future))
            self._ask()
        return future

    def retry(self) -> None:
        """Try again what was refused, at once."""
        with self._turn:
            self._ask()

    # -- How it stands ----------------------------------------------------------------------------

    @property
    def saving(self) -> Saving:
        """How far saving has come."""
        with self._turn:
            return Saving(len(self._steps), self._trouble)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait until all is durable; False where it was refused, or the seconds have passed."""
        with self._turn:
            ticket = self._ask()
            self._turn.wait_for(lambda: self._is_settled(ticket), timeout)
            return self._is_saved()

    def note(self, key: str) -> str | None:
        """The word that was set last, be it durable or not."""
        with self._turn:
            return self._notes.get(key)

    def notes(self) -> Mapping[str, str]:
        """All words, as they were set last."""
        with self._turn:
            return dict(self._notes)

    # -- Moving and ending ------------------------------------------------------------------------

    def move(self, to: Callable[[Mapping[str, str]], LogFile], through: str) -> Future[None]:
        """Go on in another file, which holds all edits through that id, and let go of this one.

        to: makes it, from the notes, on the writer's thread; where it is refused all stays.
        """

        def moving(old: LogFile) -> None:
            self._go_on_in(to(self.notes()), through)
            old.close()

        with self._turn:
            self._moves += 1  # what comes from now on is not in the other file, and waits for it
        moved = self.call(moving)
        moved.add_done_callback(self._on_moved)
        return moved

    def abandon(self) -> None:
        """Let go of the file, whatever is not saved yet."""
        if not self._ended:
            self.call(self._end).result()
            self._thread.join()

    # -- The thread -------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._ended:
            asked = self._wait()
            self._tell()
            self._save()
            self._work()
            with self._turn:
                self._answered = asked
                self._turn.notify_all()
            if not threading.main_thread().is_alive():  # nobody is left to close it
                self._end(self._file)

    def _wait(self) -> int:
        with self._turn:
            self._turn.wait_for(lambda: self._asked != self._answered, self._again_after)
            return self._asked

    def _save(self) -> None:
        try:
            while self._steps and not self._is_held():
                self._file.append(self._steps[0])
                self._kept()
            while self._unsaved_notes and not self._is_held():
                self._keep_notes()
        except WorkshopError as error:
            if str(error) != str(self._trouble):  # the same again is no change to tell
                self._trouble = error
        except Exception as error:  # noqa: BLE001 - our bug: told, and the step is kept all the same
            if self._trouble is None:
                self._tell_bug(error)
            self._trouble = WorkshopError("This could not be saved yet: {why}.", why=str(error))
        else:
            self._trouble = self._trouble if self._is_held() else None
        self._tell()

    def _kept(self) -> None:
        with self._turn:
            self._steps.popleft()
            self._trouble = None
        self._tell()

    def _keep_notes(self) -> None:
        with self._turn:
            notes = dict(self._unsaved_notes)
        for key, value in notes.items():
            self._file.set_note(key, value)
            with self._turn:
                if self._unsaved_notes[key] == value:
                    del self._unsaved_notes[key]

    def _work(self) -> None:
        while self._works:
            work, future = self._works.popleft()
            if future.set_running_or_notify_cancel():
                try:
                    answer = work(self._file)
                except Exception as error:  # noqa: BLE001 - raised again where it is waited for
                    future.set_exception(error)
                else:
                    future.set_result(answer)
            self._save()

    def _tell(self) -> None:
        with self._turn:
            now = Saving(len(self._steps), self._trouble)
            if now == self._last_told:
                return
            self._last_told = now
        try:
            self._told(now)
        except Exception as error:  # noqa: BLE001 - a listener's bug must not stop the saving
            self._tell_bug(error)

    def _tell_bug(self, error: Exception) -> None:
        hooked = (type(error), error, error.__traceback__, self._thread)
        threading.excepthook(threading.ExceptHookArgs(hooked))

    def _end(self, file: LogFile) -> None:
        file.close()
        with self._turn:
            self._ended = True
            while self._works:
                self._works.popleft()[1].cancel()
            self._turn.notify_all()

    def _go_on_in(self, new: LogFile, through: str) -> None:
        with self._turn:
            if any(edit.id == through for step in self._steps for edit in step.edits):
                while self._steps.popleft().edits[-1].id != through:
                    pass
            self._file, self._trouble = new, None

    def _on_moved(self, _: Future[None]) -> None:
        with self._turn:
            self._moves -= 1
            self._ask()

    # -- Within a turn ----------------------------------------------------------------------------

    def _ask(self) -> int:
        self._asked += 1
        self._turn.notify_all()
        return self._asked

    def _is_held(self) -> bool:
        return self._ended or self._moves > 0

    def _is_saved(self) -> bool:
        return not self._steps and not self._unsaved_notes

    def _is_settled(self, ticket: int) -> bool:
        refused = self._trouble is not None and self._answered >= ticket
        return self._ended or self._is_saved() or refused

    def _refuse_ended(self) -> None:
        if self._ended:
            raise RuntimeError("the session file is closed")
