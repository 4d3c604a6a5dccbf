"""Many calls at a time from one event loop, over real connections."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import httpx

from benchmarks import payloads, servers
from benchmarks.harness import Reach, Row, Run, compare, race
from elastic_cloud_sdk import AsyncElasticCloud

TITLE = "Many calls at a time"
_TASKS = 64


def measure() -> list[Row]:
    """Measure 64 tasks that call one after the other; the server is an empty ASGI function in a process of its own."""
    request = httpx.Request("GET", "http://localhost/api/v1/account")
    answer = httpx.Response(200, content=payloads.ACCOUNT, request=request)
    with servers.bare([answer]) as server, asyncio.Runner() as runner:
        cloud = AsyncElasticCloud(server.url, api_key="a")
        fast = AsyncElasticCloud(server.url, api_key="a", transport="aiohttp")
        client = httpx.AsyncClient(base_url=server.url, headers={"authorization": "ApiKey a"})

        async def ours() -> object:
            return (await cloud.accounts.get_current_account()).id

        async def faster() -> object:
            return (await fast.accounts.get_current_account()).id

        async def bare() -> object:
            return (await client.get("/api/v1/account")).json()["id"]

        acts = {"ours": ours, "aiohttp": faster, "httpx": bare}
        sides = {name: _together(runner, act) for name, act in acts.items()}
        times = race(sides, rounds=9, seconds=0.4, clock=time.perf_counter)
        runner.run(cloud.aclose())
        runner.run(fast.aclose())
        runner.run(client.aclose())
    rates = {name: [_TASKS / each for each in seconds] for name, seconds in times.items()}
    what = f"get_current_account from {_TASKS} tasks"
    return [
        compare(what, "/s", rates["ours"], "httpx", rates["httpx"], Reach(1, least=True)),
        compare('… with transport="aiohttp"', "/s", rates["aiohttp"], "httpx", rates["httpx"], Reach(2, least=True)),
    ]


def _together(runner: asyncio.Runner, act: Callable[[], Awaitable[object]]) -> Run:
    async def calls(count: int) -> None:
        for _ in range(count):
            await act()

    async def tasks(count: int) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(_TASKS):
                group.create_task(calls(count))

    return lambda count: runner.run(tasks(count))
