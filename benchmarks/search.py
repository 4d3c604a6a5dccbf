"""A large answer: time, and memory at the peak."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable
from importlib import import_module

import httpx

from benchmarks import payloads, peers
from benchmarks.harness import Reach, Row, compare, race, repeat
from elastic_cloud_sdk import ElasticCloud

TITLE = "A large answer"
_ORIGIN = "https://cloud.example.com"


def measure() -> list[Row]:
    """Read a search answer of about 5 MB through each client's own call and a mock transport."""
    data = payloads.search()

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "application/json"}, content=data)

    transport = httpx.MockTransport(answer)
    with (
        ElasticCloud(_ORIGIN, api_key="a", transport=transport) as cloud,
        httpx.Client(base_url=_ORIGIN, transport=transport) as client,
    ):

        def plain() -> list[str]:
            answer = client.post("/api/v1/deployments/_search", json={}).json()
            return [each["name"] for each in answer["deployments"]]

        def names() -> list[str | None]:
            return [each.name for each in cloud.deployments.search_deployments({}).deployments]

        def everything() -> object:
            return peers.decode_all(cloud.deployments.search_deployments({}))

        acts: dict[str, Callable[[], object]] = {"plain": plain, "names": names, "everything": everything}
        if peers.present(peers.STOCK):
            acts["stock"] = _stock(transport)
        assert names() == plain() == [each["name"] for each in json.loads(data)["deployments"]]
        times = race({name: repeat(act) for name, act in acts.items()}, rounds=7)
        peaks = {name: [_peak(act)] for name, act in acts.items()}
    what = f"search answer of {len(data) / 1e6:.0f} MB, all names"
    deeper = "… and every member"
    dictionary = "httpx, plain dict"
    rows = [
        compare(f"{what}: peak memory", "B", peaks["names"], dictionary, peaks["plain"], Reach(1.5)),
        compare(f"{deeper}: peak memory", "B", peaks["everything"], dictionary, peaks["plain"], Reach(1.5)),
        compare(f"{what}: time", "s", times["names"], dictionary, times["plain"]),
    ]
    if "stock" in acts:
        rows += [
            compare(f"{what}: time", "s", times["names"], peers.STOCK.name, times["stock"], Reach(1 / 2)),
            compare(f"{deeper}: time", "s", times["everything"], peers.STOCK.name, times["stock"], Reach(1 / 2)),
            compare(f"{deeper}: peak memory", "B", peaks["everything"], peers.STOCK.name, peaks["stock"]),
        ]
    return rows


def _stock(transport: httpx.BaseTransport) -> Callable[[], object]:
    package = import_module("peer_stock")
    search = import_module("peer_stock.api.deployments.search_deployments")
    request = import_module("peer_stock.models").SearchRequest()
    client = package.AuthenticatedClient(base_url=f"{_ORIGIN}/api/v1", token="a")
    client.set_httpx_client(httpx.Client(base_url=f"{_ORIGIN}/api/v1", transport=transport))

    def run() -> list[str]:
        return [each.name for each in search.sync(client=client, body=request).deployments]

    return run


def _peak(act: Callable[[], object]) -> float:
    gc.collect()
    tracemalloc.start()
    try:
        kept = act()
        peak = tracemalloc.get_traced_memory()[1]
        del kept
    finally:
        tracemalloc.stop()
    return peak
