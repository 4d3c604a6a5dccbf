"""The same bytes through the server's own door and through uvicorn's on h11: which requests does each find in them?"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import h11
import uvicorn
from hypothesis import strategies as st
from uvicorn.server import ServerState

from elastic_cloud_emulator.doors.asgi import AsgiApp
from elastic_cloud_emulator.doors.server import build
from elastic_cloud_emulator.emulator import Emulator
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.pipeline.messages import Request, Response

Found = tuple[str, str, str, dict[str, str], bytes]
_AT_REST = 8  # turns of the loop in which nothing happens any more


@dataclass
class Heard:
    """What a door made of some bytes.

    Attributes:
        requests: Method, path, query, headers and body of each.
        refused: Whether it refused to read on.
        closed: Whether it closed the connection.
    """

    requests: list[Found] = field(default_factory=list)
    refused: bool = False
    closed: bool = False


class Listener:
    """Stands behind a door in place of an emulator; every request is answered alike."""

    def __init__(self) -> None:
        self.heard = Heard()

    def answer(self, request: Request) -> Response:
        headers = {name: value for name, value in request.headers.items() if name != "upgrade"}
        self.heard.requests.append((request.method, request.path, request.query, headers, request.content))
        return Response(200, [(b"content-length", b"0")], b"")

    handle = answer

    def admits(self, request: Request) -> bool:  # noqa: ARG002
        return True

    def turn_away(self, request: Request, refusal: ApiError) -> Response:  # noqa: ARG002
        self.heard.refused = True
        return Response(refusal.status, [(b"content-length", b"0")], b"")


class Wire(asyncio.Transport):
    """A connection of which the test is the other end."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.paused = self.closed = False
        self.protocol: Any = None

    def get_extra_info(self, name: str, default: Any = None) -> Any:  # noqa: ARG002
        return default

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)

    abort = close

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False


class Door:
    """A protocol that reads requests, and who listens behind it."""

    def __init__(self, build_config: Callable[[Listener], uvicorn.Config]) -> None:
        self.listener = Listener()
        self._config = build_config(self.listener)
        if not self._config.loaded:
            self._config.load()

    def open(self) -> Any:
        """A protocol for one connection."""
        make: Any = self._config.http_protocol_class
        return make(config=self._config, server_state=ServerState(), app_state={})


def own_door() -> Door:
    """That of the emulator's server."""
    return Door(lambda listener: build(cast(Emulator, listener)).config)


def h11_door() -> Door:
    """uvicorn's own, which reads with h11."""

    def build_config(listener: Listener) -> uvicorn.Config:
        app = AsgiApp(listener.answer, listener.admits)
        return uvicorn.Config(app, http="h11", ws="none", lifespan="off", log_config=None, access_log=False)

    return Door(build_config)


async def send(door: Door, pieces: Sequence[bytes]) -> Heard:
    """Send bytes in pieces, as far as they are read, and close the connection."""
    listener, wire = door.listener, Wire()
    listener.heard = heard = Heard()
    wire.protocol = protocol = door.open()
    protocol.connection_made(wire)
    for piece in pieces:
        await _come_to_rest(listener, wire)
        if wire.closed or wire.paused:
            break
        try:
            protocol.data_received(piece)
        except h11.LocalProtocolError:  # which uvicorn forgets where it refuses a HEAD; asyncio ends the connection
            heard.refused = True
            wire.close()
    await _come_to_rest(listener, wire)
    heard.closed = wire.closed
    heard.refused |= b"HTTP/1.1 400" in wire.written
    protocol.eof_received()
    wire.close()
    await _come_to_rest(listener, wire)
    return heard


async def _come_to_rest(listener: Listener, wire: Wire) -> None:
    before, rest = None, 0
    while rest < _AT_REST:
        await asyncio.sleep(0)
        now = len(listener.heard.requests), len(wire.written), wire.closed, wire.paused
        rest = rest + 1 if now == before else 0
        before = now


def difference(own: Heard, other: Heard) -> str | None:
    """How the own door differs from another one.

    It may not find another request where the other finds one, nor one more or fewer unless whoever finds fewer has
    refused to read on. Not counted are, in requests that are the same otherwise,

    - the address as a whole URL, of which the own door takes the path, as a server has to;
    - the word `chunked` in capitals, which h11 changes;
    - the body of a CONNECT, which the own door does not wait for, and what follows one, or a request with
      `Proxy-Connection: close`: there the own door closes the connection.
    """
    ended = False
    for place, (one, two) in enumerate(zip(own.requests, other.requests, strict=False)):
        ended = one[0] == "CONNECT" or "close" in one[3].get("proxy-connection", "")
        if _plain(one) != _plain(two):
            return f"request {place} differs: {one} {two}"
    if len(own.requests) == len(other.requests):
        return None
    shorter, longer = sorted((own, other), key=lambda heard: len(heard.requests))
    if shorter.refused or (ended and shorter is own and own.closed):
        return None
    extra = longer.requests[len(shorter.requests)]
    if longer is own and extra[0] == "CONNECT":
        return None
    return f"only {'own' if longer is own else 'h11'} finds request {len(shorter.requests)}: {extra}"


