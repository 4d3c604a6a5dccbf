"""Follows the plans of a deployment until they are done.

A change that the API accepts goes on for minutes as one plan per resource, each a series of steps. `Watch` and
`AsyncWatch` ask again and again how the plans stand, which a `Tracker` reads, and hand out each step as it begins and
ends. Nothing but the deployment's id is needed, so that another process can go on waiting.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Self, TypedDict

from ._tracking import PATIENCE, PlanResult, StepEvent, Tracker, WaitResult
from .errors import ApiError, PlanFailed, TransportError

if TYPE_CHECKING:
    from elastic_cloud_client.api import AsyncDeployments, Deployments

__all__ = ("PATIENCE", "AsyncWatch", "PlanResult", "StepEvent", "Tracker", "WaitOptions", "WaitResult", "Watch")


class WaitOptions(TypedDict, total=False):
    """How to wait; `ElasticCloud.wait_for` tells what each of them means."""

    timeout: float
    interval: float
    on_step: Callable[[StepEvent], object] | None
    progress: bool


class Watch(Iterator[StepEvent]):
    """The steps of a deployment's plans as they happen: iterate, or call `result`.

    Iterating ends when all plans are done well, and raises where one failed or the time is over.
    """

    def __init__(
        self,
        deployments: Deployments,
        tracker: Tracker,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._deployments = deployments
        self._tracker = tracker
        self._clock = clock
        self._sleep = sleep
        self._events: deque[StepEvent] = deque()

    @property
    def done(self) -> bool:
        """Whether the plans are known to be over, well or not."""
        return self._tracker.done

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> StepEvent:
        while not self._events:
            if _over(self._tracker):
                raise StopIteration
            self._poll()
        return self._events.popleft()

    def result(self) -> WaitResult:
        """Wait for the end.

        Raises:
            PlanFailed: A plan failed.
            WaitTimeout: The time is over first.
            InvalidArgument: The deployment has no resource of the kind and name asked for.
            ElasticCloudError: The deployment cannot be read.
        """
        for _ in self:
            pass
        assert self._tracker.result is not None
        return self._tracker.result

    def _poll(self) -> None:
        tracker = self._tracker
        if (pause := tracker.pause(self._clock())) > 0:
            self._sleep(pause)
        tracker.check_time(self._clock())
        try:
            deployment = self._deployments.get_deployment(
                tracker.deployment_id,
                show_plans=True,
                show_plan_logs=True,
                show_plan_history=tracker.with_history,
                show_instance_configurations=False,
                enrich_with_template=False,
                options={"timeout": tracker.poll_timeout(self._clock())},
            )
        except (ApiError, TransportError) as error:
            tracker.missed(error, self._clock())
        else:
            self._events.extend(tracker.read(deployment.to_dict(), self._clock()))


class AsyncWatch(AsyncIterator[StepEvent]):
    """The steps of a deployment's plans as they happen: iterate with `async for`, or await `result`.

    Iterating ends when all plans are done well, and raises where one failed or the time is over.
    """

    def __init__(
        self,
        deployments: AsyncDeployments,
        tracker: Tracker,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._deployments = deployments
        self._tracker = tracker
        self._clock = clock
        self._sleep = sleep
        self._events: deque[StepEvent] = deque()

    @property
    def done(self) -> bool:
        """Whether the plans are known to be over, well or not."""
        return self._tracker.done

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> StepEvent:
        while not self._events:
            if _over(self._tracker):
                raise StopAsyncIteration
            await self._poll()
        return self._events.popleft()

    async def result(self) -> WaitResult:
        """Wait for the end; see `Watch.result`."""
        async for _ in self:
            pass
        assert self._tracker.result is not None
        return self._tracker.result

    async def _poll(self) -> None:
        tracker = self._tracker
        if (pause := tracker.pause(self._clock())) > 0:
            await self._sleep(pause)
        tracker.check_time(self._clock())
        try:
            deployment = await self._deployments.get_deployment(
                tracker.deployment_id,
                show_plans=True,
                show_plan_logs=True,
                show_plan_history=tracker.with_history,
                show_instance_configurations=False,
                enrich_with_template=False,
                options={"timeout": tracker.poll_timeout(self._clock())},
            )
        except (ApiError, TransportError) as error:
            tracker.missed(error, self._clock())
        else:
            self._events.extend(tracker.read(deployment.to_dict(), self._clock()))


def _over(tracker: Tracker) -> bool:
    """Tell whether all went well; raises where it did not."""
    if tracker.failures:
        raise PlanFailed(deployment_id=tracker.deployment_id, failures=tracker.failures)
    return tracker.result is not None
