"""When a failed attempt is worth another one, and after how long.

What is repeated:
- where the server was not reached (refused, no address, no time to connect): any call, for nothing was sent;
- where the answer was lost, late, or 429, 502, 503 or 504: calls that do the same when they arrive twice. Those are
  the operations the API's document marks as repeatable, and creating a deployment, which carries a `request_id` by
  which the server knows the second request as the first.

What is not: any other status, an untrusted certificate, and whatever does not fit before the call's deadline.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from .errors import ConnectionFailed, ConnectionLost, Timeout, TransportError

__all__ = ("BASE", "CAP", "STATUSES", "delay", "retry_after")

BASE = 0.25
"""Upper bound of the first pause, in seconds; each further one is twice as long."""

CAP = 8.0
"""Upper bound of any pause the server did not ask for, in seconds."""

STATUSES = frozenset({429, 502, 503, 504})
"""Statuses that tell of a passing difficulty."""


def delay(
    problem: TransportError | int,
    attempt: int,
    *,
    retries: int,
    repeatable: bool,
    remaining: float,
    random: Callable[[], float],
    asked: float | None = None,
) -> float | None:
    """Decide on another attempt.

    Args:
        problem: What ended the attempt: an error, or the status of an answer.
        attempt: How many attempts were made, this one included.
        retries: How many may follow the first.
        repeatable: Whether the call does the same when it arrives twice.
        remaining: Seconds until the call's deadline.
        random: Draws from 0 to 1.
        asked: The pause the server asked for, in seconds.

    Returns:
        Seconds to wait before the next attempt, or `None` where there should be none.
    """
    if attempt > retries or not _passing(problem, repeatable):
        return None
    # Full jitter: many clients that failed together come back spread over the whole span. After a pause the server
    # asked for they are spread behind it.
    span = BASE if asked is not None else min(CAP, BASE * 2.0 ** min(attempt - 1, 16))
    pause = (asked or 0.0) + random() * span
    return pause if pause < remaining else None


def _passing(problem: TransportError | int, repeatable: bool) -> bool:
    if isinstance(problem, int):
        return repeatable and problem in STATUSES
    return problem.unsent or (repeatable and isinstance(problem, ConnectionFailed | ConnectionLost | Timeout))


def retry_after(header: str | None, now: float) -> float | None:
    """Read a `Retry-After` header: seconds, or an HTTP date.

    Args:
        header: The header's value.
        now: Seconds since the epoch, to count a date from.

    Returns:
        Seconds from now, never negative; `None` where there is no such header or it makes no sense.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, (moment - datetime.fromtimestamp(now, UTC)).total_seconds())
    except (ValueError, OverflowError):
        return None