def _plain(found: Found) -> Found:
    method, path, query, headers, body = found
    coding = {name: value.lower() for name, value in headers.items() if name == "transfer-encoding"}
    return method, path.removeprefix("http://x"), query, headers | coding, b"" if method == "CONNECT" else body


METHODS = st.sampled_from(
    [b"GET"] * 12 + [b"POST"] * 24 + [b"HEAD", b"PUT", b"DELETE", b"OPTIONS", b"CONNECT", b"get", b"BREW", b""]
)
TARGETS = st.sampled_from(
    [b"/a"] * 40
    + [
        b"/a?b=c",
        b"/a?",
        b"/?a?b",
        b"/%zz",
        b"*",
        b"/a#b",
        b"http://x/a",
        b"//a/b",
        b"/\xe4",
        b"/a b",
        b"",
        b"a",
        b"/a\tb",
    ]
)
VERSIONS = st.sampled_from(
    [b"HTTP/1.1"] * 60 + [b"HTTP/1.0"] * 6 + [b"HTTP/0.9", b"HTTP/2.0", b"HTTP/1.2", b"HTTP/11", b"http/1.1", b""]
)
ENDS = st.sampled_from([b"\r\n"] * 300 + [b"\n", b"\r", b"\r\r\n"])
BODIES = st.sampled_from([b"", b"a", b"hello", b"GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n", b"0\r\n\r\n", b"\r\n"])
HOSTS = st.sampled_from([[b"host: x"]] * 60 + [[], [b"host: x", b"host: x"], [b"Host:x"], [b"host:"], [b"host: x, y"]])
EXTRAS = st.sampled_from(
    [
        *(b"accept: */*", b"x: y", b"X:y", b"authorization: a", b"connection: keep-alive") * 8,
        *(b"connection: upgrade", b"upgrade: h2c", b"expect: 100-continue") * 6,
        *(
            b"accept: */*",
            b"x: y",
            b"X:y",
            b"x:",
            b"x:\ty\t",
            b"x: y z ",
            b"x : y",
            b" x: y",
            b"\tx: y",
            b"x",
            b": y",
            b"x\x00: y",
        ),
        *(
            b"x: \x00",
            b"x: \x7f",
            b"x: \xff",
            b"x: a\x0bb",
            b"x@y: z",
            b"x_y: z",
            b"x: y\n z: w",
            b"x: y\rz: w",
            b"authorization: a",
        ),
        *(b"connection: close", b"Connection: Close", b"connection: keep-alive", b"connection: keep-alive, close"),
        *(
            b"connection: x",
            b"connection: upgrade",
            b"connection: Upgrade, HTTP2-Settings",
            b"connection: close, upgrade",
        ),
        *(b"upgrade: h2c", b"upgrade: websocket", b"Upgrade: TLS/1.0, HTTP/2.0", b"http2-settings: AAMAAABk"),
        *(
            b"expect: 100-continue",
            b"Expect: 100-Continue",
            b"expect: 200-ok",
            b"proxy-connection: close",
            b"te: trailers",
        ),
        *(
            b"trailer: x",
            b"transfer-encoding: chunked",
            b"transfer-encoding: identity",
            b"content-length: 0",
            b"content-length: 5",
        ),
    ]
)
LENGTHS: list[Callable[[int], list[bytes]]] = [
    *[lambda n: [b"content-length: %d" % n]] * 60,
    lambda n: [b"Content-Length:%d" % n],
    lambda n: [b"content-length: %d " % n],
    lambda n: [b"content-length: 0%d" % n],
    lambda n: [b"content-length: +%d" % n],
    lambda n: [b"content-length: -%d" % n],
    lambda n: [b"content-length: %d, %d" % (n, n)],
    lambda n: [b"content-length: %d,%d" % (n, n + 1)],
    lambda n: [b"content-length: 0x%x" % n],
    lambda n: [b"content-length: %d " % n + b"\x0c"],
    lambda n: [b"content-length: %d.0" % n],
    lambda n: [b"content-length: %d" % n] * 2,
    lambda n: [b"content-length: %d" % n, b"content-length: %d" % (n + 1)],
    lambda n: [b"content-length: %d" % (n + 1)],
    lambda n: [b"content-length: %d" % max(n - 1, 0)],
    lambda n: [b"content-length: %d" % n, b"transfer-encoding: chunked"],
    lambda n: [b"transfer-encoding: chunked", b"content-length: %d" % n],
    lambda n: [b"transfer-encoding: identity", b"content-length: %d" % n],
    lambda _: [b"content-length: 18446744073709551617"],
    lambda _: [b"content-length: 99999999999999999999999999999"],
    lambda _: [b"content-length:"],
    lambda _: [],
]  # fmt: skip
CODINGS = st.sampled_from(
    [[b"transfer-encoding: chunked"]] * 50
    + [
        [b"Transfer-Encoding: Chunked"],
        [b"transfer-encoding: chunked "],
        [b"transfer-encoding:\tchunked"],
        [b"transfer-encoding : chunked"],
        [b"transfer-encoding: chunked, chunked"],
        [b"transfer-encoding: gzip, chunked"],
        [b"transfer-encoding: chunked, gzip"],
        [b"transfer-encoding: gzip"],
        [b"transfer-encoding: xchunked"],
        [b"transfer-encoding: chunkedx"],
        [b"transfer-encoding: chunked;q=1"],
        [b"transfer-encoding: identity", b"transfer-encoding: chunked"],
        [b"transfer-encoding: chunked", b"transfer-encoding: chunked"],
        [b"transfer-encoding: chunked", b"transfer-encoding: identity"],
        [b"transfer-encoding:"],
        [b"transfer-encoding: ,chunked"],
        [b"transfer-encoding: \x0bchunked"],
    ]
)
SIZES: list[Callable[[int], bytes]] = [
    *[lambda n: b"%x" % n] * 100,
    lambda n: b"%X" % n,
    lambda n: b"000%x" % n,
    lambda n: b"%x;a=b" % n,
    lambda n: b'%x;a="b;\\"c"' % n,
    lambda n: b"%x ;a" % n,
    lambda n: b"%x " % n,
    lambda n: b" %x" % n,
    lambda n: b"+%x" % n,
    lambda n: b"-%x" % n,
    lambda n: b"0x%x" % n,
    lambda n: b"%x" % (n + 1),
    lambda n: b"%x" % max(n - 1, 0),
    lambda n: b"%x;a\nb" % n,
    lambda n: b"%x_" % n,
    lambda _: b"fffffffffffffffff",
    lambda _: b"",
]  # fmt: skip
TRAILERS = st.sampled_from(
    [b""] * 30
    + [b"x: y\r\n", b"host: y\r\n", b"content-length: 5\r\n", b"x\r\n", b"transfer-encoding: chunked\r\n", b" x: y\r\n"]
)


