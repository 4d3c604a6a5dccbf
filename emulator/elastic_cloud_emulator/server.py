"""The door to the network: uvicorn, in a thread or as the main thing of a process."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable
from ipaddress import ip_address
from threading import Thread
from typing import Any, cast

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from elastic_cloud_emulator.asgi import AsgiApp
from elastic_cloud_emulator.messages import Request, Response

_PATIENCE = 2  # seconds that calls under way get when the server stops


class _Gathering:
    """A transport that sends what is written in one turn of the loop at once.

    uvicorn writes head and body of an answer one after the other; together they take one system call and one packet.
    """

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._parts: list[bytes] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        """Keep data for the end of the turn."""
        if not self._parts:
            self._loop.call_soon(self._send)
        self._parts.append(data)

    def close(self) -> None:
        """Send what is left and close."""
        self._send()
        self._transport.close()

    def _send(self) -> None:
        if self._parts and not self._transport.is_closing():
            self._transport.writelines(self._parts)
        self._parts = []


class _Protocol(HttpToolsProtocol):
    """uvicorn's own protocol on such a transport."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(cast("asyncio.Transport", _Gathering(transport, self.loop)))


def listen(host: str, port: int) -> socket.socket:
    """Open the socket on which a server will answer; connections may be made from now on.

    Args:
        host: Address or name.
        port: 0 for any free one.

    Raises:
        OSError: The address is in use or not of this machine.
    """
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    return socket.create_server((host, port), family=family, backlog=2048)


def address(listener: socket.socket, scheme: str = "http") -> str:
    """The URL of a socket that listens."""
    host, port, *_ = listener.getsockname()
    return f"{scheme}://[{host}]:{port}" if listener.family == socket.AF_INET6 else f"{scheme}://{host}:{port}"


def is_loopback(listener: socket.socket) -> bool:
    """Whether only programs of this machine can reach a socket."""
    return ip_address(listener.getsockname()[0]).is_loopback


def build(handle: Callable[[Request], Response], context: ssl.SSLContext | None = None) -> uvicorn.Server:
    """Build a server that is not running yet; `run(sockets=[listener])` runs it until it is told to stop.

    Args:
        handle: Answers the requests.
        context: For HTTPS; None for HTTP.
    """
    config = uvicorn.Config(
        AsgiApp(handle),
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=_PATIENCE,
    )
    config.load()
    config.ssl = context
    return uvicorn.Server(config)


class ServerThread:
    """A server on a free port of the loopback interface, in a thread of its own.

    Attributes:
        url: Its address.
    """

    def __init__(self, handle: Callable[[Request], Response], context: ssl.SSLContext | None = None) -> None:
        self._listener = listen("127.0.0.1", 0)
        self.url = address(self._listener, "https" if context else "http")
        self._server = build(handle, context)
        self._thread = Thread(
            target=self._server.run,
            kwargs={"sockets": [self._listener]},
            name="elastic-cloud-emulator",
            daemon=True,
        )
        self._thread.start()

    def stop(self) -> None:
        """Finish the calls under way and stop."""
        self._server.should_exit = True
        self._thread.join()
        self._listener.close()
