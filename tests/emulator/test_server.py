"""The door to the network: what comes over a real socket."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.asgi import AsgiApp
from elastic_cloud_emulator.bodies import LIMIT
from elastic_cloud_emulator.faults import Drop
from elastic_cloud_emulator.messages import Request, Response
from elastic_cloud_emulator.server import address, listen
from tests.emulator.helpers import code

JSON = "content-type: application/json\r\n"
KEYS = "/api/v1/users/auth/keys"


@pytest.fixture
def http(emulator: Emulator) -> Iterator[httpx.Client]:
    headers = {"authorization": f"ApiKey {emulator.api_key}"}
    with httpx.Client(base_url=emulator.url, headers=headers) as client:
        yield client


def exchange(emulator: Emulator, head: str, body: bytes = b"", *, cut: bool = False) -> bytes:
    """Send raw bytes over a connection of their own and read until the server closes it."""
    host, port = emulator.url.removeprefix("http://").split(":")
    lines = f"{head}host: x\r\nconnection: close\r\nauthorization: ApiKey {emulator.api_key}\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(lines.encode("latin-1") + body)
        if cut:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while part := connection.recv(65536):
            received += part
    return received


def status(received: bytes) -> int:
    return int(received.split(b" ", 2)[1])


def test_an_answer_comes_over_the_wire(http: httpx.Client) -> None:
    response = http.get("/api/v1/account")
    assert response.json()["id"] == "1208457319"
    assert response.headers["content-type"] == "application/json"


def test_head_and_body_come_in_one_packet(emulator: Emulator) -> None:
    host, port = emulator.url.removeprefix("http://").split(":")
    head = f"GET /api/v1/account HTTP/1.1\r\nhost: x\r\nauthorization: ApiKey {emulator.api_key}\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        for _ in range(20):
            connection.sendall(head.encode())
            assert connection.recv(65536).endswith(b"}")


def test_requests_in_a_row_are_answered_in_order(emulator: Emulator) -> None:
    """Without waiting for the answer to the one before; the last one closes the connection."""
    first = "".join(
        f"GET {path} HTTP/1.1\r\nhost: x\r\n\r\n"
        for path in ("/api/v1/users/auth/methods", "/nowhere", "/api/v1/users/auth/methods")
    )
    received = exchange(emulator, f"{first}GET /api/v1/account HTTP/1.1\r\n")
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
        (f"GET /api/v1/account?x={'x' * 60_000}", 200),
        (f"GET /api/v1/account?x={'x' * 64 * 1024}", 400),
        ("GET /api/v1/acc\xffount", 400),
        ("GET *", 404),
    ],
    ids=lambda value: str(value)[:50],
)
def test_odd_requests_are_refused_or_answered(emulator: Emulator, request_line: str, expected: int) -> None:
    assert status(exchange(emulator, f"{request_line} HTTP/1.1\r\n")) == expected


def test_a_thousand_headers_are_read(emulator: Emulator) -> None:
    headers = "".join(f"x-header-{number}: {number}\r\n" for number in range(1000))
    assert status(exchange(emulator, f"GET /api/v1/account HTTP/1.1\r\n{headers}")) == 200


def test_a_body_far_over_the_limit_is_read_and_refused(emulator: Emulator) -> None:
    length = LIMIT * 3
    head = f"POST {KEYS} HTTP/1.1\r\n{JSON}content-length: {length}\r\n"
    received = exchange(emulator, head, b"x" * length)
    assert status(received) == 413
    assert str(length).encode() in received


def test_a_chunked_body_is_put_together(emulator: Emulator) -> None:
    head = f"POST {KEYS} HTTP/1.1\r\n{JSON}transfer-encoding: chunked\r\n"
    chunks = b'10\r\n{"description": \r\n4\r\n"x"}\r\n0\r\n\r\n'
    assert status(exchange(emulator, head, chunks)) == 201


def test_a_body_that_was_cut_off_is_not_acted_on(emulator: Emulator) -> None:
    """Even if what has come is a whole JSON document."""
    head = f"POST {KEYS} HTTP/1.1\r\n{JSON}content-length: 100\r\n"
    before = len(emulator.store.collections["api_keys"])
    exchange(emulator, head, b'{"description": "x"}', cut=True)
    assert len(emulator.store.collections["api_keys"]) == before
    assert emulator.requests == []


def test_a_header_never_becomes_two(emulator: Emulator) -> None:
    emulator.fail(status=503, code="a\r\nx-smuggled: yes")
    received = exchange(emulator, "GET /api/v1/account HTTP/1.1\r\n")
    assert status(received) == 500
    assert b"smuggled" not in received


def test_what_waits_behind_a_late_answer_is_answered_after_it(emulator: Emulator) -> None:
    emulator.fail("get-current-account", latency=0.05)
    first = "GET /api/v1/account HTTP/1.1\r\nhost: x\r\n"
    credentials = f"authorization: ApiKey {emulator.api_key}\r\n\r\n"
    received = exchange(emulator, f"{first}{credentials}{first}{credentials}GET /nowhere HTTP/1.1\r\n")
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", b"200", b"404"]


def test_dropped_connections_end_without_an_answer(emulator: Emulator, http: httpx.Client) -> None:
    drops: list[Drop] = ["request", "answer"]
    for drop in drops:
        emulator.fail("get-current-account", drop=drop)
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            http.get("/api/v1/account")
    assert http.get("/api/v1/account").status_code == 200


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


def test_the_server_stops_although_a_client_has_given_up_waiting() -> None:
    with Emulator() as emulator:
        emulator.fail(latency=3000)
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(f"{emulator.url}/api/v1/account", timeout=0.05)
        started = perf_counter()
    assert perf_counter() - started < 1.5


def test_faults_keep_their_status_over_the_wire(emulator: Emulator, http: httpx.Client) -> None:
    emulator.fail("get-current-account", status=503, code="root.busy")
    response = http.get("/api/v1/account")
    assert (response.status_code, code(response)) == (503, "root.busy")


def test_other_servers_are_told_what_the_application_does_not_do() -> None:
    def answer(_: Request) -> Response:
        return Response(200, [], b"", dropped=True)

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(_: Any) -> None:
        raise AssertionError("nothing is to be sent")

    app = AsgiApp(answer)
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
