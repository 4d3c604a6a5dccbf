"""The doors to the network: what comes over a real socket, through the own server and through another one."""

from __future__ import annotations

import asyncio
import re
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import takewhile
from threading import Thread
from time import perf_counter
from typing import Any, cast

import httpx
import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.login_limits import MOST
from elastic_cloud_emulator.doors.asgi import AsgiApp
from elastic_cloud_emulator.doors.protocol import DirectProtocol
from elastic_cloud_emulator.doors.server import address, build, listen
from elastic_cloud_emulator.pipeline.faults import Drop, Fault
from elastic_cloud_emulator.pipeline.messages import LIMIT, Request, Response
from tests.emulator.helpers import code

JSON = "content-type: application/json\r\n"
GET = "GET /api/v1/account HTTP/1.1\r\nhost: x\r\n"
END = "connection: close\r\n\r\n"
Exchange = Callable[..., bytes]
KEYS = "/api/v1/users/auth/keys"


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(installation: Emulator) -> Emulator:
    installation.reset()
    return installation


@pytest.fixture(scope="module")
def _other_server(installation: Emulator) -> Iterator[str]:
    """uvicorn as it is, which knows the emulator only as an ASGI application."""
    config = uvicorn.Config(
        AsgiApp(installation.handle, installation.admits), lifespan="off", log_config=None, ws="none"
    )
    with running(uvicorn.Server(config)) as url:
        yield url


@pytest.fixture(params=["own server", "ASGI"])
def url(request: pytest.FixtureRequest, emulator: Emulator, _other_server: str) -> str:
    """Where the emulator answers."""
    return emulator.url if request.param == "own server" else _other_server


@pytest.fixture
def http(emulator: Emulator, url: str) -> Iterator[httpx.Client]:
    headers = {"authorization": f"ApiKey {emulator.api_key}"}
    with httpx.Client(base_url=url, headers=headers) as client:
        yield client


@contextmanager
def running(server: uvicorn.Server) -> Iterator[str]:
    """A server in a thread of its own, and its address."""
    with listen("127.0.0.1", 0) as listener:
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield address(listener)
        finally:
            server.should_exit = True
            thread.join()


def connect(url: str) -> socket.socket:
    host, port = url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=10)


def accepts(url: str) -> bool:
    """Whether a server takes connections."""
    try:
        connect(url).close()
    except ConnectionError:
        return False
    return True


def read(connection: socket.socket) -> bytes:
    """Everything until the server closes the connection."""
    received = b""
    while part := connection.recv(65536):
        received += part
    return received


@pytest.fixture
def exchange(emulator: Emulator, url: str) -> Exchange:
    """Sends raw bytes over a connection of their own and reads until the server closes it."""

    def send(head: str, body: bytes = b"", *, cut: bool = False) -> bytes:
        lines = f"{head}host: x\r\nconnection: close\r\nauthorization: ApiKey {emulator.api_key}\r\n\r\n"
        with connect(url) as connection:
            connection.sendall(lines.encode("latin-1") + body)
            if cut:
                connection.shutdown(socket.SHUT_WR)
            return read(connection)

    return send


def status(received: bytes) -> int:
    return int(received.split(b" ", 2)[1])


def test_an_answer_comes_over_the_wire(http: httpx.Client) -> None:
    response = http.get("/api/v1/account")
    assert response.json()["id"] == "1208457319"
    assert response.headers["content-type"] == "application/json"


def test_head_and_body_come_in_one_packet(emulator: Emulator) -> None:
    head = f"{GET}authorization: ApiKey {emulator.api_key}\r\n\r\n"
    with connect(emulator.url) as connection:
        for _ in range(20):
            connection.sendall(head.encode())
            assert connection.recv(65536).endswith(b"}")


def test_requests_in_a_row_are_answered_in_order(exchange: Exchange) -> None:
    """Without waiting for the answer to the one before; the last one closes the connection."""
    first = "".join(
        f"GET {path} HTTP/1.1\r\nhost: x\r\n\r\n"
        for path in ("/api/v1/users/auth/methods", "/nowhere", "/api/v1/users/auth/methods")
    )
    received = exchange(f"{first}GET /api/v1/account HTTP/1.1\r\n")
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", b"404", b"200", b"200"]
    assert received.index(b"sso_methods") < received.index(b"not be found") < received.rindex(b"sso_methods")


def test_many_clients_are_served_at_once(http: httpx.Client) -> None:
    def make(number: int) -> str:
        response = http.post(KEYS, json={"description": str(number)})
        assert response.status_code == 201
        return str(response.json()["id"])

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(make, range(100)))
    assert len(made) == 100
    assert made <= {key["id"] for key in http.get(KEYS).json()["keys"]}


