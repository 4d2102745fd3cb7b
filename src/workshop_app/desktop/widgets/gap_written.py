"""The gaps that the room has written: the list, the next one from the floor, a gap's fields."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.fields.form import EntityForm
from workshop_app.desktop.fields.next_line import NextLine
from workshop_app.desktop.icons import icon
from workshop_app.desktop.practices import Practices
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.arranging import beside, tool
from workshop_app.desktop.widgets.gap_lines import GapLine
from workshop_app.desktop.widgets.gap_list import GapList
from workshop_app.desktop.widgets.gap_photos import GapPhotos
from workshop_app.desktop.widgets.labels import label, say
from workshop_app.desktop.widgets.practice_panel import PracticePanel
from workshop_app.desktop.widgets.practice_words import match_count
from workshop_app.desktop.widgets.scrolling import scrolling
from workshop_app.domain.edits import Act, put, remove, reorder, together
from workshop_app.domain.merging_gaps import merged
from workshop_app.domain.stages.gaps import Gap
from workshop_app.text import ntr, tr

FIELDS = ("title", "statement", "causes", "evidence", "learner_groups", "indicators")
LIST, FORM, PRACTICES = 4, 5, 4
"""How the list, the fields and the practices share the width."""
ROOM_FOR_THREE = 1120
"""A page less wide shows the practices in the place of the list."""


class GapsWritten(QWidget):
    """Gaps are typed Enter after Enter; those that say the same are ticked and made one."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Showing | None = None
        self._removed = ""
        self.list = GapList()
        self.line = NextLine(tr("Another gap from the floor: Enter"))
        self.nothing, self.note = label(_nothing(), "empty"), label("", "note")
        self.merge = QPushButton(tr("Make one"))
        self.up = tool("arrow-up", tr("Move the gap up (Ctrl+Up)"))
        self.down = tool("arrow-down", tr("Move the gap down (Ctrl+Down)"))
        self.remove = tool("trash-2", tr("Remove the gap (Delete)"))
        self.code = label("", "quiet")
        self.form = EntityForm("gap", FIELDS)
        self.photos = GapPhotos()
        self.matches, self.practices = QToolButton(), PracticePanel()
        self.matches.setCheckable(True)
        self.matches.setIcon(icon("chevron-right", "second"))
        self.matches.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        top = QWidget()
        top.setLayout(beside(self.code, self.matches))
        self.beside = scrolling(tr("The chosen gap"), top, self.form, self.photos)
        self.photos.take_drops_on(self.beside)
        self._name()
        self._lay()
        self._connect()

    def show_workshop(self, shown: Showing) -> None:
        """Show the gaps, at the one where one stood."""
        self._shown = shown
        gaps = shown.workshop.gaps
        self.list.show_lines([_line(gap, shown) for gap in gaps.values()])
        self.nothing.setVisible(not gaps)
        self.list.setVisible(bool(gaps))
        if self._removed in gaps:  # it was brought back
            self._removed = ""
        if not self._removed:
            say(self.note, _keys() if gaps else "")
        self._show_chosen()
        self._show_ticks()

    def keep(self) -> None:
        """Let what is half typed count."""
        self.line.keep()
        self.form.keep()

    def stand_at(self, id: str, *, title: bool = False) -> None:
        """Choose a gap; `title`: ready to type what it is called."""
        self.list.stand_at(id)
        self._show_chosen()
        field = self.form.field("title")
        if title and isinstance(field, QLineEdit):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def take_practices(self, practices: Practices) -> None:
        """Take the library of practices, which is read when a gap is first shown."""
        self.practices.take_practices(practices)
        practices.changed.connect(self._say_matches)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _name(self) -> None:
        self.list.setAccessibleName(tr("Gaps written by the room"))
        self.matches.setToolTip(tr("What others have done about such a gap"))
        self.merge.setToolTip(tr("Tick with Space two or more gaps that say the same"))

    def _lay(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.merge)
        tools.addStretch(1)
        for button in (self.up, self.down, self.remove):
            tools.addWidget(button)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        for part in (self.nothing, self.list, self.line):
            lines.addWidget(part)
        lines.setStretchFactor(self.list, 1)
        lines.addLayout(tools)
        lines.addWidget(self.note)
        lines.addStretch(0)
        lines.setContentsMargins(0, 0, 0, 0)
        self.listing = QWidget()
        self.listing.setLayout(lines)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 8, 0, 0)
        across.setSpacing(24)
        across.addWidget(self.listing, LIST)
        across.addWidget(self.beside, FORM)
        across.addWidget(self.practices, PRACTICES)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.ticked.connect(self._show_ticks)
        self.list.entered.connect(self._on_entered)
        self.list.moved.connect(self._on_moved)
        self.list.removed.connect(self._on_removed)
        self.line.told.connect(self._on_told)
        for part in (self.form, self.photos):
            part.edited.connect(self._do)
        self.merge.clicked.connect(self._on_merge_clicked)
        self.up.clicked.connect(self._on_up_clicked)
        self.down.clicked.connect(self._on_down_clicked)
        self.remove.clicked.connect(self._on_removed)
        self.matches.toggled.connect(self._on_matches_toggled)
        self.practices.closed.connect(self._on_practices_closed)

    def _show_chosen(self) -> None:
        assert self._shown is not None  # noqa: S101 - nothing to choose before
        id = self.list.standing_at
        self.beside.setVisible(bool(id))
        for button in (self.up, self.down, self.remove):
            button.setEnabled(bool(id))
        if id:
            gap = self._shown.workshop.gaps[id]
            say(self.code, words.listed((self._shown.workshop.code(id), _origin(gap, self._shown))))
            self.form.show_entity(id, self._shown)
            self.photos.show_gap(gap, self._shown)
            self.practices.show_gap(gap, self._shown)
            self._say_matches()
        self._share_width()

    def _share_width(self) -> None:
        """Show the practices beside the fields where they are opened, and the list if it fits."""
        opened = self.matches.isChecked() and bool(self.list.standing_at)
        self.practices.setVisible(opened)
        self.listing.setVisible(not opened or self.width() >= ROOM_FOR_THREE)

    @Slot()
    def _say_matches(self) -> None:
        n = self.practices.nearest
        self.matches.setText(match_count(n) if n else tr("Practices"))

    @Slot(bool)
    def _on_matches_toggled(self, opened: bool) -> None:
        self.matches.setIcon(icon("chevron-down" if opened else "chevron-right", "second"))
        self._share_width()
        if opened:
            self.practices.take_focus()

    @Slot()
    def _on_practices_closed(self) -> None:
        self.matches.setChecked(False)
        self.matches.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_ticks(self) -> None:
        ticks = self.list.ticks
        self.merge.setEnabled(len(ticks) > 1)
        codes = ", ".join(self._shown.workshop.code(id) for id in ticks) if self._shown else ""
        says = tr("Make one of {gaps}", gaps=codes) if len(ticks) > 1 else tr("Make one")
        self.merge.setText(says)

    @Slot(object)
    def _do(self, act: Act) -> None:
        self._removed = ""
        self.edited.emit(act)

    @Slot(str)
    def _on_chosen(self, _: str) -> None:
        self._show_chosen()

    @Slot()
    def _on_entered(self) -> None:
        self.form.field("title").setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(list)
    def _on_told(self, titles: list[str]) -> None:
        """Make each title a gap from the floor, as one act."""
        if self._shown is None or self._shown.fresh is None:
            return
        fresh, acts, id = self._shown.fresh, [], ""
        for title in titles:
            id = fresh.id()
            acts.append(put("gap", id, code=fresh.code("gap"), title=title, from_floor=True))
        self._do(acts[0] if len(acts) == 1 else together("paste", *acts))
        if self.list.lines.row_of(id) >= 0:  # it was not refused
            self.stand_at(id)

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        if self._shown is None:
            return
        ids, id = list(self._shown.workshop.gaps), self.list.standing_at
        to = ids.index(id) + step if id else -1
        if 0 <= to < len(ids):
            ids.remove(id)
            ids.insert(to, id)
            self._do(reorder(self._shown.workshop.id, "gap", tuple(ids)))
            self.list.scrollTo(self.list.currentIndex())

    @Slot()
    def _on_up_clicked(self) -> None:
        self._on_moved(-1)

    @Slot()
    def _on_down_clicked(self) -> None:
        self._on_moved(1)

    @Slot()
    def _on_removed(self) -> None:
        id = self.list.standing_at
        if self._shown is None or not id:
            return
        workshop = self._shown.workshop
        planned = sum(action.gap == id for action in workshop.actions.values())
        code = workshop.code(id)
        self._do(remove(workshop, "gap", id))
        if id not in self._shown.workshop.gaps:
            self._removed = id
            say(self.note, _gone(code, planned))

    @Slot()
    def _on_merge_clicked(self) -> None:
        if self._shown is None or len(ids := self.list.ticks) < 2:
            return
        self.list.lines.untick()
        self._do(merged(self._shown.workshop, ids))
        self.stand_at(ids[0])
        self.list.setFocus()


