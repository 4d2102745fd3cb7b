"""Rows of entities that are typed into: one line each, and a blank one at the end for the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QColor

from workshop_app.desktop import look
from workshop_app.desktop.fields.making import choices_of
from workshop_app.desktop.fields.names import field_name
from workshop_app.desktop.fields.pasted import Placed, at_cell, lacking_in, placed, twice_in
from workshop_app.desktop.fields.values import read, shown
from workshop_app.desktop.showing import Face, Fresh, Showing
from workshop_app.desktop.words import breakable
from workshop_app.domain.edits import Act, change, put, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.identity import named
from workshop_app.domain.workshop import CODED, KINDS
from workshop_app.text import render, tr

Index = QModelIndex | QPersistentModelIndex
LONG = 24
"""Letters beyond which a cell also says its text when one points at it."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a new entity is made with beside what is typed, such as its kind of note.

    wanted: fields without which none is made, beside the required ones; hint: what stands in the
    blank line, in its first field or where `at` says.
    """

    fixed: Mapping[str, object] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()
    hint: str = ""
    at: str = ""


class EntityRows(QAbstractTableModel):
    """Shows entities of a kind by some of their fields; what is typed goes out as an `Act`.

    A new entity is made when all its required fields are there; until then its line is a draft.
    """

    edited = QtSignal(object)
    refused = QtSignal(str)

    def __init__(self, kind: str, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._names: tuple[str, ...] = tuple(names)
        self._columns: Mapping[str, Column] = columns(KINDS[kind])
        self._ids: tuple[str, ...] = ()
        self._about: Showing | None = None
        self._line = Line()
        self._draft: dict[str, Any] = {}
        self._made = ""

    def show_rows(
        self, ids: Sequence[str], about: Showing, names: Sequence[str], line: Line | None = None
    ) -> None:
        """Show these entities by these fields."""
        if self._made in ids:
            self._draft, self._made = {}, ""
        same = tuple(names) == self._names and self._about is not None
        self._names, self._line = tuple(names), line or Line()
        if same:
            self._show_same(tuple(ids), about)
        else:
            self.beginResetModel()
            self._ids, self._about = tuple(ids), about
            self.endResetModel()

    def _show_same(self, anew: tuple[str, ...], about: Showing) -> None:
        """Show other rows; those at the top that stay are not made anew, nor is what is typed."""
        old, more = self._ids, len(anew) - len(self._ids)
        if more > 0 and anew[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old) + 1, len(anew))
            self._ids, self._about = anew, about
            self.endInsertRows()
        elif more < 0 and old[: len(anew)] == anew:
            self.beginRemoveRows(QModelIndex(), len(anew) + 1, len(old))
            self._ids, self._about = anew, about
            self.endRemoveRows()
        elif more:
            self.beginResetModel()
            self._ids, self._about = anew, about
            self.endResetModel()
        self._ids, self._about = anew, about
        self.dataChanged.emit(self.index(0, 0), self.index(len(anew), len(self._names) - 1))

    def id(self, row: int) -> str:
        """The entity of a row; blank for the line of the next one."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def names(self) -> tuple[str, ...]:
        """The fields, in the order of the columns."""
        return self._names

    def column(self, section: int) -> Column:
        """What a column holds."""
        return self._columns[self._names[section]]

    def words(self, section: int) -> list[str]:
        """The words that may stand in a column; none where anything may."""
        if self._about is None:
            return []
        return [said for _, said in choices_of(self.column(section), self._about)]

    def about(self) -> Showing | None:
        """The workshop that is shown."""
        return self._about

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return field_name(self.kind, self._names[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.EditRole:
                return self.typed(index)
            case Qt.ItemDataRole.DisplayRole:
                return self._hint(index) or self.told(index)
            case Qt.ItemDataRole.ToolTipRole:
                text = self.told(index)
                return escape(breakable(text)) if len(text) > LONG else None
            case Qt.ItemDataRole.ForegroundRole:
                return look.colour("second") if self._hint(index) else self.colour(index)
        return None

    def told(self, index: Index) -> str:
        """What a cell says; a sector has its letter before its name."""
        face = self._face(index)
        return f"{face.letter}  {face.short}".strip() if face else self.typed(index)

    def colour(self, index: Index) -> QColor | None:
        """The colour of a cell's text; a sector has its own."""
        face = self._face(index)
        return QColor(face.colour) if face else None

    def _face(self, index: Index) -> Face | None:
        name = self._names[index.column()]
        if self._about is None or self._columns[name].sort != "sector":
            return None
        sector = self._value(index.row(), name)
        return self._about.face(str(sector)) if sector else None

    def typed(self, index: Index) -> str:
        """What stands in a cell, as it would be typed."""
        if self._about is None:
            return ""
        name = self._names[index.column()]
        return shown(self._columns[name], self._value(index.row(), name), self._about)

    def _hint(self, index: Index) -> str:
        """What the blank line says of itself, until something is typed into it."""
        at = self._names.index(self._line.at) if self._line.at in self._names else 0
        blank = index.column() == at and index.row() == len(self._ids)
        return self._line.hint if blank and not self.typed(index) else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; refused in a sentence, and then nothing changes."""
        assert self._about is not None  # noqa: S101 - nothing to type into before
        name = self._names[index.column()]
        try:
            typed = self.understood(name, str(value))
        except WorkshopError as error:
            self.refused.emit(render(error))
            return False
        if typed != self._value(index.row(), name):
            self._take(index.row(), {name: typed})
        return True

    def understood(self, name: str, text: str) -> object:
        """The value that a typed text stands for in a field; a WorkshopError says what is wrong."""
        assert self._about is not None  # noqa: S101 - nothing to type into before
        return read(self._columns[name], text, self._about)

    def completed(self, values: dict[str, Any]) -> dict[str, Any]:
        """What a new entity is made with; a subclass may know more than what was typed."""
        return values

    def lacking(self, values: Mapping[str, Any]) -> list[str]:
        """The fields without which no entity is made here, of those that are blank."""
        required = [n for n, c in self._columns.items() if c.required and n != "code"]
        wanted = dict.fromkeys([*required, *self._line.wanted])
        return [name for name in wanted if values.get(name) in (None, ())]

    def act_of(self, row: int, typed: Mapping[str, Any]) -> Act | None:
        """What typing these values into a row does; None while a required one is wanting."""
        if id := self.id(row):
            blank = [n for n, v in typed.items() if v in (None, ()) and self._columns[n].required]
            values = {n: v for n, v in typed.items() if n not in blank}
            return change(self.kind, id, **values) if values else None
        given = {n: v for n, v in typed.items() if v not in (None, ())}
        values = self.completed({**self._line.fixed, **given})
        if self.lacking(values):
            return None
        self._made = self._new_id(values.get("code"))
        if self.kind in CODED and not values.get("code"):
            values["code"] = self._fresh().code(self.kind)
        return put(self.kind, self._made, **values)

    def paste(self, row: int, column: int, text: str) -> None:
        """Take rows of a spreadsheet, from a cell on; all of them, or none and why."""
        try:
            acts, troubles = self._pasted(row, placed(text, self.kind, self._names[column:]))
        except WorkshopError as error:
            acts, troubles = [], [render(error)]
        if troubles:
            self.refused.emit("\n".join([*troubles[:5], tr("Nothing was pasted.")]))
        elif acts:
            self.edited.emit(acts[0] if len(acts) == 1 else together("paste", *acts))

    def _pasted(self, row: int, cells: Placed) -> tuple[list[Act], list[str]]:
        """The acts that rows are, and why some cannot be."""
        acts: list[Act] = []
        troubles: list[str] = []
        made: set[str] = set()
        for down, texts in enumerate(cells):
            typed, wrong = self._all_understood(down, texts)
            troubles += wrong
            act = None if wrong else self.act_of(row + down, typed)
            if act is not None:
                acts.append(act)
            elif not wrong and not self.id(row + down):
                wanted = self.lacking(self.completed({**self._line.fixed, **typed}))
                troubles.append(lacking_in(down, [field_name(self.kind, n) for n in wanted]))
            if act is not None and not self.id(row + down):
                if self._made in made:
                    troubles.append(twice_in(down, str(typed.get("code"))))
                made.add(self._made)
        return acts, troubles

    def _all_understood(
        self, down: int, texts: Mapping[str, str]
    ) -> tuple[dict[str, Any], list[str]]:
        typed: dict[str, Any] = {}
        wrong: list[str] = []
        for name, text in texts.items():
            try:
                typed[name] = self.understood(name, text)
            except WorkshopError as error:
                wrong.append(at_cell(down, field_name(self.kind, name), render(error)))
        return typed, wrong

    def _fresh(self) -> Fresh:
        assert self._about is not None  # noqa: S101 - nothing to make before
        assert self._about.fresh is not None  # noqa: S101 - shown to be worked in
        return self._about.fresh

    def _new_id(self, code: str | None) -> str:
        """A new entity's id; who is typed under one code at two laptops is the same person."""
        if code and self.kind in CODED and self._about is not None:
            id = named(self._about.workshop.id, self.kind, code)
            if id not in self._about.workshop.all(self.kind):
                return id
        return self._fresh().id()

    def _value(self, row: int, name: str) -> object:
        if not (id := self.id(row)):
            return self._draft.get(name, self._line.fixed.get(name))
        assert self._about is not None  # noqa: S101 - nothing to see before
        return getattr(self._about.workshop.all(self.kind)[id], name)

    def _take(self, row: int, typed: Mapping[str, Any]) -> None:
        """Let what was typed count; a line stays a draft until its entity is there."""
        if not self.id(row):
            typed = self._draft = {**self._draft, **typed}
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._names) - 1))
        act = self.act_of(row, typed)
        if act is not None:
            self.edited.emit(act)
