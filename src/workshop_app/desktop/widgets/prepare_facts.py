"""What the session is about: its facts and settings, in groups, all to be typed over."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from workshop_app.desktop.fields.choice import ChoiceField
from workshop_app.desktop.fields.form import FactsForm
from workshop_app.desktop.fields.line import LineField
from workshop_app.desktop.fields.names import fact_name
from workshop_app.desktop.language import NAMES
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.city_offers import CityOffers
from workshop_app.desktop.widgets.country_field import CountryField
from workshop_app.desktop.widgets.labels import label
from workshop_app.desktop.widgets.privacy_reading import PrivacyReading
from workshop_app.domain.agenda_acts import chosen
from workshop_app.domain.cities import LearningCity
from workshop_app.domain.edits import set_fact
from workshop_app.domain.workshop import Workshop
from workshop_app.text import tr

ABOUT = ("title", "city", "institution", "region", "venue", "convener", "host", "date", "pathway")
RULES = ("points", "choose", "core", "ask_importance", "ask_impact", "small_group")
AFTER = ("term_ends", "next_meeting", "currency", "footer")
PRIVACY = ("privacy_controller", "retention_until", "privacy_contact", "privacy_text")
WHOLE = {"title": 2, "footer": 2, "privacy_text": 2, "next_meeting": 2}


class PrepareFacts(QScrollArea):
    """Groups of fields in two columns."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # its fields have it, and bring themselves in sight
        self.setAccessibleName(tr("What the session is about"))
        self.forms = {keys: FactsForm(keys, across=2, spans=WHOLE) for keys in _groups()}
        self.choices, self.law = FactChoices(), PrivacyReading()
        self._country: str | None = None
        self._cities = CityOffers(self._city, self._country_now)
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 8, 16, 8)
        lines.setSpacing(8)
        for keys, heading in _groups().items():
            lines.addSpacing(8)
            lines.addWidget(label(heading, "heading"))
            lines.addWidget(self.forms[keys])
            if keys == ABOUT:
                lines.addWidget(self.choices)
            elif keys == PRIVACY:
                lines.addWidget(self.law)
        lines.addStretch(1)
        self.setWidget(inside)
        for form in self.forms.values():
            form.edited.connect(self.edited)
        self.choices.edited.connect(self.edited)
        self._cities.chosen.connect(self._on_city_chosen)

    def show_workshop(self, shown: Showing) -> None:
        """Show the session's own facts; what is blank is the playbook's."""
        self._country = shown.workshop.facts["country"]
        for form in self.forms.values():
            form.show_facts(shown)
        self.choices.show_workshop(shown)
        self.law.show_workshop(shown)

    def keep(self) -> None:
        """Let what is being typed count."""
        for form in self.forms.values():
            form.keep()

    @property
    def _city(self) -> LineField:
        field = self.forms[ABOUT].field("city")
        assert isinstance(field, LineField)  # noqa: S101 - a city is a line of text
        return field

    def _country_now(self) -> str | None:
        return self._country

    @Slot(object)
    def _on_city_chosen(self, _: LearningCity) -> None:
        self._city.keep()


def _groups() -> Mapping[tuple[str, ...], str]:
    return {
        ABOUT: tr("What it is about"),
        RULES: tr("How it is decided"),
        AFTER: tr("What comes after"),
        PRIVACY: tr("People's data"),
    }


class FactChoices(QWidget):
    """Country, language and agenda: each one of what this session can have."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: Mapping[str, ChoiceField] = {
            "country": CountryField(),
            "language": ChoiceField(blank=False),
            "agenda": ChoiceField(blank=False),
        }
        self._workshop: Workshop | None = None
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(16)
        lines.setVerticalSpacing(4)
        for column, (key, field) in enumerate(self.fields.items()):
            heading = label(fact_name(key), "note", wrap=False)
            heading.setBuddy(field)
            field.setAccessibleName(fact_name(key))
            field.setProperty("key", key)
            lines.addWidget(heading, 0, column)
            lines.addWidget(field, 1, column)
            lines.setColumnStretch(column, 1)
            field.entered.connect(self._on_entered)

    def show_workshop(self, shown: Showing) -> None:
        """Show what is chosen among what there is."""
        workshop = self._workshop = shown.workshop
        offered: Mapping[str, Sequence[tuple[object, str]]] = {
            "language": [(code, NAMES.get(code, code)) for code in workshop.playbook.languages],
            "agenda": _agendas(shown, shown.text),
        }
        for key, choices in offered.items():
            self.fields[key].offer(choices)
        agenda = workshop.playbook.agenda(workshop.facts.get("agenda"))
        held = {**workshop.facts, "agenda": agenda.id}
        for key, field in self.fields.items():
            field.choose(held.get(key))

    @Slot(object)
    def _on_entered(self, value: object) -> None:
        key = self.sender().property("key")
        if value is None or self._workshop is None:
            return
        if key == "agenda":
            self.edited.emit(chosen(self._workshop, str(value)))
        else:
            self.edited.emit(set_fact(self._workshop.id, key, value))


def _agendas(shown: Showing, text: Callable) -> list[tuple[object, str]]:
    return [(one.id, text(one.title) or one.id) for one in shown.workshop.playbook.agendas]
