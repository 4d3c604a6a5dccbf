"""The door to the network: uvicorn, in a thread or as the main thing of a process."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from functools import partial
from ipaddress import ip_address
from threading import Thread
from typing import Any, Protocol, cast

import uvicorn
from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser, parse_url
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from elastic_cloud_emulator.doors.asgi import AsgiApp
from elastic_cloud_emulator.pipeline.messages import Request, Response, limit_of

_PATIENCE = 2  # seconds that calls under way get when the server stops


class Application(Protocol):
    """What a server serves."""

    def answer(self, request: Request) -> Response:
        """Find the answer to a request, which nobody may see before it is settled; never raises."""
        ...

    def settle(self, response: Response) -> Response:
        """See to it that what an answer tells of is saved; returns it, or the refusal in its place."""
        ...

    def handle(self, request: Request) -> Response:
        """Do both."""
        ...


class _Turn:
    """Answers that tell of changes: all that come up in one turn of the loop are settled together at its end."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._waiting: list[tuple[_Protocol, Request, Response, bool]] = []

    def wait(self, protocol: _Protocol, request: Request, response: Response, keep: bool) -> None:
        """Have an answer settled; the protocol gets it back then."""
        if not self._waiting:
            protocol.loop.call_soon(self._end)
        self._waiting.append((protocol, request, response, keep))

    def _end(self) -> None:
        waiting, self._waiting = self._waiting, []
        for protocol, request, response, keep in waiting:
            protocol.take_settled(request, self._application.settle(response), keep)


