"""The server's door under attack: what is too much, too slow, or neither one request nor another."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from threading import Event
from time import perf_counter

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.credentials import keep_key, new_key
from elastic_cloud_emulator.access.login_limits import MOST
from elastic_cloud_emulator.doors import protocol as door
from elastic_cloud_emulator.doors.asgi import UNSEEN
from elastic_cloud_emulator.doors.server import build
from elastic_cloud_emulator.pipeline.messages import Request
from tests.emulator.doors.test_server import GET, JSON, KEYS, connect, read, running, status
from tests.emulator.helpers import basic

METHODS = "GET /api/v1/users/auth/methods HTTP/1.1\r\n"


@pytest.fixture(scope="module")
def installation() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(installation: Emulator) -> Emulator:
    installation.reset()
    return installation


def send(emulator: Emulator, *parts: bytes) -> bytes:
    """Send and read until the server closes the connection, which it may do before all is sent."""
    with connect(emulator.url) as connection:
        try:
            for part in parts:
                connection.sendall(part)
            return read(connection)
        except ConnectionError:
            return b""


def header(length: int) -> str:
    return f"x: {'x' * (length - 1)}\r\n"


@pytest.mark.parametrize(
    ("head", "expected", "code"),
    [
        (METHODS + header(door._LONGEST_HEADER), 200, None),
        (METHODS + header(door._LONGEST_HEADER + 1), 431, "root.headers_too_large"),
        (METHODS + 6 * header(10_000), 200, None),
        (METHODS + 7 * header(10_000), 431, "root.headers_too_large"),
        (METHODS + 22_000 * "x:\r\n", 200, None),
        (METHODS + 66_000 * "x:\r\n", 431, "root.headers_too_large"),
        (f"GET /{'x' * (door._LONGEST_TARGET - 1)} HTTP/1.1\r\n", 404, "root.resource_not_found"),
        (f"GET /{'x' * door._LONGEST_TARGET} HTTP/1.1\r\n", 414, "root.uri_too_long"),
        (f"GET /?{'x' * door._LONGEST_TARGET} HTTP/1.1\r\n", 414, "root.uri_too_long"),
        ("GET / HTTP/1.1\r\nhost: y\r\n", 400, "root.malformed_request"),
        ("BREW / HTTP/1.1\r\n", 400, "root.malformed_request"),
        ("GET / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 1\r\n", 400, "root.malformed_request"),
        ("GET / HTTP/1.1\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n", 400, "root.malformed_request"),
        ("\x16\x03\x01\x02\x00\r\n", 400, "root.malformed_request"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_refusal_is_in_the_envelope_and_in_the_journal(
    emulator: Emulator, head: str, expected: int, code: str | None
) -> None:
    received = send(emulator, f"{head}host: x\r\nconnection: close\r\n\r\n".encode("latin-1"))
    assert status(received) == expected
    head_of_answer, _, content = received.partition(b"\r\n\r\n")
    (entry,) = emulator.requests
    assert entry.status == expected
    if code is not None:
        (error,) = json.loads(content)["errors"]
        assert error["code"] == code
        assert f"x-cloud-error-codes: {code}".encode() in head_of_answer
        assert f"x-request-id: {entry.number:08x}".encode() in head_of_answer


def test_a_request_names_its_host_unless_it_is_old(emulator: Emulator) -> None:
    assert status(send(emulator, METHODS.encode() + b"\r\n")) == 400
    assert status(send(emulator, METHODS.replace("1.1", "1.0").encode() + b"\r\n")) == 200


@pytest.mark.parametrize(
    ("start", "endless"),
    [
        ("", "\r\n"),
        ("GET /", "x"),
        (METHODS, "x"),
        (f"{METHODS}x:", "x"),
        (METHODS, "x:\r\n"),
        (f"POST {KEYS} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n1", "0"),
        (f"POST {KEYS} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n1;x=", "x"),
        (f"POST {KEYS} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", "x:\r\n"),
        (f"POST {KEYS} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx:", "x"),
    ],
)
def test_what_never_ends_is_refused_soon(emulator: Emulator, start: str, endless: str) -> None:
    """Not when it has become large, as reading on costs ever more."""
    size = 1 << 20
    piece = (endless * (size // len(endless))).encode()
    sent = 0
    with connect(emulator.url) as connection:
        connection.sendall(start.encode())
        try:
            while sent < 64 * size:
                connection.sendall(piece)
                sent += size
        except ConnectionError:
            pass
    httpx.get(f"{emulator.url}/api/v1/users/auth/methods")
    assert sent < 16 * size  # most of which lies between the two
    refused, _ = emulator.requests
    assert refused.status in (400, 414, 431)


def test_a_request_has_some_time_to_come_in(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """As has a new connection to begin with one; a large body has more."""
    monkeypatch.setattr(door, "_GRACE", 0.4)
    server = build(emulator)
    server.config.timeout_keep_alive = 0.1  # type: ignore[assignment]
    head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\nauthorization: ApiKey {emulator.api_key}\r\n{JSON}"
    begun = perf_counter()
    with (
        running(server) as url,
        connect(url) as idle,
        connect(url) as slow,
        connect(url) as large,
        connect(url) as body,
    ):
        slow.sendall(METHODS.encode())
        body.sendall(f"{head}content-length: 20\r\n\r\n{{".encode())
        large.sendall(f"{head}content-length: 1000\r\nconnection: close\r\n\r\n{{{800 * ' '}".encode())
        assert read(idle) == b""
        for connection in (slow, body):
            assert status(answer := read(connection)) == 408
            assert b"root.request_timeout" in answer
        assert perf_counter() - begun < 1.1
        while perf_counter() < begun + 0.9:
            pass
        large.sendall(b'"description": "x"}'.rjust(199))
        assert status(read(large)) == 201


def test_time_in_which_the_server_does_not_listen_is_not_counted(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "_GRACE", 0.4)
    server = build(emulator)
    server.config.timeout_keep_alive = 0.1  # type: ignore[assignment]
    emulator.fail(latency=0.9)
    with running(server) as url, connect(url) as connection:
        connection.sendall(f"{METHODS}host: x\r\n\r\n{METHODS}".encode())
        received = connection.recv(65536)
        connection.sendall(b"host: x\r\nconnection: close\r\n\r\n")
        received += read(connection)
    assert re.findall(rb"HTTP/1.1 (\d+)", received) == [b"200", b"200"]


def test_an_old_client_is_not_told_to_go_on(emulator: Emulator) -> None:
    head = f"POST {KEYS} HTTP/1.0\r\n{JSON}expect: 100-continue\r\ncontent-length: 20\r\n"
    received = send(emulator, f'{head}authorization: ApiKey {emulator.api_key}\r\n\r\n{{"description": "x"}}'.encode())
    assert received.startswith(b"HTTP/1.1 201")


UPLOADS = [
    ("/api/v1/stack/versions", "multipart/form-data; boundary=x", "", 401),
    ("/api/v1/stack/versions", "multipart/form-data; boundary=x", basic("operator", "wrong"), 401),
    ("/api/v1/stack/versions", "multipart/form-data; boundary=x", "of a viewer", 403),
    ("/api/v1/users/auth/_login", "multipart/form-data; boundary=x", "", 415),
    ("/api/v1/nowhere", "multipart/form-data; boundary=x", "", 404),
    ("/_nowhere", "multipart/form-data; boundary=x", "", 404),
    (KEYS, "application/zip", "", 401),
]


@pytest.mark.parametrize(("path", "media", "authorization", "expected"), UPLOADS)
@pytest.mark.parametrize("way", ["at once", "chunked", "asking first"])
def test_an_upload_is_not_kept_before_its_sender_is_known(
    emulator: Emulator,
    way: str,
    path: str,
    media: str,
    authorization: str,
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[int] = []
    answer = emulator.answer

    def watch(request: Request) -> object:
        kept.append(len(request.content))
        return answer(request)

    monkeypatch.setattr(emulator, "answer", watch)
    if authorization == "of a viewer":
        authorization = basic("readonly", emulator.passwords["readonly"])
    length = UNSEEN * 8
    framing = "transfer-encoding: chunked" if way == "chunked" else f"content-length: {length}"
    head = (
        f"POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: {media}\r\n{framing}\r\nauthorization: {authorization}\r\n"
    )
    body = b"x" * length
    with running(build(emulator)) as url, connect(url) as connection:
        if way == "asking first":
            connection.sendall(f"{head}expect: 100-continue\r\n\r\n".encode())
        else:
            connection.sendall(f"{head}connection: close\r\n\r\n".encode())
            connection.sendall(b"%x\r\n%b\r\n0\r\n\r\n" % (length, body) if way == "chunked" else body)
        assert status(read(connection)) == expected
    assert sum(kept) == 0
    assert len(emulator.requests) == 1


def test_a_wrong_password_with_an_upload_counts_once(emulator: Emulator) -> None:
    wrong, right = basic("operator", "wrong"), basic("operator", emulator.password or "")
    for _ in range(MOST - 1):
        head = (
            "POST /api/v1/stack/versions HTTP/1.1\r\nhost: x\r\ncontent-type: application/zip\r\nconnection: close\r\n"
        )
        head += f"content-length: {UNSEEN + 1}\r\nauthorization: {wrong}\r\n\r\n"
        assert status(send(emulator, head.encode(), b"x" * (UNSEEN + 1))) == 401
    assert status(send(emulator, f"{GET}authorization: {right}\r\nconnection: close\r\n\r\n".encode())) == 200


def test_a_sender_who_is_admitted_too_late_is_refused(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is done with a body of which only the end is there."""
    asked, admits = Event(), emulator.admits

    def watch(request: Request) -> bool:
        admitted = admits(request)
        asked.set()
        return admitted

    monkeypatch.setattr(emulator, "admits", watch)
    owner = {"user_id": "operator", "description": "x"}
    key, document = new_key(emulator.world.ids, emulator.world.clock.now(), owner)
    head = f"POST {KEYS} HTTP/1.1\r\nhost: x\r\n{JSON}connection: close\r\nauthorization: ApiKey {key}\r\n"
    with connect(emulator.url) as connection:
        connection.sendall(f"{head}content-length: {UNSEEN + 30}\r\n\r\n".encode() + b" " * (UNSEEN + 10))
        assert asked.wait(10)
        with emulator.store.transaction() as store:
            keep_key(store, document)
        connection.sendall(b'{"description": "x"}')
        received = read(connection)
    assert status(received) == 400
    assert b"was not admitted yet" in received
