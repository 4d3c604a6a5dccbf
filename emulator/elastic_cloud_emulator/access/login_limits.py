"""How often somebody may guess a password."""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from math import ceil
from threading import Lock

MOST = 10
INTERVAL = timedelta(seconds=60)
_REMEMBERED = 4096


class LoginLimit:
    """Counts wrong passwords per user name and address, in windows of 60 seconds of the emulator's time.

    Whether the user exists makes no difference. Names are kept as hashes, which are short however long a name is.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        # Since when and how often, the oldest first.
        self._wrong: dict[bytes, tuple[datetime, int]] = {}

    def wait(self, user_name: str, address: str, now: datetime) -> int:
        """Return the seconds until the next guess is allowed, 0 if it is allowed now."""
        since, wrong = self._wrong.get(_key(user_name, address), (now, 0))
        left = since + INTERVAL - now
        # A reset may have taken time back.
        return ceil(left.total_seconds()) if wrong >= MOST and timedelta() < left <= INTERVAL else 0

    def note(self, user_name: str, address: str, now: datetime, *, right: bool) -> None:
        """Note how a guess came out; a right one makes all wrong ones before it forgotten."""
        key = _key(user_name, address)
        with self._lock:
            since, wrong = self._wrong.pop(key, (now, 0))
            if right:
                return
            if not timedelta() <= now - since < INTERVAL:
                since, wrong = now, 0
            if len(self._wrong) >= _REMEMBERED:
                del self._wrong[next(iter(self._wrong))]
            self._wrong[key] = since, wrong + 1

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._wrong.clear()


def _key(user_name: str, address: str) -> bytes:
    return blake2b(f"{address} {user_name}".encode(), digest_size=16).digest()
