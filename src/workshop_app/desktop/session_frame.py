"""The frame of an open session: top bar, rail, the page of the stage, script, status line."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from workshop_app.desktop import look, words
from workshop_app.desktop.forms.session import Ui_SessionFrame
from workshop_app.desktop.icons import SIZE, icon
from workshop_app.desktop.ports import OpenSession
from workshop_app.desktop.saved import saved_text
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.stage_page import StagePage
from workshop_app.desktop.stages.assess import AssessPage
from workshop_app.desktop.stages.commit import CommitPage
from workshop_app.desktop.stages.gaps import GapsPage
from workshop_app.desktop.stages.listen import ListenPage
from workshop_app.desktop.stages.plan import PlanPage
from workshop_app.desktop.stages.prepare import PreparePage
from workshop_app.desktop.stages.prioritise import PrioritisePage
from workshop_app.desktop.stages.send import SendPage
from workshop_app.desktop.widgets.labels import say_short
from workshop_app.domain.figures import View
from workshop_app.domain.stages import STAGES
from workshop_app.domain.standing import stage_reached
from workshop_app.text import language, speak, tr

PAGES: tuple[type[StagePage], ...] = (
    PreparePage,
    ListenPage,
    AssessPage,
    GapsPage,
    PrioritisePage,
    PlanPage,
    CommitPage,
    SendPage,
)
ROOM_FOR_SCRIPT = 1180
WIDE = 1600
CITY_WIDTH, FILE_WIDTH = 320, 240
SCRIPT, SCRIPT_WIDE = 255, 400


class SessionFrame(QWidget):
    """Shows a session stage by stage; projector-safe unless the host asks for their own view."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SessionFrame()
        self.ui.setupUi(self)
        look.load_other_scripts()
        self._session: OpenSession | None = None
        self._public: View | None = None
        self._pages: dict[str, StagePage] = {}
        self._stage = ""
        self._unfolded: bool | None = None  # until the person says, the width decides
        self.ui.back.setIcon(icon("arrow-left", air=0))
        for button, name in ((self.ui.own_view, "eye"), (self.ui.script_toggle, "panel-right")):
            button.setIcon(icon(name))
            button.setIconSize(SIZE)
        self.ui.rail.chosen.connect(self._on_stage_chosen)
        self.ui.back.clicked.connect(self._on_back_clicked)
        self.ui.own_view.toggled.connect(self._on_own_view_toggled)
        self.ui.script_toggle.clicked.connect(self._on_script_clicked)
        self._add_keys()

    @property
    def city(self) -> str:
        """The session's city, or what it is about instead."""
        return self.ui.city.text()

    @property
    def stage(self) -> str:
        """The stage that is shown."""
        return self._stage

    def show_session(self, session: OpenSession) -> None:
        """Show a session, at the last stage that was worked in, projector-safe."""
        self.let_go()
        self._session = session
        self._public = session.figures.public
        self.ui.own_view.setChecked(False)
        facts = session.workshop.facts
        speak(language(), facts["country"])
        shown = self._shown()
        about = (facts.get("city"), facts.get("institution"), facts.get("region"))
        say_short(self.ui.city, next((name for name in about if name), ""), CITY_WIDTH)
        self.ui.playbook.setText(shown.text(session.workshop.playbook.title))
        self.ui.saved.setText(saved_text(session.saved_at))
        self.ui.saved.setToolTip(str(session.path))
        say_short(self.ui.file, session.path.name, FILE_WIDTH)
        self.ui.rail.show_workshop(shown)
        self._stage = ""
        self.go_to(stage_reached(session.figures))

    def go_to(self, stage: str) -> None:
        """Turn to a stage, as the rail would."""
        self.ui.rail.go_to(stage)
        if self._stage != stage:
            self._on_stage_chosen(stage)

    def take_focus(self) -> None:
        """Stand at the rail, where the arrows lead through the day."""
        self.ui.rail.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Close the session's file."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_script()

    def _add_keys(self) -> None:
        """Ctrl+1 to Ctrl+8 turn to a stage from anywhere; the buttons have keys too."""
        for key, button in (
            ("Ctrl+W", self.ui.back),
            ("F8", self.ui.own_view),
            ("F9", self.ui.script_toggle),
        ):
            QShortcut(key, self).activated.connect(button.click)
        keys = QActionGroup(self)
        keys.triggered.connect(self._on_stage_key)
        for number, stage in enumerate(STAGES, start=1):
            action = keys.addAction(words.stage(stage))
            action.setData(stage)
            action.setShortcut(f"Ctrl+{number}")
            self.addAction(action)

    def _shown(self) -> Showing:
        assert self._session is not None and self._public is not None  # noqa: S101, PT018
        figures, own = self._session.figures, self.ui.own_view.isChecked()
        return Showing(figures, figures.own if own else self._public, own=own)

    def _page(self, stage: str) -> StagePage:
        """The page of a stage, made when it is first turned to."""
        if stage not in self._pages:
            page = next(one for one in PAGES if one.stage == stage)(self)
            self._pages[stage] = page
            self.ui.pages.addWidget(page)
        return self._pages[stage]

    def _paint(self) -> None:
        shown, page = self._shown(), self._page(self._stage)
        page.show_workshop(shown)
        self.ui.pages.setCurrentWidget(page)
        safe = tr("no, this is your own view") if shown.own else tr("yes")
        self.ui.remarks.setText("      ".join(part for part in page.remarks if part))
        self.ui.remarks.setVisible(any(page.remarks))
        self.ui.safe.setText(tr("Safe for the projector: {answer}", answer=safe))
        self.ui.own_note.setVisible(shown.own)

    def _fold_script(self) -> None:
        unfolded = self._unfolded if self._unfolded is not None else self.width() >= ROOM_FOR_SCRIPT
        self.ui.script.setFixedWidth(SCRIPT_WIDE if self.width() >= WIDE else SCRIPT)
        self.ui.script_part.setVisible(unfolded)
        self.ui.script_toggle.setChecked(unfolded)

    @Slot(str)
    def _on_stage_chosen(self, stage: str) -> None:
        if self._session is None or stage == self._stage:
            return
        self._stage = stage
        self._paint()
        self.ui.script.show_stage(stage, self._shown())

    @Slot(QAction)
    def _on_stage_key(self, action: QAction) -> None:
        self.go_to(action.data())

    @Slot(bool)
    def _on_own_view_toggled(self, own: bool) -> None:
        if self._session is not None and self._stage:
            self._paint()

    @Slot(bool)
    def _on_script_clicked(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._fold_script()

    @Slot()
    def _on_back_clicked(self) -> None:
        self.let_go()
        self.closed.emit()
