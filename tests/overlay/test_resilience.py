"""Much data over bad connections: memory stays flat, and what breaks off is made up for."""

from __future__ import annotations

import asyncio
import json
import socket
import tracemalloc
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from elastic_cloud_sdk import AsyncElasticCloud, ConnectionLost, ElasticCloud, Login
from tests.overlay.support import ASYNC, BASE, ID, KEY, SYNC, Make, finish, raised, reply
from tests.overlay.test_transport import http, listening, read

MEGABYTE = 1 << 20
PLACE: Any = (ID, "elasticsearch", "main-elasticsearch", "instance-0000000000")
KINDS = pytest.mark.parametrize("kind", [SYNC, ASYNC, "aiohttp"])


def client(kind: str, address: str, **options: Any) -> Any:
    if kind == "aiohttp":
        options["transport"] = "aiohttp"
    return (ElasticCloud if kind == SYNC else AsyncElasticCloud)(f"http://{address}", api_key=KEY, **options)


def run(kind: str, address: str, use: Callable[[Any], Any], **options: Any) -> Any:
    """Makes a client, uses it, and closes it."""
    if kind == SYNC:
        with client(kind, address, **options) as cloud:
            return use(cloud)

    async def awaited() -> Any:
        async with client(kind, address, **options) as cloud:
            return await use(cloud)

    return asyncio.run(awaited())


def peak(work: Callable[[], object]) -> int:
    """How much memory the work takes beside what is there, in bytes."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        work()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def body_of(connection: socket.socket) -> int:
    """Reads one request with its body and throws it away; gives the body's length."""
    head = b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(65536)
    head, _, begun = head.partition(b"\r\n\r\n")
    (length,) = [int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")]
    buffer = bytearray(1 << 16)
    left = length - len(begun)
    while left:
        left -= connection.recv_into(buffer, min(left, len(buffer)))
    return length


@KINDS
def test_a_large_file_is_sent_without_reading_it_whole(kind: str, tmp_path: Path) -> None:
    archive = tmp_path / "pack.zip"
    with archive.open("wb") as file:
        file.truncate(32 * MEGABYTE)
    lengths: list[int] = []

    def take(connection: socket.socket) -> None:
        lengths.append(body_of(connection))
        connection.sendall(http(b"{}", "200 OK", "Content-Type: application/json"))

    with listening(take) as listener:
        upload = lambda cloud: cloud.stack.update_stack_packs({"file": archive})  # noqa: E731
        used = peak(lambda: run(kind, listener.address, upload))

    assert 32 * MEGABYTE < lengths[0] < 32 * MEGABYTE + 1000
    assert used < 16 * MEGABYTE


@KINDS
def test_a_large_answer_is_saved_without_holding_it_whole(kind: str, tmp_path: Path) -> None:
    piece = bytes(MEGABYTE)

    def give(connection: socket.socket) -> None:
        read(connection)
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {32 * MEGABYTE}\r\n\r\n".encode())
        for _ in range(32):
            connection.sendall(piece)

    def save(cloud: Any) -> Any:
        return cloud.download(tmp_path / "heap", cloud.deployments.download_deployment_instance_heap_dump, *PLACE)

    with listening(give) as listener:
        used = peak(lambda: run(kind, listener.address, save))

    assert (tmp_path / "heap").stat().st_size == 32 * MEGABYTE
    assert used < 16 * MEGABYTE


@KINDS
@pytest.mark.parametrize("times", [1, 3])
def test_a_download_that_is_reset_is_begun_anew(kind: str, times: int, tmp_path: Path) -> None:
    content = bytes(range(256)) * 4096
    failures = [True] * times

    def give(connection: socket.socket) -> None:
        read(connection)
        broken = bool(failures) and failures.pop()
        answer = http(content)
        connection.sendall(answer[: len(answer) // 2] if broken else answer)

    def save(cloud: Any) -> Any:
        return cloud.download(tmp_path / "heap", cloud.deployments.download_deployment_instance_heap_dump, *PLACE)

    with listening(give) as listener:
        if times == 1:
            run(kind, listener.address, save)
            assert (tmp_path / "heap").read_bytes() == content
        else:
            raised(ConnectionLost, lambda: run(kind, listener.address, save))
            assert list(tmp_path.iterdir()) == []
    assert listener.connections == min(times + 1, 3)


@KINDS
def test_the_time_for_a_call_does_not_bound_a_download_that_goes_on(kind: str, tmp_path: Path) -> None:
    """Pieces come more slowly than the call's time allows for the whole, but none is late."""
    import threading

    pause = threading.Event()

    def give(connection: socket.socket) -> None:
        read(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
        for _ in range(8):
            pause.wait(0.1)
            connection.sendall(b"x")

    def save(cloud: Any) -> Any:
        return cloud.download(tmp_path / "heap", cloud.deployments.download_deployment_instance_heap_dump, *PLACE)

    with listening(give) as listener:
        assert run(kind, listener.address, save, timeout=0.5, retries=0).size == 8


def pages(count: int, size: int) -> Callable[[httpx.Request], httpx.Response]:
    """A server with so many deployments, each of some kilobytes."""
    padding = "x" * 2000

    def answer(request: httpx.Request) -> httpx.Response:
        start = int(json.loads(request.content).get("cursor") or 0)
        found = [
            {"id": f"{number:032x}", "name": padding, "healthy": True, "resources": {"elasticsearch": []}}
            for number in range(start, min(start + size, count))
        ]
        body = {"return_count": len(found), "match_count": count, "deployments": found, "cursor": str(start + size)}
        return reply(body)

    return answer


@pytest.mark.parametrize("kind", [SYNC, ASYNC])
def test_ten_thousand_results_are_paged_through_in_the_memory_of_a_page(kind: str) -> None:
    transport = httpx.MockTransport(pages(10_000, 100))
    seen = 0

    def walk() -> None:
        nonlocal seen
        with ElasticCloud(BASE, api_key=KEY, transport=transport) as cloud:
            for deployment in cloud.search_deployments():
                assert deployment.id == f"{seen:032x}"
                seen += 1

    async def walk_async() -> None:
        nonlocal seen
        async with AsyncElasticCloud(BASE, api_key=KEY, transport=transport) as cloud:
            async for deployment in cloud.search_deployments():
                assert deployment.id == f"{seen:032x}"
                seen += 1

    used = peak(walk if kind == SYNC else lambda: finish(walk_async()))

    assert seen == 10_000
    assert used < 6 * MEGABYTE, "all of them are more than 20 MB"


def token(issued: float) -> str:
    claims = json.dumps({"iat": issued, "exp": issued + 600}).encode()
    return f"e30.{urlsafe_b64encode(claims).decode().rstrip('=')}.sig"


@pytest.mark.parametrize("skew", [-86400.0, -60.0, 60.0, 86400.0])
def test_a_server_whose_clock_is_wrong_is_not_logged_in_to_at_every_call(make: Make, skew: float) -> None:
    import time

    answers: Iterator[Any] = iter([reply({"token": token(time.time() + skew)}), *[reply({}) for _ in range(3)]])
    client = make(*answers, reply({"token": token(time.time() + skew + 600)}), reply({}), auth=Login("jane", "word"))

    for _ in range(3):
        client.call("deployments.list_deployments")
        client.clock.now += 150
    client.clock.now += 125
    client.call("deployments.list_deployments")

    called = [request.url.path.rpartition("/")[2] for request in client.requests]
    assert called == ["_login", *["deployments"] * 3, "_refresh", "deployments"]
