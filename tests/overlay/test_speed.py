"""What a call costs beside the HTTP library's own client."""

from __future__ import annotations

import asyncio
import gc
import json
import time
from collections.abc import Callable

import httpx

from elastic_cloud_sdk import AsyncElasticCloud, ElasticCloud
from tests.overlay.support import BASE, KEY

BODY = json.dumps({"id": "1", "name": "x" * 220, "trust": {"trust_all": True}}).encode()
CALLS = 100
ROUNDS = 25
SHARE = 0.8


def transport() -> httpx.MockTransport:
    return httpx.MockTransport(
        lambda _: httpx.Response(200, content=BODY, headers={"content-type": "application/json"})
    )


def share(ours: Callable[[], object], theirs: Callable[[], object]) -> float:
    """Time of the one by time of the other: by turns, and of each the quickest round, as the machine is shared."""
    quickest = {ours: float("inf"), theirs: float("inf")}
    gc.disable()
    try:
        for _ in range(ROUNDS):
            for call in quickest:
                began = time.perf_counter()
                call()
                quickest[call] = min(quickest[call], time.perf_counter() - began)
    finally:
        gc.enable()
    return quickest[ours] / quickest[theirs]


def test_a_small_call_costs_at_most_four_fifths_of_a_bare_one() -> None:
    with (
        ElasticCloud(BASE, api_key=KEY, transport=transport()) as cloud,
        httpx.Client(transport=transport(), headers={"authorization": "ApiKey x"}) as bare,
    ):

        def ours() -> None:
            for _ in range(CALLS):
                assert cloud.accounts.get_current_account().id

        def theirs() -> None:
            for _ in range(CALLS):
                assert bare.get(f"{BASE}/api/v1/account").json()["id"]

        assert share(ours, theirs) <= SHARE


def test_a_small_awaited_call_costs_at_most_four_fifths_of_a_bare_one() -> None:
    with asyncio.Runner() as runner:
        cloud = AsyncElasticCloud(BASE, api_key=KEY, transport=transport())
        bare = httpx.AsyncClient(transport=transport(), headers={"authorization": "ApiKey x"})

        async def ours() -> None:
            for _ in range(CALLS):
                assert (await cloud.accounts.get_current_account()).id

        async def theirs() -> None:
            for _ in range(CALLS):
                assert (await bare.get(f"{BASE}/api/v1/account")).json()["id"]

        assert share(lambda: runner.run(ours()), lambda: runner.run(theirs())) <= SHARE
        runner.run(cloud.aclose())
        runner.run(bare.aclose())
