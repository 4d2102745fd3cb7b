"""What privacy law asks of the attendance list and the photographs, on the day, in our reading."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from workshop_app.desktop import words
from workshop_app.desktop.icons import icon
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.address_line import AddressLine
from workshop_app.desktop.widgets.labels import empty, label, say
from workshop_app.domain.countries import PrivacyLaw, coming_law, holder_of, privacy_law
from workshop_app.domain.errors import Message, mark
from workshop_app.domain.playbook import Texts, in_language
from workshop_app.domain.practices import VERIFIED
from workshop_app.text import country_name, date_text, language, render, tr

FROM_THE_LAW = mark("Read in the law itself or with its authority; looked up on {day}.")
FROM_OTHERS = mark("Read in what others write of the law, not in its text; looked up on {day}.")


class PrivacyReading(QWidget):
    """Folded to a line; opened, it tells each law's demands, sources and how sure they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[str, date, str] | None = None
        self._holding: tuple[PrivacyLaw, ...] = ()
        self._coming: PrivacyLaw | None = None
        self.line, self.coming = label("", "quiet"), label("", "attention")
        self.fold = QToolButton()
        self.fold.setText(
            tr("What the law asks of the list and the photographs: our reading, not legal advice")
        )
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.inside = QWidget()
        self._blocks = QVBoxLayout(self.inside)
        self._blocks.setContentsMargins(0, 0, 0, 0)
        self._blocks.setSpacing(4)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (self.line, self.coming, self.fold, self.inside):
            lines.addWidget(part)
        lines.setAlignment(self.fold, Qt.AlignmentFlag.AlignLeft)
        self.fold.toggled.connect(self._on_fold_toggled)
        self._on_fold_toggled(opened=False)

    def minimumSizeHint(self) -> QSize:
        """No taller than its texts are at this width, so that no blank follows them."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def show_workshop(self, shown: Showing) -> None:
        """Show the laws of the session's country, on its day, for whoever keeps the data."""
        workshop = shown.workshop
        sectors = {one.organisation: one.sector for one in workshop.organisations.values()}
        holder = holder_of(str(workshop.facts.get("privacy_controller") or ""), sectors)
        asked = (str(workshop.facts["country"]), workshop.date, holder)
        if asked != self._asked:
            self._asked = asked
            self._look_up(*asked)

    def _look_up(self, country: str, day: date, holder: str) -> None:
        from workshop_app.document.acts.places import known_countries

        laws = known_countries().laws
        self._holding = privacy_law(laws, country, day, holder)
        self._coming = coming_law(laws, country, day)
        say(self.line, self._in_force(country, day))
        say(self.coming, _beginning(self._coming) if self._coming else "")
        self.fold.setVisible(bool(self._holding or self._coming))
        self.inside.setVisible(self.fold.isChecked() and not self.fold.isHidden())
        self._fill()

    def _in_force(self, country: str, day: date) -> str:
        """The laws of the day in a line, or that we know of none."""
        if not self._holding:
            return tr(
                "We know of no privacy law that holds in {country} on {day}; there may be one. "
                "Ask whoever advises the host.",
                country=country_name(country),
                day=date_text(day),
            )
        named = words.listed(_named(law) for law in self._holding)
        return tr("In force on {day}: {laws}", day=date_text(day), laws=named)

    def _fill(self) -> None:
        from workshop_app.document.acts.places import known_countries

        empty(self._blocks)
        checked = date.fromisoformat(known_countries().checked)
        for law in filter(None, (*self._holding, self._coming)):
            for part in _block(law, checked):
                self._blocks.addWidget(part)
            self._blocks.addSpacing(8)
        self._blocks.addWidget(label(_no_advice(), "attention"))

    @Slot(bool)
    def _on_fold_toggled(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        self.fold.setIcon(icon("chevron-down" if opened else "chevron-right", "second"))


def _named(law: PrivacyLaw) -> str:
    binds = {
        "public": tr("where a public body keeps the data"),
        "private": tr("where a private body keeps the data"),
    }
    return f"{law.name} ({binds[law.holder]})" if law.holder in binds else law.name


def _beginning(law: PrivacyLaw) -> str:
    day = date_text(law.since) if law.since else ""
    return tr("Another law begins to hold on {day}: {law}", day=day, law=law.name)


def _block(law: PrivacyLaw, checked: date) -> Iterator[QWidget]:
    """A law's name and days, its three demands, its sources and how sure they are."""
    yield label(_named(law), "strong")
    days = (
        tr("in force since {day}", day=date_text(law.since)) if law.since else "",
        tr("in force until {day}", day=date_text(law.until)) if law.until else "",
    )
    if about := words.listed((law.authority, *days)):
        yield label(about, "note")
    for key, heading, texts in (
        ("consent", tr("Consent"), law.consent),
        ("list", tr("Attendance list"), law.list),
        ("photos", tr("Photographs"), law.photos),
    ):
        ours = tr("our own reading") if key in law.ours else ""
        yield label(words.listed((heading, ours)), "note")
        yield label(_said(texts))
    yield label(tr("Sources"), "note")
    for source in law.sources:
        yield AddressLine(source)
    read = FROM_THE_LAW if law.mark == VERIFIED else FROM_OTHERS
    yield label(render(Message(read, day=checked)), "note")


def _said(texts: Texts) -> str:
    return in_language(texts, language())


def _no_advice() -> str:
    return tr(
        "This is our own reading, not legal advice: have the official text checked before "
        "anything of it stands in a notice."
    )
