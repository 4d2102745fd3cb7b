"""The tables of the log itself; these, and only these, are ever migrated."""

from sqlalchemy import CheckConstraint, Column, Integer, LargeBinary, MetaData, Table, Text

APPLICATION_ID = 0x57534150
"""The letters WSAP, at byte 68 of the file."""
FORMAT = 1
"""The `user_version` that this program writes."""

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
