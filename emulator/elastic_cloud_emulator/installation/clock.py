"""The emulator's time: real, faster, slower, or moved by hand."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from threading import Lock


def format_instant(moment: datetime) -> str:
    """Write a moment the way the API does: `2026-03-14T09:26:53.589Z`.

    Args:
        moment: An aware datetime in UTC.
    """
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str) -> datetime:
    """Read what `format_instant` wrote."""
    return datetime.fromisoformat(text)


class Clock:
    """A clock that may run at any speed and jump forward.

    Everything that depends on time (plans, expiry of keys and tokens, creation dates) asks this clock, so a test that
    waits for an hour of plan execution advances it instead.
    """

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        """Start the clock.

        Args:
            speed: Seconds that pass here for each real second; 1 is real time, 0 is a clock that only `advance` moves.
            start: What it shows first; the real time if left out.

        Raises:
            ValueError: The speed is negative or not finite.
        """
        self._lock = Lock()
        # What it showed, at which reading of the real clock, and the speed since. One tuple: so `now` needs no lock.
        self._state = start or datetime.now(UTC), time.monotonic(), _within_bounds(speed)

    @property
    def speed(self) -> float:
        """Seconds that pass here for each real second."""
        return self._state[2]

    def now(self) -> datetime:
        """Read the clock; aware and in UTC."""
        shown, read, speed = self._state
        return shown + timedelta(seconds=(time.monotonic() - read) * speed) if speed else shown

    def advance(self, seconds: float) -> datetime:
        """Jump forward.

        Args:
            seconds: How far; time never goes back.

        Returns:
            What the clock shows afterwards.

        Raises:
            ValueError: The number is negative, not finite, or leads beyond the year 9999.
        """
        with self._lock:
            try:
                moment = self.now() + timedelta(seconds=_within_bounds(seconds))
            except OverflowError:
                raise ValueError("the clock cannot be advanced beyond the year 9999") from None
            self._state = moment, time.monotonic(), self.speed
            return moment

    def run(self, speed: float) -> None:
        """Go on at another speed from the moment shown now.

        Raises:
            ValueError: The speed is negative or not finite.
        """
        with self._lock:
            self._state = self.now(), time.monotonic(), _within_bounds(speed)

    def set(self, moment: datetime) -> None:
        """Show another moment from now on; only a reset or an import of state may take time back."""
        with self._lock:
            self._state = moment, time.monotonic(), self.speed


def _within_bounds(number: float) -> float:
    if not 0 <= number <= 1e10:
        raise ValueError(f"{number} is not a number between 0 and 1e10")
    return number
