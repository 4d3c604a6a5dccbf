"""Secrets that the emulator needs again and therefore cannot keep as hashes: encrypted by a key of its own."""

from __future__ import annotations

from binascii import Error as NotBase64
from binascii import a2b_base64, b2a_base64
from hashlib import blake2b
from secrets import token_bytes

_NONCE = 12


class Sealer:
    """Encrypts secrets and reads back what it encrypted itself."""

    def __init__(self, secret: bytes | None = None) -> None:
        """Derive the key from a secret; from a random one, which nobody finds again, if left out."""
        self._key = blake2b(b"sealed secrets", key=secret or token_bytes(32), digest_size=32).digest()

    def seal(self, plain: bytes) -> str:
        """Encrypt a secret."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # takes long to load, and few need it

        nonce = token_bytes(_NONCE)
        return b2a_base64(nonce + AESGCM(self._key).encrypt(nonce, plain, None), newline=False).decode()

    def open(self, sealed: str) -> bytes | None:
        """Decrypt a secret; None if it was not encrypted here."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            content = a2b_base64(sealed.encode(), strict_mode=True)
            return AESGCM(self._key).decrypt(content[:_NONCE], content[_NONCE:], None)
        except (InvalidTag, NotBase64, ValueError):
            return None
