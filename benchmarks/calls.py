"""One small call, without a network: what the SDK adds to, or saves of, the HTTP library."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import httpx

from benchmarks.harness import Reach, Row, Run, compare, race, repeat
from benchmarks.payloads import ACCOUNT
from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud

TITLE = "One call"
_ORIGIN = "https://cloud.example.com"
_KEY = "c29tZTprZXk="
_HEADERS = {"authorization": f"ApiKey {_KEY}"}


def measure() -> list[Row]:
    """Read the current account through the same mock transport, answered with the same bytes."""
    return [_sync(), _async()]


def _answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "application/json"}, content=ACCOUNT)


def _sync() -> Row:
    with (
        ElasticCloud(_ORIGIN, api_key=_KEY, transport=httpx.MockTransport(_answer)) as cloud,
        httpx.Client(base_url=_ORIGIN, headers=_HEADERS, transport=httpx.MockTransport(_answer)) as client,
    ):

        def bare() -> None:
            client.get("/api/v1/account").json()["id"]

        times = race({"ours": repeat(lambda: cloud.accounts.get_current_account().id), "httpx": repeat(bare)})
    return compare("get_current_account", "s", times["ours"], "httpx", times["httpx"], Reach(0.8))


def _async() -> Row:
    cloud = AsyncElasticCloud(_ORIGIN, api_key=_KEY, transport=httpx.MockTransport(_answer))
    client = httpx.AsyncClient(base_url=_ORIGIN, headers=_HEADERS, transport=httpx.MockTransport(_answer))

    async def ours() -> object:
        return (await cloud.accounts.get_current_account()).id

    async def bare() -> object:
        return (await client.get("/api/v1/account")).json()["id"]

    with asyncio.Runner() as runner:
        times = race({"ours": _awaited(runner, ours), "httpx": _awaited(runner, bare)})
        runner.run(cloud.aclose())
        runner.run(client.aclose())
    return compare("get_current_account, awaited", "s", times["ours"], "httpx", times["httpx"], Reach(0.8))


def _awaited(runner: asyncio.Runner, act: Callable[[], Awaitable[object]]) -> Run:
    async def repeated(count: int) -> None:
        for _ in range(count):
            await act()

    return lambda count: runner.run(repeated(count))