@st.composite
def chunked(draw: st.DrawFn) -> bytes:
    """A body in chunks, most of them as they should be."""
    parts = []
    for body in draw(st.lists(BODIES.filter(bool), max_size=3)):
        parts += [draw(st.sampled_from(SIZES))(len(body)), draw(ENDS), body, draw(ENDS)]
    parts += [
        draw(st.sampled_from([b"0"] * 60 + [b"00", b"0;x=y", b"0 ", b""])),
        draw(ENDS),
        draw(TRAILERS),
        draw(ENDS),
    ]
    return b"".join(parts)


@st.composite
def messages(draw: st.DrawFn) -> bytes:
    """A request, or nearly one."""
    lines = list(draw(HOSTS))
    kind = draw(st.sampled_from(("none", "none", "length", "length", "chunked")))
    body = b""
    if kind == "length":
        body = draw(BODIES)
        lines += draw(st.sampled_from(LENGTHS))(len(body))
    elif kind == "chunked":
        body = draw(chunked())
        lines += draw(CODINGS)
    lines += draw(st.lists(EXTRAS, max_size=3))
    lines = draw(st.permutations(lines))
    start = draw(METHODS) + b" " + draw(TARGETS) + b" " + draw(VERSIONS)
    head = b"".join(line + draw(ENDS) for line in (start, *lines))
    return draw(st.sampled_from([b""] * 100 + [b"\r\n", b"\n", b" "])) + head + draw(ENDS) + body


class Comparison:
    """Both doors, side by side."""

    def __init__(self) -> None:
        self._own, self._other = own_door(), h11_door()
        self.outcomes: Counter[str] = Counter()

    async def compare(self, pieces: Sequence[bytes]) -> str | None:
        """Send the same to both, and tell how they differ."""
        own, other = await send(self._own, pieces), await send(self._other, pieces)
        refused = {(True, True): "both", (True, False): "own", (False, True): "h11", (False, False): "none"}
        self.outcomes[f"refused by {refused[own.refused, other.refused]}, {len(own.requests)} requests"] += 1
        return difference(own, other)


@st.composite
def streams(draw: st.DrawFn) -> list[bytes]:
    """What comes over a connection, cut somewhere or sent at once."""
    stream = b"".join(draw(st.lists(messages(), min_size=1, max_size=4)))
    places = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=3)))
    ends = [*places, draw(st.sampled_from([len(stream)] * 4 + [places[-1] if places else 0]))]
    return [stream[start:end] for start, end in zip([0, *places], ends, strict=True) if start < end]
