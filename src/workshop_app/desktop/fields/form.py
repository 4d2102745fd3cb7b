"""A form of an entity's fields, or of the session's facts: each change goes out as an act."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from workshop_app.desktop.fields.making import field_for, offer
from workshop_app.desktop.fields.names import fact_name, field_name
from workshop_app.desktop.showing import Showing
from workshop_app.desktop.widgets.labels import label
from workshop_app.domain.edits import Act, change, set_fact
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.stages.prepare import setting_column
from workshop_app.domain.workshop import KINDS


class FieldsForm(QWidget):
    """Lays fields out in columns, each beneath its name; tells what was entered as an `Act`.

    A private field shows only in the host's own view; one that was refused keeps what was typed
    and says why beneath it. spans: how many columns of the grid a field takes, where more than
    one; fields in rows of `across`.
    """

    edited = Signal(object)

    def __init__(self, across: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = across
        self._fields: dict[str, tuple[Column, QWidget, QLabel, QLabel]] = {}
        self._act: Callable[[str, object], Act] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._at = 0

    def lay(
        self,
        named: Mapping[str, tuple[Column, str]],
        spans: Mapping[str, int] | None = None,
        lines: int = 3,
    ) -> None:
        """Make the fields, once: columns and names by key, in their order."""
        for key, (column, name) in named.items():
            field, trouble = field_for(key, column, lines=lines), label("", "trouble-note")
            heading = label(name, "note", wrap=False)
            heading.setBuddy(field)
            field.setAccessibleName(name)
            field.setObjectName(key)
            field.setProperty("key", key)
            trouble.hide()
            self._place(min((spans or {}).get(key, 1), self._across), (heading, field, trouble))
            field.entered.connect(self._on_entered)  # type: ignore[attr-defined]
            field.refused.connect(trouble.setText)  # type: ignore[attr-defined]
            field.refused.connect(self._on_refused)  # type: ignore[attr-defined]
            self._fields[key] = (column, field, heading, trouble)
        for column_at in range(self._across):
            self._grid.setColumnStretch(column_at, 1)

    def field(self, key: str) -> QWidget:
        """The field of a key."""
        return self._fields[key][1]

    def show_values(
        self, values: Mapping[str, object], about: Showing, act: Callable[[str, object], Act]
    ) -> None:
        """Show values; `act` makes what is entered in a key's field an act."""
        if self._act is not None:
            self._act = act
        for key, (column, field, heading, _) in self._fields.items():
            if column.sort == "private":
                heading.setVisible(about.own)
                field.setVisible(about.own)
            offer(field, column, about)
            field.show_value(values.get(key), about)  # type: ignore[attr-defined]
        self._act = act

    def keep(self) -> None:
        """Let what is being typed count now."""
        for _, field, _, _ in self._fields.values():
            field.keep()  # type: ignore[attr-defined]

    def _place(self, span: int, parts: Sequence[QWidget]) -> None:
        row, column = divmod(self._at, self._across)
        if column + span > self._across:
            row, column = row + 1, 0
        for down, part in enumerate(parts):
            self._grid.addWidget(part, 4 * row + down, column, 1, span)
        self._grid.setRowMinimumHeight(4 * row + 3, 8)
        self._at = row * self._across + column + span

    @Slot(object)
    def _on_entered(self, value: object) -> None:
        if self._act is not None:
            self.edited.emit(self._act(self.sender().property("key"), value))

    @Slot(str)
    def _on_refused(self, trouble: str) -> None:
        _, _, _, note = self._fields[self.sender().property("key")]
        note.setVisible(bool(trouble))


class EntityForm(FieldsForm):
    """The form of one entity of a kind."""

    def __init__(
        self,
        kind: str,
        names: Sequence[str],
        *,
        across: int = 1,
        spans: Mapping[str, int] | None = None,
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(across, parent)
        self._kind, self._names = kind, tuple(names)
        self._id = ""
        known = columns(KINDS[kind])
        self.lay({n: (known[n], field_name(kind, n)) for n in names}, spans, lines)

    @property
    def id(self) -> str:
        """The entity that is shown."""
        return self._id

    def show_entity(self, id: str, about: Showing) -> None:
        """Show an entity; another one's half-typed text counts before it goes."""
        if id != self._id and self._id in about.workshop.all(self._kind):
            self.keep()
        self._id = id
        entity = about.workshop.all(self._kind)[id]
        values: dict[str, Any] = {name: getattr(entity, name) for name in self._names}
        self.show_values(values, about, self._changed)

    def _changed(self, name: str, value: object) -> Act:
        return change(self._kind, self._id, **{name: value})


class FactsForm(FieldsForm):
    """The form of some of the session's settings and facts."""

    def __init__(
        self, keys: Sequence[str], *, across: int = 1, spans: Mapping[str, int] | None = None
    ) -> None:
        super().__init__(across)
        self._keys = tuple(keys)
        self._session = ""
        found = {key: setting_column(key, ()) for key in keys}
        self.lay({k: (c, fact_name(k)) for k, c in found.items() if c is not None}, spans)

    def show_facts(self, about: Showing) -> None:
        """Show the session's own settings; what is blank is the playbook's."""
        self._session = about.workshop.id
        facts = about.workshop.facts
        self.show_values({key: facts.get(key) for key in self._keys}, about, self._set)

    def _set(self, key: str, value: object) -> Act:
        return set_fact(self._session, key, value)
