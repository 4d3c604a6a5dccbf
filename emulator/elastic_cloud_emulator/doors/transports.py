"""The doors for httpx clients in the same process: no sockets, no threads."""

from __future__ import annotations

import time
from collections.abc import Callable

import anyio
import httpx

from elastic_cloud_emulator.pipeline.messages import Request, Response

Handle = Callable[[Request], Response]


class EmulatorTransport(httpx.BaseTransport):
    """Answers the requests of `httpx.Client`."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request.

        Raises:
            httpx.ReadTimeout: A fault delays the answer longer than the client waits.
            httpx.RemoteProtocolError: A fault drops the connection.
        """
        response = self._handle(_request(request, request.read()))
        if response.delay:
            time.sleep(_patience(request, response.delay))
        return _response(request, response)


class AsyncEmulatorTransport(httpx.AsyncBaseTransport):
    """Answers the requests of `httpx.AsyncClient`."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request; raises what `EmulatorTransport` raises."""
        response = self._handle(_request(request, await request.aread()))
        if response.delay:
            await anyio.sleep(_patience(request, response.delay))
        return _response(request, response)


def _request(request: httpx.Request, content: bytes) -> Request:
    path, _, query = request.url.raw_path.decode("latin-1").partition("?")
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in request.headers.raw}
    return Request(request.method, path, query, headers, content, len(content))


def _patience(request: httpx.Request, delay: float) -> float:
    """Return the seconds until the answer comes or the client gives up."""
    timeout = request.extensions.get("timeout", {}).get("read")
    return delay if timeout is None else min(delay, float(timeout))


def _response(request: httpx.Request, response: Response) -> httpx.Response:
    if _patience(request, response.delay) < response.delay:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    if response.dropped:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    return httpx.Response(response.status, headers=response.headers, content=response.content)
