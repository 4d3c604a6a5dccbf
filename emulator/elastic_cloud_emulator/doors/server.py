"""The door to the network: uvicorn, in a thread or as the main thing of a process."""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Callable
from functools import partial
from ipaddress import ip_address
from threading import Thread
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.server import ServerState

from elastic_cloud_emulator.doors.asgi import AsgiApp
from elastic_cloud_emulator.pipeline.messages import Response

if TYPE_CHECKING:
    from elastic_cloud_emulator.doors.protocol import Application

_log = logging.getLogger("elastic_cloud_emulator")

_PATIENCE = 2  # seconds that calls under way get when the server stops


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
    """Write the URL of a socket that listens."""
    host, port, *_ = listener.getsockname()
    return f"{scheme}://[{host}]:{port}" if listener.family == socket.AF_INET6 else f"{scheme}://{host}:{port}"


def is_loopback(listener: socket.socket) -> bool:
    """Tell whether only programs of this machine can reach a socket."""
    return ip_address(listener.getsockname()[0]).is_loopback


def _direct_protocol(application: Application) -> Any:
    """Give what makes a protocol that hands requests straight to the application, in a third of the time.

    It is built on uvicorn's own, whose inside may change. Where it has, uvicorn's as it is does, too, by ASGI; but then
    a request may take any time to come in.
    """
    try:
        from elastic_cloud_emulator.doors.protocol import DirectProtocol, Turn

        _rehearse(DirectProtocol)
    except Exception as problem:
        _log.warning("uvicorn %s is not as known here, so calls take longer: %r", uvicorn.__version__, problem)
        return "auto"
    return partial(DirectProtocol, application, Turn(application))


class _Stand:
    """Stands for a connection, or for the loop, in a rehearsal."""

    def __init__(self, sent: list[bytes]) -> None:
        self.writelines = sent.extend
        self.time = self.is_closing = float

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return lambda *_: None


def _rehearse(protocol: Callable[..., Any]) -> None:
    """Have a protocol answer a request that nobody has sent.

    Raises:
        Exception: It cannot.
    """
    sent: list[bytes] = []
    application = SimpleNamespace(answer=lambda _: Response(204, [(b"content-length", b"0")], b""))
    config = uvicorn.Config(application.answer, log_config=None, interface="asgi3", lifespan="off", ws="none")
    config.load()
    talking = protocol(application, None, config=config, server_state=ServerState(), app_state={}, _loop=_Stand(sent))
    talking.connection_made(_Stand(sent))
    talking.data_received(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
    talking.connection_lost(None)
    if b"".join(sent) != b"HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n":
        raise ValueError("an answer is not written as it should be")


def build(application: Application, context: ssl.SSLContext | None = None) -> uvicorn.Server:
    """Build a server that is not running yet; `run(sockets=[listener])` runs it until it is told to stop.

    Args:
        application: Answers the requests.
        context: For HTTPS; None for HTTP.
    """
    config = uvicorn.Config(
        AsgiApp(application.handle, application.admits),
        http=_direct_protocol(application),
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

    def __init__(self, application: Application, context: ssl.SSLContext | None = None) -> None:
        self._listener = listen("127.0.0.1", 0)
        self.url = address(self._listener, "https" if context else "http")
        self._server = build(application, context)
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
