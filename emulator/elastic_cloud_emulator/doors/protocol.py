"""How requests come in over a connection: uvicorn's protocol, without what is between it and who answers."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, Protocol

from httptools import HttpParserError, HttpParserInvalidURLError, HttpParserUpgrade, HttpRequestParser, parse_url
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from elastic_cloud_emulator.doors.asgi import UNSEEN
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.pipeline.messages import Request, Response, limit_of

_LONGEST_TARGET = 16 * 1024  # bytes of path and query
_LONGEST_HEADER = 16 * 1024  # bytes of a name and its value
_LONGEST_HEAD = 64 * 1024  # bytes of all headers
_GRACE = 30.0  # seconds that a request may take to come in, and a new connection to begin with one
_SLOWEST = 1000  # bytes of a body that get it one second more


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

    def admits(self, request: Request) -> bool:
        """Tell of a request that has no body yet whether its body is to be read."""
        ...

    def turn_away(self, request: Request, refusal: ApiError) -> Response:
        """Refuse what is no request, or comes too slowly."""
        ...


class Turn:
    """Answers that tell of changes: all that come up in one turn of the loop are settled together at its end."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._waiting: list[tuple[DirectProtocol, Request, Response, bool]] = []

    def wait(self, protocol: DirectProtocol, request: Request, response: Response, keep: bool) -> None:
        """Have an answer settled; the protocol gets it back then."""
        if not self._waiting:
            protocol.loop.call_soon(self._end)
        self._waiting.append((protocol, request, response, keep))

    def _end(self) -> None:
        waiting, self._waiting = self._waiting, []
        for protocol, request, response, keep in waiting:
            protocol.take_settled(request, self._application.settle(response), keep)


def _too_long(what: str, limit: int) -> ApiError:
    return ApiError(431, "root.headers_too_large", what=what, limit=limit)


def _split(target: bytes) -> tuple[str, str]:
    """Split what stands behind the method, which may be a whole URL, into path and query.

    Raises:
        ApiError: 400, it is something else.
    """
    path, _, query = target.partition(b"?")
    try:
        if not target.startswith(b"/"):
            url = parse_url(target)
            path, query = url.path or b"/", url.query or b""
        if b"#" in target:
            raise ValueError("a fragment stays with the client")
        return path.decode("ascii"), query.decode("latin-1")
    except (HttpParserInvalidURLError, ValueError) as problem:
        raise ApiError(400, "root.malformed_request", "address", problem=problem) from None


