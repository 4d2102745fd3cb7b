"""Signing: Ed25519 in minisign's format, so that the stock `minisign` verifies what we send.

A key is 40 bytes, its own id (8) and its secret (32). What is signed is the BLAKE2b-512 of a file
(minisign's prehashed mode), then the signature itself with a trusted comment.
"""

import hashlib
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass

from workshop_app.domain.errors import WorkshopError

_PREHASHED, _KEY = b"ED", b"Ed"
_ID, _SECRET, _SIGNATURE = 8, 32, 64
_TRUSTED = "trusted comment: "
_UNTRUSTED = "untrusted comment: "


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A device's key: 8 bytes by which it is known, and its secret of 32."""

    id: bytes
    secret: bytes

    @classmethod
    def of(cls, held: bytes) -> "SigningKey":
        """The key of 40 bytes, as they are kept or come from a source of chance."""
        if len(held) != _ID + _SECRET:
            raise ValueError("a signing key has 40 bytes")
        return cls(held[:_ID], held[_ID:])

    @property
    def held(self) -> bytes:
        """The 40 bytes to keep."""
        return self.id + self.secret

    @property
    def public(self) -> str:
        """The public key as minisign writes it on one line: RW..."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.from_private_bytes(self.secret).public_key()
        return b64encode(_KEY + self.id + key.public_bytes_raw()).decode()

    def signature(self, content: bytes, *, comment: str) -> str:
        """The text of a `.minisig` file; comment: one line that is signed along."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.from_private_bytes(self.secret)
        signed = key.sign(_hash(content))
        whole = key.sign(signed + comment.encode())
        lines = (
            f"{_UNTRUSTED}signature by Workshop App",
            b64encode(_PREHASHED + self.id + signed).decode(),
            f"{_TRUSTED}{comment}",
            b64encode(whole).decode(),
        )
        return "".join(f"{line}\n" for line in lines)


def refuse_forged(content: bytes, signature: str, public: str) -> str:
    """The trusted comment of a signature that a public key's owner made; else a WorkshopError.

    public: the key's line, or the text of a `.pub` file.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key_id, key = _parted(["", *public.split()][-1], _KEY, _SECRET)
        first, line, comment, whole = signature.splitlines()
        signer, signed = _parted(line, _PREHASHED, _SIGNATURE)
        if not (first.startswith(_UNTRUSTED) and comment.startswith(_TRUSTED)) or signer != key_id:
            raise ValueError("the signature is another's, or none")
        said = comment.removeprefix(_TRUSTED)
        reader = Ed25519PublicKey.from_public_bytes(key)
        reader.verify(signed, _hash(content))
        reader.verify(b64decode(whole, validate=True), signed + said.encode())
    except (ValueError, NotBase64, InvalidSignature, UnicodeError) as error:
        raise WorkshopError(
            "The signature does not fit: this was altered after it was signed, or somebody else "
            "signed it."
        ) from error
    return said


def _parted(line: str, mark: bytes, size: int) -> tuple[bytes, bytes]:
    held = b64decode(line.strip(), validate=True)
    if held[:2] != mark or len(held) != 2 + _ID + size:
        raise ValueError("not what minisign writes")
    return held[2 : 2 + _ID], held[2 + _ID :]


def _hash(content: bytes) -> bytes:
    return hashlib.blake2b(content).digest()
