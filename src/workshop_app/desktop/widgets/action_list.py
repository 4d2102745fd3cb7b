"""All actions beneath their gaps, to be typed in: made, changed, moved and taken away."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.action_card import ActionCard
from workshop_app.desktop.widgets.action_gap import GapPart
from workshop_app.domain.edits import put, remove, reorder
from workshop_app.domain.stages.gaps import Gap
from workshop_app.domain.stages.plan import Action

AIR = 48
"""How much is seen above and beneath the field one stands in."""

Group = tuple[Gap, list[Action]]


class ActionList(QScrollArea):
    """Shows cards under their gaps; a card stays the same widget as long as its action is there."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: dict[str, GapPart] = {}
        self.cards: dict[str, ActionCard] = {}
        self._shown: Showing | None = None
        self._order: list[QWidget] = []
        self._stops: list[QWidget] = []
        self._made = ""
        self._inside = QWidget()
        self._lines = QVBoxLayout(self._inside)
        self._lines.setContentsMargins(0, 12, 12, 0)
        self._lines.setSpacing(0)
        self._come = QTimer(self, singleShot=True, interval=0)
        self._come.timeout.connect(self._come_to_focus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)

    def show_workshop(self, shown: Showing, groups: list[Group]) -> None:
        """Show these gaps with their actions; what is being typed stays."""
        self._shown = shown
        gone = self._gone(groups)
        self._show_parts(groups, shown)
        for id, next_stand in gone.items():
            self._drop(id, next_stand)
        for _, actions in groups:
            for action in actions:
                self._card(action.id).show_action(action, shown)
        self._line_up(groups)

    def keep(self) -> None:
        """Let what is being typed count, in cards and in the lines for new ones."""
        for card in tuple(self.cards.values()):
            card.keep()
        for part in tuple(self.parts.values()):
            part.line.keep()
        self._made = ""

    def _gone(self, groups: list[Group]) -> dict[str, QWidget | None]:
        """The cards whose actions are no more, each with the field that one stands in then."""
        here = {action.id for _, actions in groups for action in actions}
        gaps = {gap.id for gap, _ in groups}
        gone: dict[str, QWidget | None] = {}
        for id, card in self.cards.items():
            if id not in here:
                gap = card.action.gap
                gone[id] = self._after(id, here) or (self.parts[gap].line if gap in gaps else None)
        return gone

    def _after(self, id: str, here: set[str]) -> QWidget | None:
        """The title of the card after one that goes, in the same gap."""
        gap = self.cards[id].action.gap
        ids = [card.action.id for card in self._order if isinstance(card, ActionCard)]
        later = ids[ids.index(id) + 1 :] if id in ids else []
        for other in later:
            if other in here and self.cards[other].action.gap == gap:
                return self.cards[other].fields["title"]
        return None

    def _drop(self, id: str, stand: QWidget | None) -> None:
        card = self.cards.pop(id)
        card.blockSignals(True)  # what is half typed in it counts no more
        focus = QApplication.focusWidget()
        if focus is not None and card.isAncestorOf(focus) and stand is not None:
            stand.setFocus(Qt.FocusReason.TabFocusReason)
        card.hide()
        card.deleteLater()

    def _show_parts(self, groups: list[Group], shown: Showing) -> None:
        wanted = {gap.id for gap, _ in groups}
        for id in [id for id in self.parts if id not in wanted]:
            self.parts.pop(id).drop()
        for gap, actions in groups:
            if gap.id not in self.parts:
                part = self.parts[gap.id] = GapPart(gap.id, self._inside)
                part.written.connect(self._on_written)
                part.gone_on.connect(self._on_gone_on)
            self.parts[gap.id].show_gap(gap, shown, planned=bool(actions))

    def _card(self, id: str) -> ActionCard:
        if id not in self.cards:
            card = self.cards[id] = ActionCard(self._inside)
            card.edited.connect(self.edited)
            card.finished.connect(self._on_finished)
            card.moved.connect(self._on_moved)
            card.removed.connect(self._on_removed)
            card.unfolded.connect(self._on_unfolded)
        return self.cards[id]

    def _line_up(self, groups: list[Group]) -> None:
        """Put all in their order, where it is another; whoever has the focus keeps it."""
        order = list(self._in_order(groups))
        if order != self._order:
            while self._lines.takeAt(0) is not None:
                pass
            for widget in order:
                self._lines.addWidget(widget)
                widget.show()
            self._lines.addStretch(1)
            self._order = order
            self._come.start()
        self._chain()

    def _in_order(self, groups: list[Group]) -> Iterator[QWidget]:
        for gap, actions in groups:
            yield self.parts[gap.id].head
            yield from (self.cards[action.id] for action in actions)
            yield self.parts[gap.id].foot

    def _chain(self) -> None:
        """Lead Tab in the order one sees."""
        lines = {part.foot: part.line for part in self.parts.values()}
        stops: list[QWidget] = []
        for widget in self._order:
            if isinstance(widget, ActionCard):
                stops += widget.stops()
            elif widget in lines:
                stops.append(lines[widget])
        if stops != self._stops:
            for first, then in pairwise(stops):
                QWidget.setTabOrder(first, then)
            self._stops = stops

    @Slot(str, str)
    def _on_written(self, gap: str, title: str) -> None:
        shown = self._shown
        if shown is None or shown.fresh is None:
            return
        id, code = shown.fresh.id(), shown.fresh.code("action")
        self._made = id
        self.edited.emit(put("action", id, code=code, gap=gap, title=title))

    @Slot(str)
    def _on_gone_on(self, gap: str) -> None:
        """From the line of a new action to the one that was made, or past it."""
        made = self.cards.get(self._made)
        self._made = ""
        if made is not None:
            made.stand("lead")
            self._come.start()
        else:
            self.parts[gap].line.focusNextChild()

    @Slot(str)
    def _on_finished(self, id: str) -> None:
        gap = self.cards[id].action.gap
        self.parts[gap].line.setFocus(Qt.FocusReason.TabFocusReason)
        self._come.start()

    @Slot(str, int)
    def _on_moved(self, id: str, step: int) -> None:
        """Move an action among all, past its neighbour in the same gap."""
        shown = self._shown
        if shown is None:
            return
        gap = self.cards[id].action.gap
        order = list(shown.workshop.actions)
        beside = [one for one in order if shown.workshop.actions[one].gap == gap]
        at = beside.index(id) + step
        if 0 <= at < len(beside):
            order.remove(id)
            order.insert(order.index(beside[at]) + (step > 0), id)
            self.edited.emit(reorder(shown.workshop.id, "action", tuple(order)))
            self._come.start()

    @Slot(str)
    def _on_removed(self, id: str) -> None:
        if self._shown is not None:
            self.edited.emit(remove(self._shown.workshop, "action", id))

    @Slot(str)
    def _on_unfolded(self, _: str) -> None:
        self._chain()
        self._come.start()

    @Slot()
    def _come_to_focus(self) -> None:
        """Bring the field one stands in into sight, and its sheet, once all have their places."""
        focus = QApplication.focusWidget()
        if focus is not None and self._inside.isAncestorOf(focus):
            sheets = (card.sheet for card in self.cards.values() if card.sheet is not None)
            for sheet in sheets:
                if sheet.isAncestorOf(focus):
                    self.ensureWidgetVisible(sheet, 0, AIR)
            self.ensureWidgetVisible(focus, 0, AIR)
