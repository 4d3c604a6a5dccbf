"""The doors for clients in the same process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from time import perf_counter

import httpx
import pytest

from elastic_cloud_emulator import Emulator
from tests.emulator.helpers import connect

ACCOUNT = "get-current-account"
URL = "http://emulator/api/v1/account"


@pytest.fixture
def key(emulator: Emulator) -> dict[str, str]:
    return {"authorization": f"ApiKey {emulator.api_key}"}


def get(emulator: Emulator, key: dict[str, str], way: str, timeout: float | None = 5.0) -> httpx.Response:
    """The same call through either door."""
    if way == "sync":
        with httpx.Client(transport=emulator.transport, headers=key, timeout=timeout) as client:
            return client.get(URL)

    async def call() -> httpx.Response:
        async with httpx.AsyncClient(transport=emulator.async_transport, headers=key, timeout=timeout) as client:
            return await client.get(URL)

    return asyncio.run(call())


both = pytest.mark.parametrize("way", ["sync", "async"])


@both
def test_a_call_is_answered_without_a_socket(emulator: Emulator, key: dict[str, str], way: str) -> None:
    response = get(emulator, key, way)
    assert response.json()["id"] == "1208457319"
    assert response.headers["content-length"] == str(len(response.content))
    assert emulator.requests[-1].status == 200


@both
def test_a_dropped_connection_is_a_protocol_error(emulator: Emulator, key: dict[str, str], way: str) -> None:
    emulator.fail(ACCOUNT, drop="request")
    with pytest.raises(httpx.RemoteProtocolError):
        get(emulator, key, way)


@both
def test_an_answer_later_than_the_client_waits_is_a_timeout(emulator: Emulator, key: dict[str, str], way: str) -> None:
    emulator.fail(ACCOUNT, latency=3000)
    started = perf_counter()
    with pytest.raises(httpx.ReadTimeout):
        get(emulator, key, way, timeout=0.01)
    assert perf_counter() - started < 60


@both
@pytest.mark.parametrize("timeout", [None, 5.0])
def test_a_late_answer_comes(emulator: Emulator, key: dict[str, str], way: str, timeout: float | None) -> None:
    emulator.fail(ACCOUNT, latency=0.02)
    started = perf_counter()
    assert get(emulator, key, way, timeout).status_code == 200
    assert perf_counter() - started >= 0.02


@both
def test_a_body_that_is_streamed_arrives(emulator: Emulator, key: dict[str, str], way: str) -> None:
    parts = [b'{"description": ', b'"x"}']
    headers = {**key, "content-type": "application/json"}
    url = "http://emulator/api/v1/users/auth/keys"
    if way == "sync":

        def stream() -> Iterator[bytes]:
            yield from parts

        with httpx.Client(transport=emulator.transport, headers=headers) as client:
            assert client.post(url, content=stream()).status_code == 201
        return

    async def call() -> httpx.Response:
        async def stream() -> AsyncIterator[bytes]:
            for part in parts:
                yield part

        async with httpx.AsyncClient(transport=emulator.async_transport, headers=headers) as client:
            return await client.post(url, content=stream())

    assert asyncio.run(call()).status_code == 201


def test_the_path_arrives_as_it_was_written(emulator: Emulator) -> None:
    with connect(emulator, f"ApiKey {emulator.api_key}") as client:
        client.get("http://emulator/api/v1/users/a%2Fb/auth/keys?x=%41")
    entry = emulator.requests[-1]
    assert (entry.raw_path, entry.raw_query) == ("/api/v1/users/a%2Fb/auth/keys", "x=%41")
    assert entry.path == {"user_id": "a/b"}
