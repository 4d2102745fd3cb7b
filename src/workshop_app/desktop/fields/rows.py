"""Rows of entities that are typed into: one line each, and a blank one at the end for the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from workshop_app.desktop import look
from workshop_app.desktop.fields.names import field_name
from workshop_app.desktop.fields.values import read, shown
from workshop_app.desktop.showing import Showing
from workshop_app.domain.edits import Act, change, put, together
from workshop_app.domain.errors import WorkshopError
from workshop_app.domain.fields import Column, columns
from workshop_app.domain.workshop import CODED, KINDS
from workshop_app.text import render, tr

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """What a new entity is made with beside what is typed, such as its kind of note.

    wanted: fields without which none is made, beside the required ones; hint: what stands in the
    blank line.
    """

    fixed: Mapping[str, object] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()
    hint: str = ""


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

    def show_rows(
        self, ids: Sequence[str], about: Showing, names: Sequence[str], line: Line | None = None
    ) -> None:
        """Show these entities by these fields."""
        names, anew = tuple(names), tuple(ids)
        reset = names != self._names or len(anew) != len(self._ids) or self._about is None
        if reset:
            self.beginResetModel()
        self._ids, self._names, self._about = anew, names, about
        self._line = line or Line()
        if reset:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(anew), len(names) - 1))

    def id(self, row: int) -> str:
        """The entity of a row; blank for the line of the next one."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def names(self) -> tuple[str, ...]:
        """The fields, in the order of the columns."""
        return self._names

    def column(self, section: int) -> Column:
        """What a column holds."""
        return self._columns[self._names[section]]

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
                return self._hint(index) or self.typed(index)
            case Qt.ItemDataRole.ForegroundRole if self._hint(index):
                return look.colour("second")
        return None

    def typed(self, index: Index) -> str:
        """What stands in a cell, as it would be typed."""
        if self._about is None:
            return ""
        name = self._names[index.column()]
        return shown(self._columns[name], self._value(index.row(), name), self._about)

    def _hint(self, index: Index) -> str:
        """What the blank line says of itself, until something is typed into it."""
        blank = index.column() == 0 and index.row() == len(self._ids)
        return self._line.hint if blank and not self.typed(index) else ""

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell; refused in a sentence, and then nothing changes."""
        assert self._about is not None  # noqa: S101 - nothing to type into before
        name = self._names[index.column()]
        try:
            typed = read(self._columns[name], str(value), self._about)
        except WorkshopError as error:
            self.refused.emit(render(error))
            return False
        if typed != self._value(index.row(), name):
            self._take(index.row(), {name: typed})
        return True

    def act_of(self, row: int, typed: Mapping[str, Any]) -> Act | None:
        """What typing these values into a row does; None while a required one is wanting."""
        if id := self.id(row):
            blank = [n for n, v in typed.items() if v in (None, ()) and self._columns[n].required]
            values = {n: v for n, v in typed.items() if n not in blank}
            return change(self.kind, id, **values) if values else None
        values = {**self._line.fixed, **typed}
        if any(values.get(n) in (None, ()) for n in self._required()):
            return None
        assert self._about is not None  # noqa: S101 - nothing to make before
        assert self._about.fresh is not None  # noqa: S101 - shown to be worked in
        if self.kind in CODED and not values.get("code"):
            values["code"] = self._about.fresh.code(self.kind)
        return put(self.kind, self._about.fresh.id(), **values)

    def paste(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Take rows of a spreadsheet, from a cell on; all of them, or none and why."""
        assert self._about is not None  # noqa: S101 - nothing to paste into before
        acts, troubles = [], []
        for down, texts in enumerate(cells):
            names = self._names[column : column + len(texts)]
            typed: dict[str, Any] = {}
            for name, text in zip(names, texts, strict=False):
                try:
                    typed[name] = read(self._columns[name], text, self._about)
                except WorkshopError as error:
                    troubles.append(_placed(down, self.kind, name, error))
            acts.append(self.act_of(row + down, typed))
        if not troubles and None in acts:
            troubles.append(_wanting(acts.index(None), self._wanted()))
        if troubles:
            self.refused.emit("\n".join([*troubles[:5], tr("Nothing was pasted.")]))
        elif acts:
            self.edited.emit(together("paste", *(act for act in acts if act is not None)))

    def _wanted(self) -> list[str]:
        return [field_name(self.kind, name) for name in self._required() if name in self._names]

    def _required(self) -> list[str]:
        """The fields without which no entity is made here."""
        required = [n for n, c in self._columns.items() if c.required and n != "code"]
        return [*required, *self._line.wanted]

    def _value(self, row: int, name: str) -> object:
        if not (id := self.id(row)):
            return self._draft.get(name, self._line.fixed.get(name))
        assert self._about is not None  # noqa: S101 - nothing to see before
        return getattr(self._about.workshop.all(self.kind)[id], name)

    def _take(self, row: int, typed: Mapping[str, Any]) -> None:
        draft = not self.id(row)
        act = self.act_of(row, {**self._draft, **typed} if draft else typed)
        if draft:
            self._draft = {**self._draft, **typed} if act is None else {}
        if act is not None:
            self.edited.emit(act)


def _placed(down: int, kind: str, name: str, error: WorkshopError) -> str:
    return tr(
        "Row {row}, {column}: {why}",
        row=down + 1,
        column=field_name(kind, name),
        why=render(error),
    )


def _wanting(down: int, wanted: Sequence[str]) -> str:
    names = ", ".join(wanted)
    return tr("Row {row} lacks what every row needs: {names}.", row=down + 1, names=names)
