"""Dispatch: has a session packed, sent and copied to sticks, each in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from workshop_app.desktop.answers import Packed, Written
from workshop_app.desktop.beside import Beside
from workshop_app.desktop.leaving_page import Leaving, LeavingPage
from workshop_app.document.acts.jobs import CarryJob, PackJob, SendJob
from workshop_app.document.acts.sending import outcome
from workshop_app.domain.errors import WorkshopError
from workshop_app.text import render, tr

if TYPE_CHECKING:
    from workshop_app.desktop.editing import Editing
    from workshop_app.document.acts.window import WindowPorts
    from workshop_app.document.package import Card


class Dispatch(QObject):
    """Leads the page on what leaves; said: a sentence on what came of it."""

    said = Signal(str)

    def __init__(self, ports: WindowPorts, window: QWidget) -> None:
        super().__init__(window)
        self._ports, self._window = ports, window
        self._editing: Editing | None = None
        self._stick: Path | None = None
        self._sending = False
        self._proposed: Card | None = None
        self.page = LeavingPage(window)
        self.page.hide()
        self.beside = Beside(ports.data_folder() / "work" / "sending", self)
        self.beside.done.connect(self._on_done)
        self.beside.failed.connect(self._on_failed)
        self.beside.cancelled.connect(self._on_cancelled)
        self.page.asked.connect(self._on_asked)
        self.page.agreed.connect(self._on_agreed)
        self.page.refused.connect(self._on_refused)

    def serve(self, editing: Editing | None) -> None:
        """Send this session from now on; what is under way stops, and goes on another time."""
        self.beside.close()
        self._editing = editing

    def show(self) -> None:
        """Show what would leave as the session stands."""
        from workshop_app.document.acts.leaving_words import what_leaves
        from workshop_app.document.acts.packing import review

        if self._editing is None:
            return
        session, sync = self._editing.session, self._ports.sync()
        card = sync.card()
        self.page.show_leaving(
            Leaving(
                review(session.session),
                session.workshop,
                what_leaves(session.figures, card),
                card,
                tuple(sync.outbox.of(session.workshop.id)),
                self._proposed,
            )
        )

    @Slot(str)
    def _on_asked(self, word: str) -> None:
        what, _, of = word.partition(":")
        if what == "card":
            self._ask_for_card()
        elif what == "drop":
            self._try(lambda: self._ports.sync().outbox.remove(of))
        elif what == "send":
            self._pack(to=None)
        else:
            self._pack_for_stick(full=what == "host")

    def _pack_for_stick(self, *, full: bool) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Copy to a stick"))
        if folder:
            self._pack(to=Path(folder), full=full)

    def _pack(self, *, to: Path | None, full: bool = False) -> None:
        if self._editing is not None:
            self._stick, self._sending = to, False
            self.page.show_busy(busy=True)
            job = PackJob(at=self._ports.now(), full=full, blank=self.page.blank)
            self.beside.start(job, self._editing.session)

    def _ask_for_card(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self._window, tr("Connect IFE's card…"), "", tr("Card (*.toml)")
        )
        if file:
            self._try(lambda: self._propose(Path(file)))

    def _propose(self, file: Path) -> None:
        self._proposed = self._ports.sync().read_card(file)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except WorkshopError as error:
            self.said.emit(render(error))
        self.show()

    @Slot(str)
    def _on_agreed(self, token: str) -> None:
        card, self._proposed = self._proposed, None
        if card is None:
            return
        told = tr("Connected. What is sent from now on is encrypted to {name}.", name=card.name)
        try:
            elsewhere = self._ports.sync().connect(card, token)
        except WorkshopError as error:
            told = render(error)
        else:
            told = render(elsewhere) if elsewhere else told
        self.said.emit(told)
        self.show()

    @Slot()
    def _on_refused(self) -> None:
        self._proposed = None
        self.page.without_proposal()

    @Slot(object)
    def _on_done(self, answer: Packed | Written) -> None:
        """After packing comes the way it takes; then it is said how that went."""
        if isinstance(answer, Written):
            self._end(tr("Copied, and the copy was read again: {file}", file=str(answer.files[0])))
        elif self._sending:
            sent = self._ports.sync().outbox.one(answer.delivery)
            self._end(" ".join(render(message) for message in outcome(sent)[:1]))
        elif self._stick is not None:
            self.beside.start(CarryJob(delivery=answer.delivery, folder=self._stick), None)
        else:
            self._sending = True
            self.beside.start(SendJob(delivery=answer.delivery), None)

    @Slot(object)
    def _on_failed(self, sentences: tuple[str, ...]) -> None:
        self._end("\n".join(sentences))

    @Slot()
    def _on_cancelled(self) -> None:
        self._end(tr("Stopped. Nothing was lost; the next time it goes on from here."))

    def _end(self, sentence: str) -> None:
        self._sending = False
        self.page.show_busy(busy=False)
        self.show()
        self.said.emit(sentence)
