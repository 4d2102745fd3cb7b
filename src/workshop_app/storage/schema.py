"""The tables of a session file: the log's, which alone are ever migrated, and the projection's."""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from workshop_app.storage.stages import TABLES

LOG = MetaData()


def _begins(name: str, mark: str) -> CheckConstraint:
    """What can be asked of JSON with `trusted_schema` off, which forbids `json_valid`."""
    return CheckConstraint(f"substr(\"{name}\", 1, 1) = '{mark}'", name=f"edits_{name}_is_json")


EDITS = Table(
    "edits",
    LOG,
    Column("id", Text, primary_key=True, nullable=False),
    Column("hlc", Integer, nullable=False),
    Column("device", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("payload", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("undoes", Text, nullable=False),
    Column("batch", Text),
    _begins("payload", "{"),
    _begins("after", "["),
    _begins("undoes", "["),
    sqlite_strict=True,
)

PRIVATE = Table(
    "private",
    LOG,
    Column("ref", Text, primary_key=True, nullable=False),
    Column("owner", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("epoch", Integer, nullable=False),
    sqlite_strict=True,
)

FORGOTTEN = Table(
    "forgotten",
    LOG,
    Column("owner", Text, primary_key=True, nullable=False),
    sqlite_strict=True,
)

ATTACHMENT = Table(
    "attachment",
    LOG,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    CheckConstraint("length(sha256) = 64", name="attachment_sha256_is_a_hash"),
    sqlite_strict=True,
)

META = Table(
    "meta",
    LOG,
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)

_TYPES = {"TEXT": Text, "INTEGER": Integer, "REAL": REAL}


def _references(table: str | None) -> list[ForeignKey]:
    """The key that a column names a row of a table by; looked at when a transaction ends."""
    if table is None:
        return []
    return [ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")]


PROJECTION = MetaData()
for projected in TABLES:
    Table(
        projected.name,
        PROJECTION,
        *(
            Column(
                name,
                _TYPES[sort],
                *_references(projected.references.get(name)),
                primary_key=key,
                nullable=not key,
            )
            for place, (name, sort) in enumerate(projected.columns)
            for key in (place < projected.keys,)
        ),
        sqlite_strict=True,
    )


def statements(tables: MetaData) -> list[str]:
    """The SQL that makes these tables."""
    dialect = sqlite.dialect()
    return [str(CreateTable(table).compile(dialect=dialect)) for table in tables.sorted_tables]
