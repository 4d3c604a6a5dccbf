"""What many deployments and many reads do to the emulator."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx

from benchmarks import load, servers
from benchmarks.harness import Reach, Row, compare
from benchmarks.populations import STAGES, TEAMS, populate

TITLE = "Emulator with many deployments and after many reads"
_FEW, _MANY = 100, (10_000, 100_000)
_ROUNDS = 15
_READS = 1_000_000
_SECONDS = 0.2
_KEY = "YmVuY2htYXJrOm9mLWEtZmV3LWxldHRlcnM="
_KINDS = ("elasticsearch", "kibana", "integrations_server", "enterprise_search", "apm", "appsearch")
_FLAT = Reach(1.25)
_PAGE = Reach(0.02, absolute=True)
_START = Reach(1.5, absolute=True)
_FIRST = Reach(1.0, absolute=True)
_LIST = Reach(1.0, absolute=True)
_MEMORY = Reach(6000, absolute=True)

Found = tuple[str, dict[str, Any]]


def measure() -> list[Row]:
    """Read and search over HTTP; a server with many deployments takes turns with one that has few."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        files = {size: Path(folder, f"{size}.sqlite") for size in (_FEW, *_MANY)}
        for size, file in files.items():
            populate(file, size, _KEY)
        for size in _MANY:
            with _serve(files[_FEW]) as (small, _), _serve(files[size]) as (large, start):
                rows += _beside(small, large, size, start)
            with _serve(files[_FEW]) as (small, _), _serve(files[size]) as (large, _):
                rows += _whole(small, large, size, files[size])
        with _serve(files[_FEW]) as (server, _):
            rows += _memory(server)
    return rows


@contextmanager
def _serve(file: Path) -> Iterator[tuple[servers.Server, float]]:
    begun = perf_counter()
    with servers.emulator("--store", str(file), "--api-key", _KEY) as server:
        yield server, perf_counter() - begun


def _beside(small: servers.Server, large: servers.Server, size: int, start: float) -> list[Row]:
    peer = f"with {_FEW}"
    rates: list[list[float]] = [[], []]
    pages: dict[str, list[list[float]]] = {}
    cursors: dict[tuple[int, str], str] = {}
    with _client(small) as few, _client(large) as many:
        begun = perf_counter()
        found = [_page(many, {"sort": ["id"], "size": 1})["deployments"][0]]
        first = perf_counter() - begun
        found.append(_page(few, {"sort": ["id"], "size": 1})["deployments"][0])
        headers = {"authorization": f"ApiKey {_KEY}"}
        reads = [load.request("GET", f"/api/v1/deployments/{each['id']}", headers) for each in found]
        for _ in range(_ROUNDS):
            for server, sent, rate in zip((large, small), reads, rates, strict=True):
                rate.append(1 / load.rate(server.url, sent, seconds=_SECONDS))
            for server, client, deployment, side in zip((large, small), (many, few), found, (0, 1), strict=True):
                for what, body in _searches(deployment):
                    begun = _clock(server)
                    answer = _page(client, {"cursor": cursors[side, what]} if cursors.get((side, what)) else body)
                    pages.setdefault(what, [[], []])[side].append(_clock(server) - begun)
                    # Each round another page, since the one before is known.
                    cursors[side, what] = answer.get("cursor", "")
    return [
        compare(f"with {size:,}: GET /deployments/{{id}}", "s", rates[0], peer, rates[1], _FLAT),
        *(
            compare(f"with {size:,}: a page {what}", "s", times[0], peer, times[1], _PAGE)
            for what, times in pages.items()
        ),
        compare(f"with {size:,}: start, reading the file", "s", [start], "first search", [first], _START),
        compare(f"with {size:,}: first search", "s", [first], "start", [start], _FIRST),
    ]