@pytest.mark.parametrize(
    ("request_line", "expected"),
    [
        *[(f"{method} /api/v1/account", 405) for method in ("HEAD", "OPTIONS", "TRACE", "QUERY", "DELETE", "CONNECT")],
        ("BREW /api/v1/account", 400),
        ("GET //api/v1/account", 404),
        ("GET /api/v1//account", 404),
        ("GET /api/v1/account/", 404),
        ("GET /api/v1/../v1/account", 404),
        ("GET /api/v1/deployments/%00", 400),
        ("GET /api/v1/deployments/a%2Fb", 400),
        ("GET /api/v1/deployments/%zz", 400),
        ("GET /api/v1/deployments/%ED%A0%80", 400),
        ("GET /api/v1/users/%00/auth/keys", 404),
        ("GET /api/v1/users/..%2F../auth/keys", 404),
        (f"GET /api/v1/users/{'x' * 10_000}/auth/keys", 404),
        ("GET /api/v1/account?x=%zz", 200),
        ("GET /api/v1/deployments?x=%zz", 200),
        (f"GET /api/v1/account?x={'x' * 16_000}", 200),
        ("GET /api/v1/acc\xffount", 400),
        ("GET *", 404),
    ],
    ids=lambda value: str(value)[:50],
)
def test_odd_requests_are_refused_or_answered(exchange: Exchange, request_line: str, expected: int) -> None:
    assert status(exchange(f"{request_line} HTTP/1.1\r\n")) == expected


def test_a_thousand_headers_are_read(exchange: Exchange) -> None:
    headers = "".join(f"x-header-{number}: {number}\r\n" for number in range(1000))
    assert status(exchange(f"GET /api/v1/account HTTP/1.1\r\n{headers}")) == 200


def test_a_body_far_over_the_limit_is_read_and_refused(exchange: Exchange) -> None:
    length = LIMIT * 3
    head = f"POST {KEYS} HTTP/1.1\r\n{JSON}content-length: {length}\r\n"
    received = exchange(head, b"x" * length)
    assert status(received) == 413
    assert str(length).encode() in received


def test_a_chunked_body_is_put_together(exchange: Exchange) -> None:
    head = f"POST {KEYS} HTTP/1.1\r\n{JSON}transfer-encoding: chunked\r\n"
    chunks = b'10\r\n{"description": \r\n4\r\n"x"}\r\n0\r\n\r\n'
    assert status(exchange(head, chunks)) == 201


def test_a_body_that_was_cut_off_is_not_acted_on(exchange: Exchange, emulator: Emulator) -> None:
    """Even if what has come is a whole JSON document."""
    head = f"POST {KEYS} HTTP/1.1\r\n{JSON}content-length: 100\r\n"
    before = len(emulator.store.collections["api_keys"])
    exchange(head, b'{"description": "x"}', cut=True)
    assert len(emulator.store.collections["api_keys"]) == before
    assert emulator.requests == []


def test_a_header_never_becomes_two(exchange: Exchange, emulator: Emulator) -> None:
    emulator.engine.faults._waiting.append(Fault(status=503, code="a\r\nx-smuggled: yes"))
    received = exchange("GET /api/v1/account HTTP/1.1\r\n")
    assert status(received) == 500
    assert b"smuggled" not in received


def test_what_waits_behind_a_late_answer_is_answered_after_it(exchange: Exchange, emulator: Emulator) -> None:
    emulator.fail("get-current-account", latency=0.05)
    first = "GET /api/v1/account HTTP/1.1\r\nhost: x\r\n"
    credentials = f"authorization: ApiKey {emulator.api_key}\r\n\r\n"
    received = exchange(f"{first}{credentials}{first}{credentials}GET /nowhere HTTP/1.1\r\n")
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", b"200", b"404"]


def test_a_file_may_be_larger_than_other_bodies(exchange: Exchange) -> None:
    """The limit goes by the media type: what is too large for JSON is refused for another reason as a file."""
    head = f"POST /api/v1/stack/versions HTTP/1.1\r\ncontent-length: {LIMIT + 1}\r\n"
    sent = {"application/json": 413, "multipart/form-data; boundary=x": 400}
    for media, expected in sent.items():
        assert status(exchange(f"{head}content-type: {media}\r\n", b"x" * (LIMIT + 1))) == expected


