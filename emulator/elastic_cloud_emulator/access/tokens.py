"""Session tokens: JWTs signed with HS256."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

import orjson


class TokenSigner:
    """Signs claims and reads back what it signed itself."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._head = _encode(b'{"alg":"HS256","typ":"JWT"}')

    def sign(self, claims: Mapping[str, Any]) -> str:
        """Write claims as a token."""
        content = f"{self._head}.{_encode(orjson.dumps(claims))}"
        return f"{content}.{self._signature(content)}"

    def verify(self, token: str) -> dict[str, Any] | None:
        """Read the claims of a token, None if it was not signed here; whether it has expired is not looked at."""
        content, _, signature = token.rpartition(".")
        if not token.isascii() or not hmac.compare_digest(signature, self._signature(content)):
            return None
        try:
            claims: dict[str, Any] = orjson.loads(_decode(content.partition(".")[2]))
        except (binascii.Error, orjson.JSONDecodeError):
            return None
        return claims

    def token_for(self, text: str) -> str:
        """Return a secret of 32 characters for a text, always the same one, which nobody else can work out."""
        return hmac.digest(self._secret, text.encode(), hashlib.sha256).hex()[:32]

    def _signature(self, content: str) -> str:
        return _encode(hmac.digest(self._secret, content.encode(), hashlib.sha256))


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