def _whole(small: servers.Server, large: servers.Server, size: int, file: Path) -> list[Row]:
    """Weigh a server once it has searched, and let it list all deployments, the first time and once more."""
    rows, times, lengths = [], [], []
    with _client(small) as few, _client(large) as many:
        for client in (few, many):
            _page(client, {"sort": ["id"], "size": 1})
        light, heavy = small.memory(), large.memory()
        for client in (few, many, many):
            begun = perf_counter()
            lengths.append(len(client.get("/api/v1/deployments").raise_for_status().content))
            times.append(perf_counter() - begun)
    if light is not None and heavy is not None:
        with closing(sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)) as connection:
            (stored,) = connection.execute(
                "SELECT total(length(value)) FROM documents WHERE collection = 'deployments'"
            ).fetchone()
        each, json = (heavy - light - stored) / size, stored / size
        rows.append(
            compare(f"with {size:,}: memory beyond the JSON, for each", "B", [each], "its JSON", [json], _MEMORY)
        )
    peer = f"with {_FEW}"
    megabytes = lengths[1] / 1e6
    rows.append(
        compare(f"with {size:,}: list of all ({megabytes:.0f} MB), first", "s", times[1:2], peer, times[:1], _LIST)
    )
    rows.append(compare(f"with {size:,}: list of all, again", "s", times[2:], peer, times[:1], _LIST))
    return rows


def _clock(server: servers.Server) -> float:
    """Read the processor time of a server, or the clock on the wall where the system does not tell it."""
    spent = server.processor_time()
    return perf_counter() if spent is None else spent


def _client(server: servers.Server) -> httpx.Client:
    return httpx.Client(base_url=server.url, headers={"authorization": f"ApiKey {_KEY}"}, timeout=120)


def _page(client: httpx.Client, body: dict[str, Any]) -> Any:
    return client.post("/api/v1/deployments/_search", json=body).raise_for_status().json()


def _nested(path: str, **terms: str) -> dict[str, Any]:
    wanted = [{"term": {f"{path}.{name.replace('__', '.')}": {"value": value}}} for name, value in terms.items()]
    return {"nested": {"path": path, "query": {"bool": {"filter": wanted}} if len(wanted) > 1 else wanted[0]}}


def _searches(deployment: dict[str, Any]) -> list[Found]:
    """List what ecctl, Terraform and scripts send."""
    resource = deployment["resources"]["kibana"][0]["id"]
    by_id = [
        {"nested": {"path": f"resources.{kind}", "query": {"match": {f"resources.{kind}.id": {"query": resource}}}}}
        for kind in _KINDS
    ]
    template = {"info__plan_info__current__plan__deployment_template__id": "default"}
    conditions = [
        {"prefix": {"name.keyword": {"value": f"{TEAMS[0]}-"}}},
        {"term": {"healthy": {"value": "true"}}},
        _nested("resources.elasticsearch", **template),
        {
            "bool": {
                "minimum_should_match": 2,
                "should": [
                    _nested("metadata.tags", key="team", value=TEAMS[0]),
                    _nested("metadata.tags", key="stage", value=STAGES[0]),
                ],
            }
        },
        *(_nested(f"resources.{kind}", info__status="started") for kind in _KINDS[:3]),
        *(_nested(f"resources.{kind}", info__healthy="true") for kind in _KINDS[:3]),
    ]
    terraform = {"query": {"bool": {"filter": [{"bool": {"must": conditions}}]}}, "sort": ["id"]}
    return [
        ("by a resource's id", {"query": {"bool": {"minimum_should_match": 1, "should": by_id}}}),
        ("of 10 by name, tags, template, health and status", {**terraform, "size": 10}),
        ("… of 100", {**terraform, "size": 100}),
        ("by a prefix of the name", {"query": {"prefix": {"name": {"value": f"{TEAMS[1]}-"}}}}),
        ("by a word of the name", {"query": {"query_string": {"query": f"name: {TEAMS[2]}"}}, "sort": ["id"]}),
        ("of all, by name from the end", {"query": {"match_all": {}}, "sort": [{"name": {"order": "desc"}}]}),
    ]


def _memory(server: servers.Server) -> list[Row]:
    """Measure after reads that have filled the journal, and after many more of them."""
    if server.memory() is None:
        return []
    sent = load.request("GET", "/api/v1/account", {"authorization": f"ApiKey {_KEY}"})
    load.rate(server.url, sent, seconds=2)
    before = server.memory() or 0
    count = 0.0
    while count < _READS:
        count += load.rate(server.url, sent, seconds=2) * 2
    after = server.memory() or 0
    return [compare(f"memory after {_READS:,} reads", "B", [after], "before them", [before], Reach(1.02))]
