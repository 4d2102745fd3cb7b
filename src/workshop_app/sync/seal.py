"""Sealing: encryption to the key on IFE's card, in age's format, by the library `pyrage`."""

from workshop_app.domain.errors import WorkshopError

MARK = b"age-encryption.org/v1\n"
"""What every sealed file begins with."""


def sealed(content: bytes, recipient: str) -> bytes:
    """Content that only the owner of a key (age1...) can read."""
    import pyrage

    try:
        to = pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError as error:
        raise WorkshopError(
            "“{key}” is no key to encrypt to: it should begin with age1.", key=recipient
        ) from error
    return bytes(pyrage.encrypt(content, [to]))


def is_sealed(content: bytes) -> bool:
    """Whether a file's first bytes say that it is encrypted."""
    return content.startswith(MARK)


def unsealed(content: bytes, identity: str) -> bytes:
    """What a sealed file holds; identity: the secret key (AGE-SECRET-KEY-1...)."""
    import pyrage

    lines = [line.strip() for line in identity.splitlines()]
    secret = next((line for line in lines if line and not line.startswith("#")), "")
    try:
        key = pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError as error:
        raise WorkshopError(
            "The key file holds no key of age: it should have a line AGE-SECRET-KEY-1…"
        ) from error
    try:
        return bytes(pyrage.decrypt(content, [key]))
    except pyrage.DecryptError as error:
        raise WorkshopError(
            "The package cannot be decrypted: it is meant for another key, or was altered."
        ) from error
