"""The emulator's time: real, faster, slower, or moved by hand."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any


def format_instant(moment: datetime) -> str:
    """Write a moment the way the API does: `2026-03-14T09:26:53.589Z`.

    Args:
        moment: An aware datetime in UTC.
    """
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_instant(text: str) -> datetime:
    """Read what `format_instant` wrote."""
    return datetime.fromisoformat(text)


def check_instant(text: Any) -> datetime:
    """Read what `instant` is said to have written.

    Raises:
        ValueError: It is something else, or a moment that no clock here shows.
    """
    moment = parse_instant(text) if isinstance(text, str) else None
    if moment is None or moment.tzinfo is None or format_instant(moment.astimezone(UTC)) != text or moment > _LAST:
        raise ValueError(f"{str(text)[:50]!r} is not an instant such as {format_instant(_EXAMPLE)}")
    return moment


_EXAMPLE = datetime(2026, 3, 14, 9, 26, 53, 589000, tzinfo=UTC)
_LAST = datetime(9000, 1, 1, tzinfo=UTC)
"""Here every clock stops, so that there are moments after it still."""
_FASTEST = 1e6


class Clock:
    """A clock that may run at any speed and jump forward.

    Everything that depends on time (plans, expiry of keys and tokens, creation dates) asks this clock, so a test that
    waits for an hour of plan execution advances it instead.
    """

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        """Start the clock.

        Args:
            speed: Seconds that pass here for each real second, up to a million; 1 is real time, 0 is a clock that only
                `advance` moves.
            start: What it shows first; the real time if left out.

        Raises:
            ValueError: The speed is out of bounds.
        """
        self._lock = Lock()
        # What it showed, at which reading of the real clock, and the speed since. One tuple: so `now` needs no lock.
        self._state = start or datetime.now(UTC), time.monotonic(), check_speed(speed)

    @property
    def speed(self) -> float:
        """Seconds that pass here for each real second."""
        return self._state[2]

    @property
    def setting(self) -> float:
        """Another number whenever it was moved, or set to another speed."""
        return self._state[1]

    def now(self) -> datetime:
        """Read the clock; aware and in UTC."""
        shown, read, speed = self._state
        if not speed:
            return shown
        moment = shown + timedelta(seconds=(time.monotonic() - read) * speed)
        return moment if moment < _LAST else _LAST

    def advance(self, seconds: float | timedelta) -> datetime:
        """Jump forward.

        Args:
            seconds: How far, in seconds or as a timedelta; time never goes back.

        Returns:
            What the clock shows afterwards.

        Raises:
            ValueError: The number is negative, not finite, or leads beyond the year 9000.
        """
        span = seconds.total_seconds() if isinstance(seconds, timedelta) else seconds
        with self._lock:
            shown = self.now()
            if _require_between("seconds", span, 1e10) > (_LAST - shown).total_seconds():
                raise ValueError("the clock cannot be advanced beyond the year 9000")
            moment = shown + timedelta(seconds=span)
            self._state = moment, time.monotonic(), self.speed
            return moment

    def run(self, speed: float) -> None:
        """Go on at another speed from the moment shown now.

        Raises:
            ValueError: The speed is out of bounds.
        """
        with self._lock:
            self._state = self.now(), time.monotonic(), check_speed(speed)

    def set(self, moment: datetime) -> None:
        """Show another moment from now on; only a reset or an import of state may take time back."""
        with self._lock:
            self._state = moment, time.monotonic(), self.speed


def check_speed(speed: float) -> float:
    """Give a speed back that a clock can run at.

    Raises:
        ValueError: It is not one that `Clock.run` takes.
    """
    return _require_between("speed", speed, _FASTEST)


def _require_between(name: str, number: float, most: float) -> float:
    if type(number) not in (int, float) or not 0 <= number <= most:
        raise ValueError(f"{name} is {number!r}, which is not a number between 0 and {most:,.0f}")
    return number
