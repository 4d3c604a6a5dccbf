"""How many requests the emulator answers, beside an empty ASGI function on the same server."""

from __future__ import annotations

import json
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import httpx

from benchmarks import load, payloads, servers
from benchmarks.harness import Reach, Row, compare

TITLE = "Emulator"
_PEER = "bare ASGI"
_ROUNDS = 21
_SECONDS = 0.2


class _Question(NamedTuple):
    what: str
    sent: bytes
    answer: httpx.Response
    reach: Reach


def measure() -> list[Row]:
    """Ask each server, in a process of its own, over 16 connections; with the store in memory and in a file."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        hosts = Path(folder, "hosts.yaml")
        hosts.write_text(servers.roomy_hosts(), encoding="utf-8")
        roomy = ("--seed", str(hosts))
        memory = stack.enter_context(servers.emulator(*roomy))
        durable = stack.enter_context(servers.emulator(*roomy, "--store", str(Path(folder, "store.sqlite"))))
        reads, create = _questions(memory)
        _, durable_create = _questions(durable)
        floor = stack.enter_context(servers.bare([each.answer for each in (*reads, create)]))
        rows = [row for each in reads for row in _rows(each, memory, floor)]
        rows += _rows(create, memory, floor, "memory")
        rows += _rows(durable_create, durable, floor, "file")
        return rows


def _questions(server: servers.Server) -> tuple[list[_Question], _Question]:
    headers = {"authorization": f"ApiKey {server.api_key}", "content-type": "application/json"}
    # Without a name, since each would be of the same one, and finding another alias every time is no part of creating.
    request = {name: value for name, value in payloads.CREATE.items() if name != "name"}
    body = json.dumps(request, separators=(",", ":")).encode()
    with httpx.Client(base_url=server.url, headers=headers) as client:
        path = payloads.prepare(client)
        account = client.get("/api/v1/account").raise_for_status()
        deployment = client.get(path, params=payloads.SHOWN).raise_for_status()
        created = client.post("/api/v1/deployments", content=body).raise_for_status()

    def question(what: str, answer: httpx.Response, reach: float, content: bytes = b"") -> _Question:
        target = answer.request.url.raw_path.decode()
        sent = load.request(answer.request.method, target, headers, content)
        return _Question(what, sent, answer, Reach(reach, least=True))

    size = len(deployment.content) / 1000
    return (
        [
            question("GET /account", account, 0.7),
            question(f"GET /deployments/{{id}} of {size:.0f} KB", deployment, 0.5),
        ],
        question(f"POST /deployments of {len(body) / 1000:.0f} KB", created, 0.12, body),
    )


def _rows(question: _Question, ours: servers.Server, floor: servers.Server, store: str = "") -> list[Row]:
    sides = (ours, floor)
    rates: list[list[float]] = [[], []]
    costs: list[list[float]] = [[], []]
    for server in sides:
        load.rate(server.url, question.sent, seconds=_SECONDS)
    for _ in range(_ROUNDS):
        if store:
            # What is created stays, so without this each round would find a larger store than the one before.
            httpx.post(f"{ours.url}/_emulator/reset").raise_for_status()
        for server, rate, cost in zip(sides, rates, costs, strict=True):
            before = server.processor_time()
            rate.append(load.rate(server.url, question.sent, seconds=_SECONDS))
            after = server.processor_time()
            if before is not None and after is not None:
                cost.append((after - before) / (rate[-1] * _SECONDS))
    what = f"{question.what}, store in {store}" if store else question.what
    rows = [compare(what, "/s", rates[0], _PEER, rates[1], question.reach)]
    if all(costs):
        # Both servers share the machine with what asks them; this tells what each request costs the server alone.
        rows.append(compare("… processor time of the server", "s", costs[0], _PEER, costs[1]))
    return rows
