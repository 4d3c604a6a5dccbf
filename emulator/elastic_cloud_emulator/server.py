"""The door to the network: uvicorn, in a thread or as the main thing of a process."""

from __future__ import annotations

import socket
from collections.abc import Callable
from threading import Thread

import uvicorn

from elastic_cloud_emulator.asgi import AsgiApp
from elastic_cloud_emulator.messages import Request, Response

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


def address(listener: socket.socket) -> str:
    """The URL of a socket that listens."""
    host, port, *_ = listener.getsockname()
    return f"http://[{host}]:{port}" if listener.family == socket.AF_INET6 else f"http://{host}:{port}"


def build(handle: Callable[[Request], Response]) -> uvicorn.Server:
    """Build a server that is not running yet; `run(sockets=[listener])` runs it until it is told to stop."""
    return uvicorn.Server(
        uvicorn.Config(
            AsgiApp(handle),
            http="httptools",
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
    )


class ServerThread:
    """A server on a free port of the loopback interface, in a thread of its own.

    Attributes:
        url: Its address.
    """

    def __init__(self, handle: Callable[[Request], Response]) -> None:
        self._listener = listen("127.0.0.1", 0)
        self.url = address(self._listener)
        self._server = build(handle)
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
