"""Real sockets: what the network does to a call."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import sys
import threading
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from unittest import mock

import httpx
import pytest
import trustme

from elastic_cloud_sdk import (
    AnswerTooLarge,
    AsyncElasticCloud,
    ConflictingOptions,
    ConnectionFailed,
    ConnectionLost,
    ElasticCloud,
    ElasticCloudError,
    InsecureConnection,
    InvalidArgument,
    InvalidOption,
    NotFound,
    RateLimited,
    ServerError,
    Timeout,
    TlsError,
    TransportError,
    UnexpectedResponse,
)
from elastic_cloud_sdk._sending.transport import Transport
from elastic_cloud_sdk._sending.unpacking import Unpacker
from tests.overlay.support import ASYNC, ID, KEY, SYNC, raised, settings

Handle = Callable[[socket.socket], None]


class Listener:
    """A server on a real socket that does with each connection what it is told, and keeps what it was sent."""

    def __init__(self, handle: Handle, tls: ssl.SSLContext | None = None) -> None:
        self.received: list[bytes] = []
        self.connections = 0
        self._handle = handle
        self._tls = tls
        self._stopping = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._stopping.is_set():
                connection.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._handle(connection)

    def close(self) -> None:
        self._stopping.set()
        socket.create_connection(self._socket.getsockname()).close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()
        self._socket.close()


@contextmanager
def listening(handle: Handle, tls: ssl.SSLContext | None = None) -> Iterator[Listener]:
    listener = Listener(handle, tls)
    try:
        yield listener
    finally:
        listener.close()


def read(connection: socket.socket) -> bytes:
    """One request without body, or nothing where the client is done."""
    data = b""
    while not data.endswith(b"\r\n\r\n"):
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    return data


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def answering(*answers: bytes) -> Handle:
    """Answers the requests of a connection, the last answer again and again."""

    def handle(connection: socket.socket) -> None:
        left = list(answers)
        while read(connection):
            connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return handle


@pytest.fixture(params=[SYNC, ASYNC, "aiohttp"])
def get(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Reads a deployment with a client of its own; runs for the sync and the async one."""

    def call(address: str, times: int = 1, **options: Any) -> Any:
        options = {"api_key": KEY, "retries": 0, "timeout": 10.0, **options}
        if request.param == SYNC:
            with ElasticCloud(address, **options) as cloud:
                return [cloud.deployments.get_deployment(ID).id for _ in range(times)][-1]

        if request.param == "aiohttp":
            options.setdefault("transport", "aiohttp")

        async def run() -> Any:
            async with AsyncElasticCloud(address, **options) as cloud:
                return [(await cloud.deployments.get_deployment(ID)).id for _ in range(times)][-1]

        return asyncio.run(run())

    return call


GOOD = http(b'{"id": "yes"}', "200 OK", "Content-Type: application/json")


def test_calls_share_a_connection(get: Callable[..., Any]) -> None:
    with listening(answering(GOOD)) as listener:
        assert get(f"http://{listener.address}", times=3) == "yes"

    assert listener.connections == 1


def test_a_refused_connection_says_so(get: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]

    error = raised(ConnectionFailed, lambda: get(f"http://127.0.0.1:{port}"))

    assert error.unsent is True
    assert isinstance(error.__cause__, OSError)
    assert "get-deployment (GET /deployments/{deployment_id}) got no answer" in str(error)
    assert "base_url" in str(error)


