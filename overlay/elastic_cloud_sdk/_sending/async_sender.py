"""Carries calls that are awaited."""

from __future__ import annotations

import asyncio
import copy
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from elastic_cloud_client.client import Operation, Options

from ..auth import Login
from ..errors import Timeout, TransportError
from .calls import Calls

if TYPE_CHECKING:
    from .._configuration.settings import Settings
    from .answers import HttpAnswer
    from .tokens import AsyncTokens
    from .transport import AsyncTransport

T = TypeVar("T")


class AsyncHttpSender:
    """Carries the calls of one client.

    Args:
        settings: The client's settings.
        transport: Sends requests.
        clock: Tells seconds that never go back.
        sleep: Pauses for so many seconds.
        random: Draws from 0 to 1.
        authorization: The `Authorization` header of every call instead of what the credentials give; empty for none.
    """

    def __init__(
        self,
        settings: Settings,
        transport: AsyncTransport,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        random: Callable[[], float] = random.random,
        authorization: str | None = None,
    ) -> None:
        self._transport = transport
        self._sleep = sleep
        self._tokens: AsyncTokens | None = None
        credentials = settings.credentials
        if authorization is None and isinstance(credentials, Login):
            from .tokens import AsyncTokens

            def with_header(header: str) -> AsyncHttpSender:
                return AsyncHttpSender(
                    settings, transport, clock=clock, sleep=sleep, random=random, authorization=header
                )

            self._tokens = AsyncTokens(credentials, with_header, clock)
        elif authorization is None and not isinstance(credentials, Login):
            authorization = credentials.header
        self._calls = Calls(settings, clock, random, authorization or "")

    def with_settings(self, settings: Settings) -> AsyncHttpSender:
        """Give a sender with other settings that shares transport and token."""
        other = copy.copy(self)
        other._calls = Calls(settings, self._calls.clock, self._calls.random, self._calls.authorization)
        return other

    async def send(
        self,
        operation: Operation[T],
        path: tuple[object, ...],
        query: Mapping[str, object],
        headers: Mapping[str, object],
        body: object,
        options: Options | None,
    ) -> T:
        """Send one call, again where that is safe and may help, and read its answer.

        Raises:
            InvalidArgument: The call cannot be built from its arguments.
            TransportError: No answer came.
            ApiError: The answer is not success.
        """
        call = self._calls.prepare(operation, path, query, headers, body, options)
        while True:
            if self._tokens is not None:
                call.authorize(await self._tokens.current(call.refused, call.remaining))
            timeouts = call.begin()
            outcome: HttpAnswer | TransportError
            try:
                async with asyncio.timeout(None if call.streams else timeouts["read"]):
                    outcome = await self._transport.exchange(
                        operation.method, call.url, call.headers, call.content, timeouts, call.sink
                    )
            except TransportError as error:
                outcome = error
            except TimeoutError:
                outcome = Timeout("the time was over before the answer was complete")
            pause = call.settle(outcome)
            if pause is None:
                return call.result
            await self._sleep(pause)
