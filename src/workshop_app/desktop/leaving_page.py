"""What leaves this laptop: texts to look at, IFE's card, sending, sticks, and what went before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShortcut, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from workshop_app.desktop.forms.leaving import Ui_LeavingPage
from workshop_app.desktop.widgets.labels import say
from workshop_app.desktop.widgets.leaving_words import delivery_rows, text_rows
from workshop_app.desktop.widgets.tables import ReadingTable
from workshop_app.domain.errors import Message
from workshop_app.text import ntr, render, tr

if TYPE_CHECKING:
    from workshop_app.document.acts.packing import Review
    from workshop_app.document.delivery import Delivery
    from workshop_app.document.package import Card
    from workshop_app.domain.workshop import Workshop


WHERE, MADE = 136, 96
"""Widths of the columns that say where a text stands, and when a package was made."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What the page shows: what would leave, who could read it, and what went already."""

    review: Review
    workshop: Workshop
    what: tuple[Message, ...]
    card: Card | None
    deliveries: tuple[Delivery, ...]
    proposed: Card | None = None


class LeavingPage(QWidget):
    """Tells what a person wants done with the session.

    asked: send, stick, host, card, or `drop:` with a delivery's id. agreed: to the proposed card,
    with a token; refused: it is another's.
    """

    asked = Signal(str)
    agreed = Signal(str)
    refused = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LeavingPage()
        self.ui.setupUi(self)
        self._leaving: Leaving | None = None
        self._busy = False
        self.ui.kept.show_whole()
        self._connect()

    @property
    def blank(self) -> bool:
        """Whether names are to be put out of sight in what leaves."""
        return self.ui.blank.isChecked()

    def show_leaving(self, leaving: Leaving) -> None:
        """Show what would leave now; texts that changed are to be looked at anew."""
        if self._leaving is None or leaving.review.texts != self._leaving.review.texts:
            self.ui.looked.setChecked(False)
            self.ui.only.setChecked(bool(leaving.review.named or leaving.review.doubtful))
        self._leaving = leaving
        about = tr("Nothing leaves unless you send it or copy it. The session itself stays here.")
        say(self.ui.about, about)
        self._show_texts()
        self._show_card()
        say(self.ui.what, "\n".join(f"· {render(message)}" for message in leaving.what))
        rows = delivery_rows(leaving.deliveries)
        self.ui.kept.show_rows((tr("Made"), tr("How it stands")), rows, stretch=1)
        _narrow(self.ui.kept, MADE)
        self.ui.kept.setVisible(bool(rows))
        self.ui.drop.setVisible(bool(rows))
        self.ui.none.setVisible(not rows)
        self._weigh()

    def take_focus(self) -> None:
        """Stand where one goes on."""
        (self.ui.texts if self.ui.texts.isVisible() else self.ui.looked).setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """While something is packed or sent, nothing else is begun."""
        self._busy = busy
        self._weigh()

    def _show_texts(self) -> None:
        if self._leaving is None:
            return
        ui, review = self.ui, self._leaving.review
        rows = text_rows(review, self._leaving.workshop, only=ui.only.isChecked())
        ui.texts.show_rows((tr("Where"), tr("Text")), rows, stretch=1)
        _narrow(ui.texts, WHERE)
        ui.texts.setVisible(bool(rows))
        ui.nothing.setVisible(not rows)
        count = len(review.texts)
        ui.texts_title.setText(ntr("{n} text leaves", "{n} texts leave", count))

    def _show_card(self) -> None:
        if self._leaving is None:
            return
        ui, card, proposed = self.ui, self._leaving.card, self._leaving.proposed
        none = tr(
            "No card of IFE's is connected: the package is not encrypted, and can only go by stick."
        )
        say(ui.to, card.name if card else "" if proposed else none)
        say(
            ui.fingerprint,
            tr("Fingerprint {fingerprint}", fingerprint=card.fingerprint) if card else "",
        )
        ui.proposed.setVisible(proposed is not None)
        ui.card.setVisible(proposed is None)
        ui.card.setText(tr("Another card…") if card else tr("Connect IFE's card…"))
        if proposed is not None:
            say(ui.proposed_name, f"{proposed.name}\n{proposed.address}")
            say(ui.proposed_print, proposed.fingerprint)

    def _weigh(self) -> None:
        """Let only go what may go, and say what hinders."""
        ui, leaving = self.ui, self._leaving
        if leaving is None:
            return
        named = 0 if ui.blank.isChecked() else len(leaving.review.named)
        hindered = ntr(
            "{n} text holds a full name, a mail or a phone. Change it, or tick the box above.",
            "{n} texts hold a full name, a mail or a phone. Change them, or tick the box above.",
            named,
        )
        say(ui.trouble, hindered if named else "")
        ui.blank.setVisible(bool(leaving.review.named))
        ready = ui.looked.isChecked() and not named and not self._busy
        ui.send.setEnabled(ready and leaving.card is not None)
        ui.stick.setEnabled(ready)
        ui.host.setEnabled(not self._busy)
        ui.drop.setEnabled(not self._busy and self._chosen() is not None)

    def _chosen(self) -> Delivery | None:
        row = self.ui.kept.currentIndex().row()
        there = self._leaving.deliveries if self._leaving else ()
        return there[row] if 0 <= row < len(there) else None

    def _connect(self) -> None:
        ui = self.ui
        ui.only.toggled.connect(self._on_only_toggled)
        for box in (ui.blank, ui.looked):
            box.toggled.connect(self._on_box_toggled)
        for button in (ui.send, ui.stick, ui.host, ui.card):
            button.clicked.connect(self._on_button_clicked)
        ui.kept.clicked.connect(self._on_box_toggled)
        ui.drop.clicked.connect(self._on_drop_clicked)
        ui.agree.clicked.connect(self._on_agree_clicked)
        ui.token.returnPressed.connect(self._on_agree_clicked)
        ui.refuse.clicked.connect(self.refused)
        ui.leave.clicked.connect(self.left)
        escape = QShortcut("Esc", self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    @Slot()
    def _on_only_toggled(self) -> None:
        self._show_texts()

    @Slot()
    def _on_box_toggled(self) -> None:
        self._weigh()

    @Slot()
    def _on_button_clicked(self) -> None:
        self.asked.emit(self.sender().objectName())

    @Slot()
    def _on_drop_clicked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.asked.emit(f"drop:{chosen.id}")

    @Slot()
    def _on_agree_clicked(self) -> None:
        self.agreed.emit(self.ui.token.text().strip())
        self.ui.token.clear()

    def without_proposal(self) -> None:
        """Show the card that is connected again."""
        if self._leaving is not None:
            self.show_leaving(replace(self._leaving, proposed=None))


def _narrow(table: ReadingTable, width: int) -> None:
    """Leave the words as much room as there is."""
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(0, width)