class DirectProtocol(HttpToolsProtocol):
    """uvicorn's own protocol, which hands each request straight to the function that answers it.

    That function never waits, so there is neither a task nor a conversation of messages for each request. Requests wait
    in line while the answer to the one before is held back, by a fault or until it is settled, and while the client
    reads more slowly than it asks.

    How much of a request that is not complete yet is kept, and how long it may take, has limits.
    """

    def __init__(self, application: Application, turn: Turn, **settings: Any) -> None:
        super().__init__(**settings)
        self._application = application
        self._find_answer = application.answer
        self._turn = turn
        self._line: deque[tuple[Request, bool, ApiError | None]] = deque()
        self._held = False
        self._timer: asyncio.TimerHandle | None = None
        self._alarm: asyncio.TimerHandle | None = None  # goes on through many answers, which only note their time
        self._rests_until = 0.0
        self._full = self._leaving = self._reading_body = self._expects = self._upgrades = False
        self.on_message_begin()
        self._reading = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Greet a client that has come."""
        super().connection_made(transport)
        self._rests_until = self.loop.time() + _GRACE
        self._alarm = self.loop.call_later(self.timeout_keep_alive, self._look_for_rest)

    def data_received(self, data: bytes) -> None:
        """Take some bytes, in which the parser finds requests."""
        rest: bytes | memoryview = data
        self._untold += len(data)
        try:
            while rest:
                try:
                    self.parser.feed_data(rest)
                    break
                except HttpParserUpgrade as upgrade:
                    if self.parser.get_method() == b"CONNECT":
                        break
                    rest = memoryview(rest)[upgrade.args[0] :]
                    self._stay()
            if self._untold > _LONGEST_HEAD + len(data):
                raise _too_long("All headers", _LONGEST_HEAD)
        except HttpParserError as problem:
            cause = problem.__context__
            refusal = ApiError(400, "root.malformed_request", problem=problem)
            self._turn_away(cause if isinstance(cause, ApiError) else refusal)
        except ApiError as refusal:
            self._turn_away(refusal)

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

    def on_message_begin(self) -> None:
        """Begin a request."""
        self._reading = True
        self._begun = self.loop.time()
        self._untold = self._length = 0
        self._admitted = False
        self.url = b""
        self.headers = []
        self._named: dict[str, str] = {}
        self._parts: list[bytes] = []

    def on_url(self, url: bytes) -> None:
        """Take its path and query, or some of them."""
        self.url += url
        if len(self.url) > _LONGEST_TARGET:
            self.url = self.url[:_LONGEST_TARGET]
            raise ApiError(414, "root.uri_too_long", limit=_LONGEST_TARGET)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take one of its headers, or something behind its body that looks like one."""
        if len(name) + len(value) > _LONGEST_HEADER:
            raise _too_long("A header", _LONGEST_HEADER)
        self.headers.append((name, value))

    def on_headers_complete(self) -> None:
        """Look at all of its headers."""
        parser, headers, named = self.parser, self.headers, self._named
        length = 0
        for name, value in headers:
            length += len(name) + len(value)
            named[name.decode("latin-1").lower()] = value.rstrip(b" \t").decode("latin-1")
        if length > _LONGEST_HEAD:
            raise _too_long("All headers", _LONGEST_HEAD)
        self._upgrades = parser.should_upgrade()
        if self._upgrades and parser.get_method() != b"CONNECT":
            return  # it will be read once more
        self._reading_body = True
        self._version = version = parser.get_http_version()
        if version not in ("1.1", "1.0"):
            raise ApiError(505, "root.http_version_not_supported")
        hosts = int("host" in named)
        if hosts and len(named) < len(headers):
            hosts = sum(name.lower() == b"host" for name, _ in headers)
        if hosts > 1 or (not hosts and version == "1.1"):
            raise ApiError(400, "root.malformed_request", "host")
        if "transfer-encoding" in named:
            self._check_coding(version)
        self._path, self._query = _split(self.url)
        if "expect" in named and named["expect"].lower() == "100-continue" and version != "1.0":
            self._expects = True
            if not (self._waits or self.transport.is_closing()):
                self._encourage()

    def _check_coding(self, version: str) -> None:
        """Refuse a body of which others might think that it ends somewhere else."""
        codings = [value.lower() for name, value in self.headers if name.lower() == b"transfer-encoding"]
        if version == "1.0":
            raise ApiError(400, "root.malformed_request", "coding")
        if [coding.rstrip(b" \t") for coding in codings] != [b"chunked"]:
            raise ApiError(501, "root.not_implemented", "coding")

    def on_body(self, body: bytes) -> None:
        """Take some of its body; no more is kept than a little over the limit, or before its sender is known."""
        self._untold = 0
        if not self._length:
            self._limit = limit_of(self._named)
        if self._length <= self._limit:
            self._parts.append(body)
        self._length += len(body)
        if self._length > UNSEEN and not self._admitted:
            self._admitted = True
            if not self._application.admits(self._request(b"", self._length)):
                self._limit = 0
                self._parts.clear()

    def on_message_complete(self) -> None:
        """Answer it, as all of it is there."""
        if self._upgrades and not self._reading_body:
            return
        self._reading = self._reading_body = self._expects = False
        self._untold = 0
        keep = self.parser.should_keep_alive() and self._version != "1.0" and not self._upgrades
        self._take(self._request(b"".join(self._parts) if self._parts else b"", self._length), keep)

    def _request(self, content: bytes, length: int) -> Request:
        return Request(
            self.parser.get_method().decode("ascii"),
            self._path,
            self._query,
            self._named,
            content,
            length,
            self.client[0] if self.client else "",
        )

    def _turn_away(self, refusal: ApiError) -> None:
        """Refuse what is no request, or one that takes too much, in its turn; nothing is read behind it."""
        self._reading = False
        path, _, query = self.url.decode("latin-1").partition("?")
        method = self.parser.get_method().decode("ascii") if self.url else ""
        address = self.client[0] if self.client else ""
        request = Request(method, path, query, self._named, b"", self._length, address)
        self._take(request, keep=False, refusal=refusal)

    def _take(self, request: Request, keep: bool, refusal: ApiError | None = None) -> None:
        """Answer a request, or let it stand in line."""
        if self._held or self._full:
            self._line.append((request, keep, refusal))
            self.transport.pause_reading()
        elif not self.transport.is_closing():
            self._answer(request, keep, refusal)

    @property
    def _waits(self) -> bool:
        """Whether nothing may be answered now."""
        return self._held or self._full

    def _encourage(self) -> None:
        """Tell a client that asks first to send its body, or answer without it if that is of no use."""
        if self._expects:
            self._expects = False
            head = self._request(b"", int(self._named.get("content-length", 1)))
            if self._application.admits(head):
                self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            else:
                self._take(head, keep=False)

    def _answer(self, request: Request, keep: bool, refusal: ApiError | None) -> None:
        try:
            response = self._application.turn_away(request, refusal) if refusal else self._find_answer(request)
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
            self._answer(*self._line.popleft())
        if not (self._waits or self.transport.is_closing()):
            self._begun = self.loop.time()  # in the meantime nothing could come in
            self._encourage()
        if not (self._waits or self.transport.is_closing()):
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
            self._rests_until = self.loop.time() + self.timeout_keep_alive
        else:
            self.transport.close()

    def _look_for_rest(self) -> None:
        """Close the connection if nothing has gone on there for long, or too slowly; else look again later."""
        if self._waits:
            left = float(self.timeout_keep_alive)
        elif self._reading:
            left = self._begun + _GRACE + self._length / _SLOWEST - self.loop.time()
        else:
            left = self._rests_until - self.loop.time()
        if left > 0:
            self._alarm = self.loop.call_later(min(left, self.timeout_keep_alive), self._look_for_rest)
        elif self._reading:
            self._turn_away(ApiError(408, "root.request_timeout", seconds=f"{_GRACE:g}", length=_SLOWEST))
        else:
            self.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the requests that wait, as the client has gone."""
        super().connection_lost(exc)
        self._line.clear()
        for timer in (self._timer, self._alarm):
            if timer is not None:
                timer.cancel()

    def shutdown(self) -> None:
        """Stop; what is held back is still sent, and a request that is coming in still answered."""
        self._leaving = True
        if not (self._held or self._reading_body):
            self.transport.close()

    def pause_writing(self) -> None:
        """Hold back, as the client reads too slowly to be sent more."""
        self._full = True
        self.transport.pause_reading()

    def resume_writing(self) -> None:
        """Go on, as it has caught up."""
        self._full = False
        if not self._held:
            self._go_on()