def test_a_refused_connection_is_tried_again(get: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closing:
        port = closing.getsockname()[1]

    assert raised(ConnectionFailed, lambda: get(f"http://127.0.0.1:{port}", retries=1)).attempts == 2


def silence(connection: socket.socket) -> None:
    read(connection)
    connection.recv(1)


def test_a_server_that_does_not_answer_runs_into_the_timeout(get: Callable[..., Any]) -> None:
    with listening(silence) as listener:
        began = time.monotonic()
        error = raised(Timeout, lambda: get(f"http://{listener.address}", timeout=0.2))

    assert "(timeout is 0.2 s; 1 attempt)" in str(error)
    assert issubclass(Timeout, TimeoutError)
    assert error.unsent is False
    assert 0.15 < time.monotonic() - began < 3


def trickling(head: bytes, stop: threading.Event) -> Handle:
    """Sends byte after byte, each in good time, and never ends."""

    def handle(connection: socket.socket) -> None:
        read(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + head)
        while not stop.wait(0.02):
            connection.sendall(b"x")

    return handle


def test_an_answer_that_trickles_in_runs_into_the_timeout(get: Callable[..., Any]) -> None:
    stop = threading.Event()
    with listening(trickling(b"Content-Length: 100000\r\n\r\n", stop)) as listener:
        began = time.monotonic()
        raised(Timeout, lambda: get(f"http://{listener.address}", timeout=0.3))
        stop.set()
    assert time.monotonic() - began < 3


def test_headers_that_trickle_in_run_into_the_timeout_of_an_async_client() -> None:
    async def run(address: str) -> None:
        async with AsyncElasticCloud(address, api_key=KEY, timeout=0.3) as cloud:
            await cloud.deployments.get_deployment(ID)

    stop = threading.Event()
    with listening(trickling(b"X: ", stop)) as listener:
        raised(Timeout, lambda: asyncio.run(run(f"http://{listener.address}")))
        stop.set()


HEADERS = (
    "Accept Accept-Encoding Authorization Cache-Control Connection Content-Encoding Content-Length Content-Type Cookie "
    "Date Expect Forwarded Host If-Match Keep-Alive Priority Proxy-Authorization Proxy-Connection Range TE Trailer "
    "Transfer-Encoding Upgrade User-Agent Via X-Request-Id"
).split()


@pytest.mark.parametrize("transport", [None, "aiohttp"])
def test_any_header_arrives_or_is_refused_by_name(transport: Any) -> None:
    refusals: list[tuple[str, str, str]] = []

    async def run(address: str) -> None:
        async with AsyncElasticCloud(address, api_key=KEY, retries=0, timeout=2, transport=transport) as cloud:
            for name in HEADERS:
                for value in ("5", "chunked", "close", "websocket", "100-continue", "gzip", "", " x", "x "):
                    try:
                        await cloud.deployments.get_deployment(ID, options={"headers": {name: value}})
                    except InvalidArgument as error:
                        refusals.append((name, value, str(error)))

    with listening(answering(GOOD)) as listener:
        asyncio.run(run(f"http://{listener.address}"))

    assert all(name in told for name, _, told in refusals)
    assert {name for name, value, _ in refusals if value == value.strip()} == {
        *("Content-Length", "Expect", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade")
    }


def slam(connection: socket.socket) -> None:
    read(connection)


def truncate(connection: socket.socket) -> None:
    read(connection)
    connection.sendall(GOOD[:-3])


def babble(connection: socket.socket) -> None:
    read(connection)
    connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


def garbled(connection: socket.socket) -> None:
    read(connection)
    connection.sendall(http(b"not gzip", "200 OK", "Content-Encoding: gzip"))


@pytest.mark.parametrize("handle", [slam, truncate, babble, garbled])
def test_a_broken_answer_is_a_lost_connection(get: Callable[..., Any], handle: Handle) -> None:
    with listening(handle) as listener:
        error = raised(ConnectionLost, lambda: get(f"http://{listener.address}"))

    assert error.unsent is False
    assert "read the state before repeating a change" in str(error)


def alert(connection: socket.socket) -> None:
    read(connection)
    connection.sendall(b"\x15\x03\x01\x00\x02\x02\x46")


def plain_to_tls(connection: socket.socket) -> None:
    read(connection)
    connection.sendall(
        http(b"Client sent an HTTP request to an HTTPS server.\n", "400 Bad Request", "Content-Type: text/plain")
    )


@pytest.mark.parametrize("handle", [slam, alert, plain_to_tls])
def test_http_to_a_port_of_https_asks_whether_it_is_one(get: Callable[..., Any], handle: Handle) -> None:
    with listening(handle) as listener, pytest.raises(ElasticCloudError) as caught:
        get(f"http://{listener.address}")

    assert "is this an HTTPS port?" in str(caught.value)


@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden", "404 Not Found", "449 Retry With"])
def test_a_page_of_a_proxy_gives_no_advice_on_the_api(get: Callable[..., Any], status: str) -> None:
    page = http(b"<html><title>Blocked</title></html>", status, "Content-Type: text/html")
    with listening(answering(page)) as listener, pytest.raises(ElasticCloudError) as caught:
        get(f"http://{listener.address}")

    told = str(caught.value)
    assert "what stands between here and the Elastic Cloud API" in told
    assert not [word for word in ("role", "API key", "Check the id", "factor") if word in told]


def test_a_lost_connection_is_made_up_for_where_repeating_is_safe(get: Callable[..., Any]) -> None:
    """As when a server closes a connection it kept open just as the next request is under way."""
    turns = iter([slam, answering(GOOD)])

    with listening(lambda connection: next(turns)(connection)) as listener:
        assert get(f"http://{listener.address}", retries=1) == "yes"

    assert listener.connections == 2


BUSY = b'{"errors": [{"code": "root.rate_limited", "message": "Too many calls"}]}'


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
@pytest.mark.parametrize("after", ["0", "Thu, 01 Jan 1970 00:00:00 GMT"])
def test_a_busy_server_is_asked_again_when_it_says(get: Callable[..., Any], status: str, after: str) -> None:
    busy = http(BUSY, status, "Content-Type: application/json", f"Retry-After: {after}")

    with listening(answering(busy, GOOD)) as listener:
        assert get(f"http://{listener.address}", retries=1) == "yes"


@pytest.mark.parametrize(("status", "kind"), [("429 Too Many Requests", RateLimited), ("503 Slow Down", ServerError)])
def test_a_busy_server_is_not_waited_for_longer_than_the_call_may_take(
    get: Callable[..., Any], status: str, kind: type
) -> None:
    busy = http(BUSY, status, "Content-Type: application/json", "Retry-After: 3600")

    with listening(answering(busy)) as listener:
        error = raised(kind, lambda: get(f"http://{listener.address}", retries=5))

    assert (error.attempts, error.headers["retry-after"]) == (1, "3600")


@pytest.mark.parametrize(("status", "kind"), [("200 OK", UnexpectedResponse), ("500 Oops", ServerError)])
def test_json_that_is_cut_off_is_told_as_such(get: Callable[..., Any], status: str, kind: type) -> None:
    with listening(answering(http(b'{"id": "ye', status, "Content-Type: application/json"))) as listener:
        error = raised(kind, lambda: get(f"http://{listener.address}"))

    assert "10 bytes of application/json and not the API's JSON" in str(error)


class Breaking(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer that breaks off, and notices whether it is put away properly."""

    closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise httpx.ReadError("reset")

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_a_broken_answer_gives_its_connection_back(get: Callable[..., Any]) -> None:
    stream = Breaking()

    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=stream))
    raised(ConnectionLost, lambda: get("http://ece.test:12400", transport=transport))

    assert stream.closed


def test_a_compressed_answer_is_read(get: Callable[..., Any]) -> None:
    packed = http(gzip.compress(b'{"id": "yes"}'), "200 OK", "Content-Encoding: gzip")

    with listening(answering(packed)) as listener:
        assert get(f"http://{listener.address}") == "yes"


PACKED: dict[str, Callable[[bytes], tuple[bytes, str]]] = {
    "gzip": lambda body: (gzip.compress(body), "gzip"),
    "gzip in two parts": lambda body: (gzip.compress(body[:5]) + gzip.compress(body[5:]), "x-gzip"),
    "gzip with something behind it": lambda body: (gzip.compress(body) + bytes(9), "GZIP"),
    "deflate": lambda body: (zlib.compress(body), "identity, deflate"),
    "deflate without head": lambda body: (zlib.compress(body, wbits=-15), "deflate"),
    "nothing": lambda body: (body, "identity"),
}


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED)
def test_an_answer_is_unpacked_in_pieces_of_any_length(pack: Callable[[bytes], tuple[bytes, str]]) -> None:
    body = bytes(range(256)) * 300
    packed, encoding = pack(body)
    for length in (1, 2, 3, 1000, len(packed)):
        unpacker = Unpacker(encoding)
        cuts = range(0, len(packed), length)
        pieces = [piece for cut in cuts for piece in unpacker.unpack(packed[cut : cut + length])]
        unpacker.finish()

        assert b"".join(pieces) == body
        assert max(map(len, pieces)) <= max(length, 1 << 16)


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "gzip, deflate"])
def test_an_encoding_that_was_not_asked_for_is_refused(get: Callable[..., Any], encoding: str) -> None:
    with listening(answering(http(gzip.compress(b"{}"), "200 OK", f"Content-Encoding: {encoding}"))) as listener:
        raised(ConnectionLost, lambda: get(f"http://{listener.address}"))


def test_a_packed_answer_that_breaks_off_is_told_as_such(get: Callable[..., Any]) -> None:
    whole = gzip.compress(b'{"id": "yes"}' + bytes(range(256)))
    with listening(answering(http(whole[:-20], "200 OK", "Content-Encoding: gzip"))) as listener:
        raised(ConnectionLost, lambda: get(f"http://{listener.address}"))


BOMB = gzip.compress(bytes(30_000_000))


@pytest.mark.parametrize(
    "answer",
    [
        http(BOMB, "200 OK", "Content-Encoding: gzip"),
        http(BOMB, "500 Oops", "Content-Encoding: gzip"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + (b"100000\r\n" + bytes(1 << 20) + b"\r\n") * 2,
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\n",
    ],
)
def test_an_answer_that_is_too_large_is_not_read(get: Callable[..., Any], answer: bytes) -> None:
    with listening(answering(answer)) as listener:
        tracemalloc.start()
        error = raised(AnswerTooLarge, lambda: get(f"http://{listener.address}", max_answer_bytes=1_000_000, retries=2))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert peak < 10_000_000
    assert error.attempts == 1
    assert "got an answer that is too large: it has more than 1000000 bytes" in str(error)
    assert "max_answer_bytes" in str(error)
    assert "download" in str(error)


def test_an_answer_that_somebody_has_read_already_is_held_to_the_limit_too() -> None:
    answers = httpx.MockTransport(lambda _: httpx.Response(200, content=bytes(101)))
    with ElasticCloud("http://ece.test", api_key=KEY, transport=answers, max_answer_bytes=100) as cloud:
        raised(AnswerTooLarge, lambda: cloud.deployments.get_deployment(ID))


def test_what_is_saved_may_have_any_size_and_never_is_in_memory(tmp_path: Path) -> None:
    with listening(answering(http(BOMB, "200 OK", "Content-Encoding: gzip"))) as listener:
        tracemalloc.start()
        with ElasticCloud(f"http://{listener.address}", api_key=KEY, max_answer_bytes=1000) as cloud:
            saved = cloud.download(tmp_path / "a", cloud.deployments.get_deployment, ID)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert saved.size == (tmp_path / "a").stat().st_size == 30_000_000
    assert peak < 5_000_000


@pytest.mark.parametrize(
    ("status", "kind"), [("404 Not Found", NotFound), ("502 Bad Gateway", ServerError), ("200 OK", UnexpectedResponse)]
)
def test_an_error_page_says_where_it_may_come_from(get: Callable[..., Any], status: str, kind: type) -> None:
    page = http(b"<html><title>Sorry, not here</title></html>", status, "Content-Type: text/html")

    with listening(answering(page)) as listener:
        error = raised(kind, lambda: get(f"http://{listener.address}"))

    assert "HTML page titled 'Sorry, not here'" in str(error)
    assert error.body.startswith("<html>")


def test_credentials_never_follow_a_redirect(get: Callable[..., Any]) -> None:
    with listening(answering(GOOD)) as other:
        move = http(b"", "307 Temporary Redirect", f"Location: http://{other.address}/elsewhere")
        with listening(answering(move)) as listener:
            error = raised(UnexpectedResponse, lambda: get(f"http://{listener.address}"))

    assert other.connections == 0
    assert f"http://{other.address}/elsewhere" in str(error)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def certified(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def test_an_untrusted_certificate_is_refused_with_the_way_out(get: Callable[..., Any], authority: trustme.CA) -> None:
    with listening(answering(GOOD), certified(authority, "127.0.0.1")) as listener:
        error = raised(TlsError, lambda: get(f"https://{listener.address}", retries=2))

        assert error.attempts == 1
        assert isinstance(error.__cause__, ssl.SSLError)
        assert "certificate verify failed" in str(error)
        assert "ca_bundle" in str(error)
        with pytest.warns(InsecureConnection):
            assert get(f"https://{listener.address}", verify=False) == "yes"


def test_a_given_authority_is_trusted_and_the_host_is_still_checked(
    get: Callable[..., Any], authority: trustme.CA, tmp_path: Path
) -> None:
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))

    with listening(answering(GOOD), certified(authority, "127.0.0.1")) as listener:
        assert get(f"https://{listener.address}", ca_bundle=bundle) == "yes"
    with listening(answering(GOOD), certified(authority, "another.test")) as listener:
        assert "IP address mismatch" in str(
            raised(TlsError, lambda: get(f"https://{listener.address}", ca_bundle=bundle))
        )


def test_a_folder_of_authorities_is_trusted(get: Callable[..., Any], authority: trustme.CA, tmp_path: Path) -> None:
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.create_default_context(cafile=str(bundle))
    assert context.get_ca_certs()
    # OpenSSL finds a certificate in a folder under the hash of its subject; this is how c_rehash names it.
    import subprocess

    name = subprocess.run(
        ["openssl", "x509", "-hash", "-noout", "-in", str(bundle)], capture_output=True, text=True, check=True
    ).stdout.strip()
    bundle.rename(tmp_path / f"{name}.0")

    with listening(answering(GOOD), certified(authority, "127.0.0.1")) as listener:
        assert get(f"https://{listener.address}", ca_bundle=tmp_path) == "yes"


@pytest.mark.parametrize("how", ["argument", "environment"])
def test_a_file_without_certificates_is_named(
    get: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    bundle = tmp_path / "ca.pem"
    bundle.write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))

    error = raised(
        InvalidOption, lambda: get("https://127.0.0.1:9", **({"ca_bundle": bundle} if how == "argument" else {}))
    )

    assert error.argument == ("ca_bundle" if how == "argument" else "SSL_CERT_FILE")


def test_tls_to_a_port_without_it_is_a_tls_error(get: Callable[..., Any]) -> None:
    def hang_up(connection: socket.socket) -> None:
        connection.recv(10)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with listening(hang_up) as listener, pytest.raises(TransportError) as caught:
        get(f"https://{listener.address}")

    assert type(caught.value) is TlsError


@pytest.mark.parametrize("how", ["argument", "environment", "environment without scheme"])
def test_a_proxy_carries_the_calls(get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    seen = []

    def proxy(connection: socket.socket) -> None:
        while request := read(connection):
            seen.append(request.split(b" ")[1])
            connection.sendall(GOOD)

    with listening(proxy) as listener:
        options = {}
        if how == "argument":
            options["proxy"] = f"http://{listener.address}"
        else:
            monkeypatch.setenv("http_proxy", ("" if "without" in how else "http://") + listener.address)
        assert get("http://ece.test:12400", **options) == "yes"

    assert seen == [f"http://ece.test:12400/api/v1/deployments/{ID}".encode()]


def test_hosts_that_are_excepted_from_the_proxy_are_reached_directly(
    get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with listening(answering(GOOD)) as listener:
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert get(f"http://{listener.address}") == "yes"


def test_a_proxy_of_an_unknown_kind_is_refused(get: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "gopher://user:s3cr3t@127.0.0.1:9")

    error = raised(InvalidOption, lambda: get("http://ece.test:12400"))

    assert error.argument == "proxy"
    assert "s3cr3t" not in str(error)


def test_a_proxy_that_refuses_is_named(get: Callable[..., Any]) -> None:
    with listening(answering(http(b"", "407 Proxy Authentication Required"))) as listener:
        error = raised(
            ConnectionFailed, lambda: get("https://ece.test:12443", proxy=f"http://user:s3cr3t@{listener.address}")
        )

    assert "the proxy cannot be reached" in str(error)
    assert "s3cr3t" not in str(error)


def test_nothing_is_opened_before_the_first_call(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a TLS context was built")

    monkeypatch.setattr(ssl, "create_default_context", refuse)
    monkeypatch.setattr(ssl, "SSLContext", refuse)

    cloud = ElasticCloud("https://ece.test:12443", api_key=KEY)
    assert cloud.deployments
    cloud.close()


def test_threads_share_a_client() -> None:
    from concurrent.futures import ThreadPoolExecutor

    with (
        listening(answering(GOOD)) as listener,
        ElasticCloud(f"http://{listener.address}", api_key=KEY) as cloud,
        ThreadPoolExecutor(8) as pool,
    ):
        results = list(pool.map(lambda _: cloud.deployments.get_deployment(ID).id, range(64)))

    assert results == ["yes"] * 64
    assert listener.connections <= 8


def test_a_cancelled_task_leaves_the_client_usable() -> None:
    async def run() -> str:
        turns = iter([silence, answering(GOOD)])
        with listening(lambda connection: next(turns)(connection)) as listener:
            async with AsyncElasticCloud(f"http://{listener.address}", api_key=KEY) as cloud:
                task = asyncio.create_task(cloud.deployments.get_deployment(ID))
                while not listener.connections:
                    await asyncio.sleep(0.001)
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
                assert task.cancelled()
                return (await cloud.deployments.get_deployment(ID)).id

    assert asyncio.run(run()) == "yes"


def test_a_timeout_of_the_caller_is_not_taken_for_one_of_the_call() -> None:
    async def run() -> None:
        with listening(silence) as listener:
            async with AsyncElasticCloud(f"http://{listener.address}", api_key=KEY) as cloud:
                async with asyncio.timeout(0.1):
                    await cloud.deployments.get_deployment(ID)

    raised(TimeoutError, lambda: asyncio.run(run()))


def test_a_call_that_may_have_been_carried_out_is_not_sent_twice_by_the_faster_transport() -> None:
    """The library's own words for a server that hangs up are those for one that was not reached."""

    async def call(address: str) -> None:
        async with AsyncElasticCloud(f"http://{address}", api_key=KEY, transport="aiohttp") as cloud:
            await cloud.deployments.shutdown_deployment(ID)

    def hang_up(connection: socket.socket) -> None:
        read(connection)

    with listening(hang_up) as listener:
        error = raised(ConnectionLost, lambda: asyncio.run(call(listener.address)))

    assert error.unsent is False
    assert listener.connections == 1


def test_the_faster_transport_keeps_no_cookies() -> None:
    heads: list[bytes] = []

    def handle(connection: socket.socket) -> None:
        while head := read(connection):
            heads.append(head)
            connection.sendall(http(b"{}", "200 OK", "Content-Type: application/json", "Set-Cookie: a=b"))

    async def call(address: str) -> None:
        async with AsyncElasticCloud(f"http://{address}", api_key=KEY, transport="aiohttp") as cloud:
            for _ in range(2):
                await cloud.deployments.get_deployment(ID)

    with listening(handle) as listener:
        asyncio.run(call(listener.address))

    assert [b"cookie" in head.lower() for head in heads] == [False, False]


def test_the_faster_transport_needs_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)

    error = raised(InvalidOption, lambda: AsyncElasticCloud("https://ece.test", api_key=KEY, transport="aiohttp"))

    assert "elastic-cloud-sdk[aiohttp]" in str(error)


def test_a_transport_of_another_name_is_refused() -> None:
    raised(InvalidOption, lambda: AsyncElasticCloud("https://ece.test", api_key=KEY, transport="requests"))  # type: ignore[arg-type]
    raised(
        ConflictingOptions,
        lambda: AsyncElasticCloud(
            "https://ece.test", api_key=KEY, transport="aiohttp", http_client=httpx.AsyncClient()
        ),
    )


class Pieces(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield b"all of "
        yield b"it"


@pytest.mark.parametrize(("length", "whole"), [("9", True), ("10", False)])
def test_an_answer_that_is_late_but_whole_is_taken(length: str, whole: bool) -> None:
    answer = httpx.Response(200, headers={"content-length": length}, stream=Pieces())
    chosen = settings()
    transport = Transport(chosen, None, httpx.MockTransport(lambda _: answer))

    def exchange() -> bytes:
        # The second piece comes after the time is over.
        with mock.patch("time.monotonic", side_effect=[0.0, 1.0, 9.0]):
            return transport.exchange("GET", chosen.origin, {}, None, {"read": 5.0}).content

    if whole:
        assert exchange() == b"all of it"
    else:
        raised(Timeout, exchange)
