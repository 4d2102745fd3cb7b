"""Entities in an import: each row is one, found by its key or made."""

from collections.abc import Callable, Iterable
from typing import Any

from workshop_app.document.acts import import_people
from workshop_app.document.acts.import_draft import Draft, Fields
from workshop_app.domain import table_faults as says
from workshop_app.domain.fields import logged
from workshop_app.domain.identity import named
from workshop_app.domain.people import folded
from workshop_app.domain.table_kinds import TABLE_KINDS, Row, Table, TableColumn
from workshop_app.domain.workshop import CODED

Key = tuple[str, ...]
