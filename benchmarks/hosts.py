"""What many hosts do to the emulator: pages of allocators, the plans that vacate one of them, and bills."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

import httpx

from benchmarks.harness import Reach, Row, compare
from benchmarks.populations import populate, spread
from elastic_cloud_emulator import Emulator

TITLE = "Emulator with many hosts"
_FEW, _MANY = (10, 100), (1_000, 10_000)
_ROUNDS = 9
_KEY = "YmVuY2htYXJrOm9mLWEtZmV3LWxldHRlcnM="
_ALLOCATORS = "/platform/infrastructure/allocators"
_PAGE, _PLANS, _SUMS = Reach(0.02, absolute=True), Reach(0.5, absolute=True), Reach(0.5, absolute=True)
_COSTS = "/billing/costs/1208457319"
_BILLS = {
    "the costs of all": _COSTS,
    "the costs of each": f"{_COSTS}/deployments",
    "the costs item by item": f"{_COSTS}/items",
}
_IN_ZONE = {"term": {"zone_id": {"value": "ece-zone-2"}}}
_SEARCHES: dict[str, dict[str, Any]] = {
    "a page of 10 allocators": {"size": 10},
    "a page of 100 allocators": {"size": 100},
    "a page of 10 allocators of a zone": {"size": 10, "query": _IN_ZONE, "sort": ["allocator_id"]},
}


def measure() -> list[Row]:
    """Let an installation of many hosts take turns with one of few, in which each host is as full."""
    times: dict[str, tuple[list[float], list[float]]] = {}
    with _installation(*_MANY) as many, _installation(*_FEW) as few:
        for number in range(_ROUNDS):
            for side, (client, hosts) in enumerate((many, few)):
                for what, body in _SEARCHES.items():
                    spent = _clocked(client, f"{_ALLOCATORS}/_search", body)
                    times.setdefault(what, ([], []))[side].append(spent)
                path = f"{_ALLOCATORS}/{hosts[number]}"
                client.post(f"{path}/maintenance-mode/_start").raise_for_status()
                spent = _clocked(client, f"{path}/clusters/_move", None)
                times.setdefault("a vacate of 50 instances", ([], []))[side].append(spent)
                for what, path in _BILLS.items():
                    begun = process_time()
                    client.get(path).raise_for_status()
                    times.setdefault(what, ([], []))[side].append(process_time() - begun)
    peer = f"on {_FEW[0]} with {_FEW[1]}"
    return [
        compare(
            f"on {_MANY[0]:,} hosts with {_MANY[1]:,} deployments: {what}",
            "s",
            ours,
            peer,
            theirs,
            _PLANS if "vacate" in what else _SUMS if what in _BILLS else _PAGE,
        )
        for what, (ours, theirs) in times.items()
    ]


@contextmanager
def _installation(hosts: int, deployments: int) -> Iterator[tuple[httpx.Client, list[str]]]:
    """Set up an installation whose hosts have been looked at once, and tell the ids of these."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "store.sqlite")
        populate(file, deployments, _KEY)
        with Emulator(speed=0, store=file, api_key=_KEY) as emulator:
            added = spread(emulator, hosts)
            headers = {"authorization": f"ApiKey {_KEY}"}
            with httpx.Client(
                base_url="http://emulator/api/v1", transport=emulator.transport, headers=headers, timeout=120
            ) as client:
                for command in ("_search", f"{added[0]}/clusters/_move?validate_only=true"):
                    client.post(f"{_ALLOCATORS}/{command}").raise_for_status()
                yield client, added


def _clocked(client: httpx.Client, path: str, body: dict[str, Any] | None) -> float:
    """Measure the seconds of the processor that a call takes."""
    begun = process_time()
    client.post(path, json=body).raise_for_status()
    return process_time() - begun