def test_guesses_of_one_client_do_not_keep_others_out(emulator: Emulator, url: str) -> None:
    """Clients are told apart by address, of which the loopback interface has many."""

    def log_in(source: str, password: str) -> int:
        body = {"username": emulator.username, "password": password}
        with httpx.Client(transport=httpx.HTTPTransport(local_address=source)) as client:
            return client.post(f"{url}/api/v1/users/auth/_login", json=body).status_code

    assert [log_in("127.0.0.2", "wrong") for _ in range(MOST)] == [401] * MOST
    assert log_in("127.0.0.2", emulator.passwords["operator"]) == 429
    assert log_in("127.0.0.1", emulator.passwords["operator"]) == 200


def test_a_client_that_asks_first_is_told_to_send_its_body(emulator: Emulator, url: str) -> None:
    head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\n{JSON}expect: 100-continue\r\ncontent-length: 20\r\n"
    with connect(url) as connection:
        connection.sendall(f"{head}authorization: ApiKey {emulator.api_key}\r\n{END}".encode())
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b'{"description": "x"}')
        assert status(read(connection)) == 201


@pytest.mark.parametrize("line", ["connection: keep-alive\r\n", ""])
def test_an_old_client_gets_its_answer_and_the_end(url: str, line: str) -> None:
    with connect(url) as connection:
        connection.sendall(f"GET /api/v1/users/auth/methods HTTP/1.0\r\n{line}\r\n".encode())
        assert status(read(connection)) == 200


def test_a_client_that_asks_for_another_protocol_is_answered_in_this_one(exchange: Exchange) -> None:
    request = "GET /api/v1/account HTTP/1.1\r\nupgrade: h2c\r\nconnection: upgrade\r\n"
    assert status(exchange(request)) == 200


@pytest.mark.parametrize("protocol", ["h2c", "websocket", "TLS/1.0, h2c"])
@pytest.mark.parametrize("chunked", [True, False])
def test_the_body_of_a_request_that_asks_for_another_protocol_is_its_body(
    emulator: Emulator, protocol: str, chunked: bool
) -> None:
    """It is never a request of its own; curl and Java ask for HTTP/2 like this."""
    body = b"GET /nowhere HTTP/1.1\r\nhost: x\r\n\r\n"
    framing = "transfer-encoding: chunked" if chunked else f"content-length: {len(body)}"
    head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\n{JSON}authorization: ApiKey {emulator.api_key}\r\n{framing}\r\n"
    asking = f"connection: Upgrade, HTTP2-Settings\r\nupgrade: {protocol}\r\nhttp2-settings: AAMAAABk\r\n\r\n"
    sent = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if chunked else body
    with connect(emulator.url) as connection:
        connection.sendall(2 * (f"{head}{asking}".encode() + sent) + f"{GET}{END}".encode())
        assert re.findall(rb"HTTP/1.1 (\d+)", read(connection)) == [b"400", b"400", b"401"]
    assert [(call.operation_id, call.length) for call in emulator.requests] == [
        *2 * [("create-api-key", len(body))],
        ("get-current-account", 0),
    ]


def test_nothing_is_read_behind_a_connect(emulator: Emulator) -> None:
    with connect(emulator.url) as connection:
        connection.sendall(f"CONNECT /nowhere HTTP/1.1\r\nhost: x\r\n\r\n{GET}\r\n".encode())
        assert re.findall(rb"HTTP/1.1 (\d+)", read(connection)) == [b"404"]
    assert len(emulator.requests) == 1


def test_what_is_no_request_is_refused(url: str) -> None:
    with connect(url) as connection:
        connection.sendall(b"\x16\x03\x01\x02\x00\r\n\r\n")
        assert status(read(connection)) == 400


def test_lines_behind_a_body_are_no_headers(emulator: Emulator) -> None:
    head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\n{JSON}transfer-encoding: chunked\r\n{END}"
    behind = f'14\r\n{{"description": "x"}}\r\n0\r\nauthorization: ApiKey {emulator.api_key}\r\n\r\n'
    with connect(emulator.url) as connection:
        connection.sendall(f"{head}{behind}".encode())
        assert status(read(connection)) == 401


def test_nothing_is_done_behind_the_last_request(emulator: Emulator, exchange: Exchange) -> None:
    """What a client sends after it has said that it is done."""
    body = b'{"description": "x"}'
    head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\n{JSON}content-length: {len(body)}\r\n"
    credentials = f"authorization: ApiKey {emulator.api_key}\r\n"
    before = len(emulator.store.collections["api_keys"])
    received = exchange(f"{head}{credentials}{END}{body.decode()}{head}", body)
    assert received.count(b"HTTP/1.1 201") == 1
    assert len(emulator.store.collections["api_keys"]) == before + 1


