"""The door for ASGI servers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from elastic_cloud_emulator.pipeline.messages import Request, Response, limit_of

UNSEEN = 256 * 1024
"""Bytes of a body that are kept before it is known whether its sender may send it."""

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class AsgiApp:
    """An ASGI 3 application around the function that answers requests."""

    def __init__(self, handle: Callable[[Request], Response], admits: Callable[[Request], bool]) -> None:
        """Put it together.

        Args:
            handle: Answers a request.
            admits: Tells of one that has no body yet whether its body is to be read.
        """
        self._handle = handle
        self._admits = admits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request.

        Raises:
            NotImplementedError: The server asks for something other than HTTP.
        """
        if scope["type"] != "http":
            raise NotImplementedError(f"the emulator speaks HTTP, not {scope['type']}")
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        request = Request(
            scope["method"],
            scope["raw_path"].decode("latin-1"),
            scope["query_string"].decode("latin-1"),
            headers,
            b"",
            0,
            (scope.get("client") or ("unknown",))[0],
        )
        if ("content-length" in headers or "transfer-encoding" in headers) and not await self._read(request, receive):
            return
        response = self._handle(request)
        if response.delay and not await _wait_for_client(response.delay, receive):
            return
        if response.dropped:
            await _abort(receive)
            return
        if any(end in part for header in response.headers for part in header for end in (b"\r", b"\n")):
            response = Response(500, [(b"content-length", b"0")], b"")  # a header never becomes two
        await send({"type": "http.response.start", "status": response.status, "headers": response.headers})
        await send({"type": "http.response.body", "body": response.content})

    async def _read(self, request: Request, receive: Receive) -> bool:
        """Read the whole body but keep no more of it than a little over the limit, or before its sender is known.

        Returns:
            Whether the client is still there.
        """
        parts: list[bytes] = []
        limit, admitted = limit_of(request.headers), False
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return False
            part = message.get("body", b"")
            if request.length <= limit:
                parts.append(part)
            request.length += len(part)
            if request.length > UNSEEN and not admitted:
                admitted = True
                if not self._admits(request):
                    limit = 0
                    parts.clear()
            if not message.get("more_body", False):
                request.content = b"".join(parts)
                return True


async def _wait_for_client(seconds: float, receive: Receive) -> bool:
    """Wait, but not for a client that has gone away; tells whether it is still there."""

    async def leaving() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    left = asyncio.ensure_future(leaving())
    await asyncio.wait({left}, timeout=seconds)
    return not left.done() and left.cancel()


async def _abort(receive: Receive) -> None:
    """Close the connection, to which ASGI itself gives no access: uvicorn's `receive` is a method of what holds it."""
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    if transport is None:
        raise ConnectionAbortedError("a fault was asked for that drops the connection")
    transport.abort()
    await asyncio.sleep(0)  # the server has to notice that the connection is gone before it sees that nothing was sent
