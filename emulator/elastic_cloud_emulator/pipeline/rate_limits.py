"""The hosted service's limit on calls, and the headers that tell of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil
from threading import Lock

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.installation.clock import Clock
from elastic_cloud_emulator.pipeline.messages import Headers, encode_headers

INTERVAL = 60


class RateLimit:
    """Counts calls in windows of 60 seconds of the emulator's time."""

    def __init__(self, clock: Clock, limit: int) -> None:
        self._clock = clock
        self._limit = limit
        self._lock = Lock()
        self._end: datetime | None = None
        self._used = 0

    def count(self, headers: Headers) -> None:
        """Count one call and write what is left into the headers of its answer.

        Raises:
            ApiError: 429, the limit is used up.
        """
        with self._lock:
            now = self._clock.now()
            if self._end is None or not timedelta() < self._end - now <= timedelta(seconds=INTERVAL):
                self._end, self._used = now + timedelta(seconds=INTERVAL), 0
            self._used += 1
            used, wait = self._used, ceil((self._end - now).total_seconds())
        headers += encode_headers(
            {
                "x-ratelimit-interval": str(INTERVAL),
                "x-ratelimit-limit": str(self._limit),
                "x-ratelimit-remaining": str(max(0, self._limit - used)),
            }
        )
        if used > self._limit:
            retry = {"retry-after": str(wait)}
            raise ApiError(429, "root.rate_limited", headers=retry, limit=self._limit, seconds=INTERVAL)