def _origin(gap: Gap, shown: Showing) -> str:
    numbers = {i.id: i.number for i in shown.workshop.playbook.indicators}
    named = [numbers[id] for id in gap.indicators if id in numbers]
    if not named:
        return tr("from the floor") if gap.from_floor else tr("without an indicator")
    return ntr("indicator {numbers}", "indicators {numbers}", len(named), numbers=", ".join(named))


def _line(gap: Gap, shown: Showing) -> GapLine:
    causes = "" if gap.causes else tr("no causes yet")
    photos = ntr("{n} photo", "{n} photos", len(gap.pictures)) if gap.pictures else ""
    note = words.listed((_origin(gap, shown), causes, photos))
    return GapLine(gap.id, shown.workshop.code(gap.id), gap.title, note)


def _gone(code: str, planned: int) -> str:
    if not planned:
        return tr("{gap} was removed. Ctrl+Z brings it back.", gap=code)
    return ntr(
        "{gap} was removed with its {n} action. Ctrl+Z brings it back.",
        "{gap} was removed with its {n} actions. Ctrl+Z brings it back.",
        planned,
        gap=code,
    )


def _nothing() -> str:
    return tr(
        "No gap has been written yet. Make one of an indicator, or type one from the floor below."
    )


def _keys() -> str:
    return tr("Space ticks, Enter goes to the fields, Ctrl+Up and Ctrl+Down order, Delete removes")
