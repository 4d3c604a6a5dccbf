"""Fresh identifiers and secrets in the forms the API uses."""

from __future__ import annotations

import os
import random
import string
from collections import deque

_AT_ONCE = 64  # asking the system for each number alone takes many times as long
_PLAIN = string.ascii_letters + string.digits
_URL_SAFE = _PLAIN + "-_"


class Ids:
    """Draws identifiers, from the operating system's randomness or repeatably from a seed."""

    def __init__(self, seed: int | None = None) -> None:
        """Choose the source.

        Args:
            seed: Makes every run draw the same values, secrets included; for tests and demonstrations only.
        """
        self._seed = seed
        self._drawn: deque[str] = deque()
        self._random: random.Random = random.SystemRandom() if seed is None else random.Random(seed)

    def restart(self) -> None:
        """Draw the same values again from here on, if there is a seed."""
        if self._seed is not None:
            self._random.seed(self._seed)

    def hex32(self) -> str:
        """Draw 32 hexadecimal digits: deployments, resources, rulesets, generated templates."""
        if self._seed is not None:
            return f"{self._random.getrandbits(128):032x}"
        try:
            return self._drawn.popleft()
        except IndexError:
            digits = os.urandom(16 * _AT_ONCE).hex()
            self._drawn.extend(digits[place : place + 32] for place in range(32, len(digits), 32))
            return digits[:32]

    def uuid(self) -> str:
        """Draw a UUID with dashes: plan attempts."""
        digits = self.hex32()
        variant = "89ab"[int(digits[16], 16) & 3]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"

    def digits(self, length: int) -> str:
        """Draw a decimal number as text, without leading zero: organizations, hosted users, extensions."""
        return str(self._random.randrange(10 ** (length - 1), 10**length))

    def secret(self, length: int) -> str:
        """Draw letters, digits, `-` and `_`: passwords, tokens, halves of API keys.

        The first is a letter or digit: on command lines a `-` there would begin an option.
        """
        return self._random.choice(_PLAIN) + "".join(self._random.choices(_URL_SAFE, k=length - 1))
