"""The period that a bill is asked for, and how charts divide it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.attempts import to_millis
from elastic_cloud_emulator.records.runs import Period

_INVALID = "costs.invalid_date_range"
_MOST = 5_000
"""Points of a chart."""


def asked_period(call: Call) -> Period:
    """Read the period that a call asks for, as far as it is past: if it does not say otherwise, the month up to now.

    Raises:
        ApiError: 400, one of the two times cannot be read, or it ends before it starts.
    """
    now = call.store.now
    start = _read(call, "from", now.replace(day=1, hour=0, minute=0, second=0, microsecond=0))
    end = _read(call, "to", now)
    if start > end:
        field = "from" if "from" in call.query else "to"
        raise ApiError(400, _INVALID, fields=[field], start=start.isoformat(), end=end.isoformat())
    return Period(to_millis(start), to_millis(end)).meet(Period(0, to_millis(now)))


def divide(period: Period, bucketing: str) -> Iterator[Period]:
    """Divide a period at the beginning of each day or month.

    Args:
        period: The period.
        bucketing: `daily` or `monthly`.

    Raises:
        ApiError: 400, a chart cannot have so many points.
    """
    start, parts = period.start, 0
    while start < period.end:
        following = min(period.end, to_millis(_next(start, bucketing)))
        parts += 1
        if parts > _MOST:
            raise ApiError(400, _INVALID, "points", fields=["from"], most=_MOST)
        yield Period(start, following)
        start = following


def _next(millis: int, bucketing: str) -> datetime:
    day = datetime.fromtimestamp(millis // 1000, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if bucketing == "daily":
        return day + timedelta(days=1)
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _read(call: Call, name: str, usual: datetime) -> datetime:
    text: str | None = call.query.get(name)
    if text is None:
        return usual
    try:
        moment = datetime.fromisoformat(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (OverflowError, ValueError):
        raise ApiError(400, _INVALID, "time", fields=[name], given=text) from None
    return moment