def test_nothing_is_done_behind_a_connection_that_was_dropped(emulator: Emulator, exchange: Exchange) -> None:
    emulator.fail("get-current-account", drop="answer")
    received = exchange(f"{GET}authorization: ApiKey {emulator.api_key}\r\n\r\nGET /nowhere HTTP/1.1\r\n")
    assert received == b""
    assert len(emulator.requests) == 1


def test_a_slow_reader_gets_everything_it_asked_for(emulator: Emulator) -> None:
    """Far more than fits between server and client, of which no more is made than the client has read."""
    search = f"POST /api/v1/deployments/_search HTTP/1.1\r\nhost: x\r\n{JSON}content-length: 2\r\n"
    credentials = f"authorization: ApiKey {emulator.api_key}\r\n"
    count = 300
    with socket.socket() as connection:
        connection.settimeout(10)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", int(emulator.url.rpartition(":")[2])))
        connection.sendall(f"{search}{credentials}\r\n{{}}".encode() * count)
        assert connection.recv(1)
        httpx.get(f"{emulator.url}/nowhere")  # is answered when the server has done for the slow one what it does
        assert len(emulator.requests) < count
        connection.sendall(f"{GET}{credentials}{END}".encode())
        received = read(connection)
    assert received.count(b"TTP/1.1 200 OK") == count + 1
    assert received.endswith(b"}")


KINDS = st.sampled_from(("account", "nowhere", "late", "later", "body", "expect", "odd"))


@given(kinds=st.lists(KINDS, max_size=8), cuts=st.lists(st.integers(0, 2000), max_size=4))
def test_answers_come_in_the_order_of_the_requests(installation: Emulator, kinds: list[str], cuts: list[int]) -> None:
    """Also if some are late, if their bytes come in pieces, and if what follows is no request."""
    emulator = installation
    emulator.reset()
    for operation, latency in (("get-platform", 0.001), ("get-users", 0.003)):
        emulator.fail(operation, latency=latency, times=len(kinds) + 1)
    credentials = f"host: x\r\nauthorization: ApiKey {emulator.api_key}\r\n"
    body = f"{JSON}content-length: 20\r\n"
    forms = {
        "account": ("GET /api/v1/account HTTP/1.1\r\n", "", b"200"),
        "nowhere": ("GET /nowhere HTTP/1.1\r\n", "", b"404"),
        "late": ("GET /api/v1/platform HTTP/1.1\r\n", "", b"200"),
        "later": ("GET /api/v1/users HTTP/1.1\r\n", "", b"200"),
        "body": (f"POST {KEYS} HTTP/1.1\r\n{body}", '{"description": "x"}', b"201"),
        "expect": (f"POST {KEYS} HTTP/1.1\r\nexpect: 100-continue\r\n{body}", '{"description": "x"}', b"201"),
    }
    sent, expected = "", []
    for kind in takewhile("odd".__ne__, kinds):
        head, content, code_of_answer = forms[kind]
        sent += f"{head}{credentials}\r\n{content}"
        expected.append(code_of_answer)
    sent += "GET / HTTP/1.1\r\ncontent-length: x"
    expected.append(b"400")
    data, places = sent.encode(), sorted(min(cut, len(sent)) for cut in cuts)
    with connect(emulator.url) as connection:
        for start, end in zip([0, *places], [*places, len(data)], strict=True):
            connection.sendall(data[start:end])
        received = read(connection)
    answers = b" ".join(re.findall(rb"HTTP/1.1 (\d+)", received))
    assert answers.replace(b"100 201", b"201").split() == expected  # who asked first is told so in its turn


def test_dropped_connections_end_without_an_answer(emulator: Emulator, http: httpx.Client) -> None:
    drops: list[Drop] = ["request", "answer"]
    for drop in drops:
        emulator.fail("get-current-account", drop=drop)
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            http.get("/api/v1/account")
    assert http.get("/api/v1/account").status_code == 200


def test_an_upload_that_is_under_way_is_answered_before_the_server_stops() -> None:
    with Emulator() as emulator:
        head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\n{JSON}content-length: 20\r\nexpect: 100-continue\r\n"
        with connect(emulator.url) as connection:
            connection.sendall(f"{head}authorization: ApiKey {emulator.api_key}\r\n\r\n".encode())
            assert connection.recv(65536).startswith(b"HTTP/1.1 100")
            stopping = Thread(target=emulator.close)
            stopping.start()
            while accepts(emulator.url):
                pass
            connection.sendall(b'{"description": "x"}')
            received = read(connection)
            stopping.join()
        assert status(received) == 201
        assert b"connection: close" in received


