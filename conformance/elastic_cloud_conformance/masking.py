"""Credentials never leave a run by its output: what is written has them replaced first."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

MASK = "***"

_SHORTEST = 6
_MEMBERS = re.compile(rb'"(key|api_key|password|secret|secret_token|token)"\s*:\s*"((?:[^"\\]|\\.)+)"')
"""Members of bodies whose text is a secret."""
_AMBIGUOUS = (b"key", b"token")
"""Those that are also names of something else, whose texts are short."""
_LONG = 20


class Mask:
    """Replaces secrets: those of the run, and those that its calls set or were told.

    Attributes:
        secrets: In every form in which they may be written.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self.secrets: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        for secret in secrets:
            self.add(secret)

    def add(self, secret: str) -> None:
        """Take one more for a secret; what is too short to be one would make everything unreadable."""
        if len(secret) < _SHORTEST or secret in self.secrets:
            return
        escaped = json.dumps(secret)[1:-1]
        plain = json.dumps(secret, ensure_ascii=False)[1:-1]
        self.secrets |= {secret, quote(secret, safe=""), quote_plus(secret), quote(secret), escaped, plain}
        self._pattern = None

    def learn(self, *bodies: Any) -> None:
        """Find the secrets in bodies."""
        for body in bodies:
            if isinstance(body, str):
                body = body.encode("utf-8", "surrogatepass")
            if not isinstance(body, bytes):
                continue
            for name, found in _MEMBERS.findall(body):
                if name in _AMBIGUOUS and len(found) < _LONG:
                    continue
                try:
                    self.add(json.loads(b'"' + found + b'"'))
                except ValueError:
                    self.add(found.decode("utf-8", "replace"))

    def text(self, text: str) -> str:
        """Mask the secrets in a text."""
        if self._pattern is None:
            longest = sorted(self.secrets, key=len, reverse=True)
            self._pattern = re.compile("|".join(map(re.escape, longest)) if longest else r"(?!)")
        return self._pattern.sub(MASK, text)

    def data(self, data: bytes) -> bytes:
        """Mask the secrets in bytes; what is no text is left as it is."""
        try:
            return self.text(data.decode()).encode()
        except UnicodeError:
            return data

    def file(self, path: Path) -> None:
        """Write a file anew without secrets."""
        data = path.read_bytes()
        if (masked := self.data(data)) != data:
            path.write_bytes(masked)

    def value(self, value: Any) -> Any:
        """Mask the secrets in a JSON value."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list | tuple):
            return [self.value(each) for each in value]
        if isinstance(value, dict):
            return {self.value(name): self.value(each) for name, each in value.items()}
        return value