class _Protocol(HttpToolsProtocol):
    """uvicorn's own protocol, which hands each request straight to the function that answers it.

    That function never waits, so there is neither a task nor a conversation of messages for each request. Requests wait
    in line while the answer to the one before is held back, by a fault or until it is settled, and while the client
    reads more slowly than it asks.
    """

    def __init__(self, application: Application, turn: _Turn, **settings: Any) -> None:
        super().__init__(**settings)
        self._find_answer = application.answer
        self._turn = turn
        self._line: deque[tuple[Request, bool] | None] = deque()  # None stands for what is no request
        self._held = False
        self._timer: asyncio.TimerHandle | None = None
        self._alarm: asyncio.TimerHandle | None = None  # goes on through many answers, which only note their time
        self._answered = 0.0
        self._full = self._leaving = self._reading = self._reading_body = self._expects = False

    def data_received(self, data: bytes) -> None:
        """Some bytes, in which the parser finds requests."""
        rest = memoryview(data)
        try:
            while rest:
                try:
                    self.parser.feed_data(rest)
                    break
                except HttpParserUpgrade as upgrade:
                    if self.parser.get_method() == b"CONNECT":
                        break
                    rest = rest[upgrade.args[0] :]
                    self._stay()
        except HttpParserError:
            self.send_400_response("Invalid HTTP request received.")

    def _stay(self) -> None:
        """Have a request that asks for another protocol read once more, as one that does not.

        For the parser such a request has no body; what follows its head it would take for the other protocol.
        """
        method, version = self.parser.get_method(), self.parser.get_http_version().encode()
        lines = [name + b": " + value + b"\r\n" for name, value in self.headers if name.lower() != b"upgrade"]
        head = b"".join((method, b" ", self.url, b" HTTP/", version, b"\r\n", *lines, b"\r\n"))
        self.parser = HttpRequestParser(self)
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)
        self.parser.feed_data(head)

    @property
    def _is_put_off(self) -> bool:
        """Whether the request asks for another protocol, and will be read once more for this one."""
        return self.parser.should_upgrade() and self.parser.get_method() != b"CONNECT"

    def on_message_begin(self) -> None:
        """A request begins."""
        self._reading = True
        self.url = b""
        self.headers = []
        self._named: dict[str, str] = {}
        self._parts: list[bytes] = []
        self._length = 0

    def on_header(self, name: bytes, value: bytes) -> None:
        """One of its headers, or something behind its body that looks like one."""
        if not self._reading_body:
            self.headers.append((name, value))
            self._named[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        """All of its headers."""
        if self._is_put_off:
            return
        self._reading_body = True
        if self._named.get("expect", "").lower() == "100-continue":
            self._expects = True
            if not (self._waits or self.transport.is_closing()):
                self._encourage()

    def on_body(self, body: bytes) -> None:
        """Some of its body, of which no more is kept than a little over the limit."""
        if not self._length:
            self._limit = limit_of(self._named)
        if self._length <= self._limit:
            self._parts.append(body)
        self._length += len(body)

    def on_message_complete(self) -> None:
        """All of it."""
        if self._is_put_off:
            return
        self._reading = self._reading_body = self._expects = False
        if self.transport.is_closing():
            return
        url = parse_url(self.url)
        parser = self.parser
        request = Request(
            parser.get_method().decode("ascii"),
            url.path.decode("ascii"),
            url.query.decode("latin-1") if url.query else "",
            self._named,
            b"".join(self._parts) if self._parts else b"",
            self._length,
            self.client[0] if self.client else "",
        )
        keep = parser.should_keep_alive() and parser.get_http_version() != "1.0" and not parser.should_upgrade()
        if self._waits:
            self._line.append((request, keep))
            self.transport.pause_reading()
        else:
            self._answer(request, keep)

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no request, in its turn."""
        if self._waits:
            self._line.append(None)
            self.transport.pause_reading()
        elif not self.transport.is_closing():
            super().send_400_response(msg)

    @property
    def _waits(self) -> bool:
        """Whether nothing may be answered now."""
        return self._held or self._full

    def _encourage(self) -> None:
        """Tell a client that asks first to send its body."""
        if self._expects:
            self._expects = False
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _answer(self, request: Request, keep: bool) -> None:
        try:
            response = self._find_answer(request)
        except Exception:
            self.logger.exception("unexpected failure of %s %s", request.method, request.path)
            response = Response(500, [(b"content-length", b"0")], b"")
        if response.unsaved is None and not response.delay:
            self._send(request, response, keep)
            return
        self._held = True
        if response.unsaved is None:
            self._delay(request, response, keep)
        else:
            self._turn.wait(self, request, response, keep)

    def take_settled(self, request: Request, response: Response, keep: bool) -> None:
        """Send an answer that was held back until it was settled, or go on to hold it back."""
        if response.delay:
            self._delay(request, response, keep)
        else:
            self._release(request, response, keep)

    def _delay(self, request: Request, response: Response, keep: bool) -> None:
        if not self.transport.is_closing():
            self._timer = self.loop.call_later(response.delay, self._release, request, response, keep)

    def _release(self, request: Request, response: Response, keep: bool) -> None:
        """Send an answer that was held back and go on with the line."""
        self._held = False
        self._send(request, response, keep)
        self._go_on()

    def _go_on(self) -> None:
        """Answer those that wait in line, then listen again."""
        while self._line and not self._waits and not self.transport.is_closing():
            waiting = self._line.popleft()
            if waiting is None:
                self.send_400_response("Invalid HTTP request received.")
            else:
                self._answer(*waiting)
        if not (self._waits or self.transport.is_closing()):
            self._encourage()
            self.transport.resume_reading()

    def _send(self, request: Request, response: Response, keep: bool) -> None:
        if response.dropped:
            self.transport.abort()
            return
        if self.transport.is_closing():
            return
        keep = keep and not self._leaving
        parts = [STATUS_LINE[response.status]]
        for name, value in response.headers:
            parts += (name, b": ", value, b"\r\n")
        parts.append(b"\r\n" if keep else b"connection: close\r\n\r\n")
        head = b"".join(parts)
        lines = len(response.headers) + (2 if keep else 3)
        if head.count(b"\n") != lines or head.count(b"\r") != lines:
            self.logger.error("a header of the answer to %s %s has several lines", request.method, request.path)
            response, keep = Response(500, [], b""), False
            head = STATUS_LINE[500] + b"content-length: 0\r\nconnection: close\r\n\r\n"
        self.transport.writelines((head, b"" if request.method == "HEAD" else response.content))
        self.server_state.total_requests += 1
        if keep:
            self._answered = self.loop.time()
            if self._alarm is None:
                self._alarm = self.loop.call_later(self.timeout_keep_alive, self._look_for_rest)
        else:
            self.transport.close()

    def _look_for_rest(self) -> None:
        """Close the connection if nothing has gone on there for long, else look again later."""
        busy = self._reading or self._waits
        left = self.timeout_keep_alive - (0 if busy else self.loop.time() - self._answered)
        if left > 0:
            self._alarm = self.loop.call_later(left, self._look_for_rest)
        else:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """The client has gone, and with it the requests that wait."""
        super().connection_lost(exc)
        self._line.clear()
        for timer in (self._timer, self._alarm):
            if timer is not None:
                timer.cancel()

    def shutdown(self) -> None:
        """The server stops: what is held back is still sent, and a request that is coming in still answered."""
        self._leaving = True
        if not (self._held or self._reading_body):
            self.transport.close()

    def pause_writing(self) -> None:
        """The client reads too slowly to be asked for more."""
        self._full = True
        self.transport.pause_reading()

    def resume_writing(self) -> None:
        """It has caught up."""
        self._full = False
        if not self._held:
            self._go_on()


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


def build(application: Application, context: ssl.SSLContext | None = None) -> uvicorn.Server:
    """Build a server that is not running yet; `run(sockets=[listener])` runs it until it is told to stop.

    Args:
        application: Answers the requests.
        context: For HTTPS; None for HTTP.
    """
    config = uvicorn.Config(
        AsgiApp(application.handle),
        http=cast("type[asyncio.Protocol]", partial(_Protocol, application, _Turn(application))),
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