def test_late_answers_keep_nobody_else_waiting(emulator: Emulator, http: httpx.Client) -> None:
    emulator.fail("get-current-account", latency=3000)
    with pytest.raises(httpx.ReadTimeout):
        http.get("/api/v1/account", timeout=0.05)
    assert http.get("/api/v1/account").status_code == 200


def test_a_late_answer_comes_over_the_wire(emulator: Emulator, http: httpx.Client) -> None:
    for _ in range(2):
        emulator.fail(latency=0.02)
        assert http.post(KEYS, json={"description": "x"}).status_code == 201
        emulator.fail(latency=0.02)
        assert http.get("/api/v1/account").status_code == 200


def test_only_connections_at_rest_are_closed(emulator: Emulator) -> None:
    """Not those on which requests come in, slowly or in a row, or an answer is late."""
    server = build(emulator)
    server.config.timeout_keep_alive = cast(int, 0.5)
    credentials = f"authorization: ApiKey {emulator.api_key}\r\n"
    account = f"{GET}{credentials}\r\n".encode()
    last = f"GET /nowhere HTTP/1.1\r\nhost: x\r\n{END}".encode()
    with running(server) as url, connect(url) as slow, connect(url) as waiting, connect(url) as resting:
        for connection in (slow, waiting, resting):
            connection.sendall(account)
            assert status(connection.recv(65536)) == 200
        emulator.fail("get-platform", latency=0.8)
        slow.sendall(last[:20])
        waiting.sendall(f"GET /api/v1/platform HTTP/1.1\r\nhost: x\r\n{credentials}\r\n".encode() + last)
        begun = perf_counter()
        while perf_counter() < begun + 0.7:
            resting.sendall(account)
            assert status(resting.recv(65536)) == 200
        assert read(resting) == b""
        assert read(waiting).count(b"HTTP/1.1") == 2
        slow.sendall(last[20:])
        assert status(read(slow)) == 404


def test_the_server_stops_although_a_client_has_given_up_waiting() -> None:
    with Emulator() as emulator:
        emulator.fail(latency=3000)
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{emulator.url}/api/v1/account", timeout=0.05)
        started = perf_counter()
    assert perf_counter() - started < 1.5


def test_faults_keep_their_status_over_the_wire(emulator: Emulator, http: httpx.Client) -> None:
    emulator.fail("get-current-account", status=503, code="root.rate_limited")
    response = http.get("/api/v1/account")
    assert (response.status_code, code(response)) == (503, "root.rate_limited")


def test_other_servers_are_told_what_the_application_does_not_do() -> None:
    def answer(_: Request) -> Response:
        return Response(200, [], b"", dropped=True)

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(_: Any) -> None:
        raise AssertionError("nothing is to be sent")

    app = AsgiApp(answer, lambda _: True)
    with pytest.raises(NotImplementedError, match="websocket"):
        asyncio.run(app({"type": "websocket"}, receive, send))
    scope = {"type": "http", "method": "GET", "raw_path": b"/", "query_string": b"", "headers": []}
    with pytest.raises(ConnectionAbortedError):
        asyncio.run(app(scope, receive, send))


@pytest.mark.parametrize(("host", "start"), [("127.0.0.1", "http://127.0.0.1:"), ("::1", "http://[::1]:")])
def test_an_address_is_a_url(host: str, start: str) -> None:
    if host == "::1" and not _has_ipv6():
        pytest.skip("no IPv6 here")
    with listen(host, 0) as listener:
        assert address(listener).startswith(start)
        assert not address(listener).endswith(":0")


def _has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


@pytest.mark.parametrize("change", ["renamed", "rewritten"])
def test_it_answers_by_asgi_where_uvicorn_is_another_inside(
    change: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As a later version may be."""
    if change == "renamed":
        monkeypatch.setitem(sys.modules, "elastic_cloud_emulator.doors.protocol", None)
    else:
        monkeypatch.delattr(DirectProtocol, "_send")  # as if something that it calls were not there
    with Emulator() as emulator:
        with running(build(emulator)) as url, httpx.Client(base_url=url) as client:
            answer = client.get("/api/v1/account", headers={"authorization": f"ApiKey {emulator.api_key}"})
        assert answer.status_code == 200
        assert answer.headers["x-request-id"] == emulator.requests[-1].request_id
    assert "is not as known here" in caplog.text
