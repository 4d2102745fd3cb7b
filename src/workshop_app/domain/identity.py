"""Identity: ids that are the same for the same named thing, and ids and codes for what is new."""

from uuid import UUID, uuid5

from workshop_app.domain.people import folded

_PARTS = "\x1f"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def uuid7(milliseconds: int, random: bytes) -> str:
    """A UUIDv7 (RFC 9562) from a wall clock in ms and 10 random bytes."""
    head = milliseconds.to_bytes(6, "big")
    version = bytes([0x70 | (random[0] & 0x0F), random[1]])
    variant = bytes([0x80 | (random[2] & 0x3F)])
    return str(UUID(bytes=head + version + variant + random[3:10]))


def named(session: str, kind: str, *key: str) -> str:
    """The id of the entity that a table's row or a person names by its key.

    The same key in two copies of a session is the same entity: NFC, case and runs of blanks do
    not matter, so that a printed code typed at two laptops is one.
    """
    return str(uuid5(UUID(session), _PARTS.join((kind, *(folded(part) for part in key)))))


def ballot_id(
    session: str, *, sector: str, participant: str | None, table: str | None, count: str | None
) -> str:
    """The id of a participant's, a sector table's, or a count's ballot in a session.

    participant: an id; table: a code, or None for a sector's only table; count: hands or dots.
    """
    if participant:
        return named(session, "ballot", "participant", participant)
    if count:
        return named(session, "ballot", "count", sector, count)
    return named(session, "ballot", "table", sector, table or "")


def device_letters(device: str) -> str:
    """Two letters for the codes that a device gives out."""
    first, second = UUID(device).bytes[-2:]
    return _LETTERS[first % len(_LETTERS)] + _LETTERS[second % len(_LETTERS)]


def machine_code(letter: str, number: int, device: str) -> str:
    """A code that the machine gives, such as G7-KT; participants' numbers have three digits."""
    digits = f"{number:03d}" if letter == "P" else str(number)
    return f"{letter}{digits}-{device_letters(device)}"
