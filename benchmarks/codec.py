"""Between JSON and objects, beside other generators' output of the same document."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from benchmarks import payloads, peers
from benchmarks.harness import Reach, Row, Run, compare, race, repeat
from elastic_cloud_client.types import one
from elastic_cloud_sdk._sending.json_reader import read_json

TITLE = "Reading and writing JSON"
_THIRD = Reach(1 / 3)


def measure() -> list[Row]:
    """Read a deployment of about 50 KB, and write a create request of 3 KB."""
    present = peers.present(peers.STOCK, peers.OPENAPI_GENERATOR, peers.PYDANTIC, peers.MSGSPEC)
    codecs = {peer.name: peer.load() for peer in present}
    return [*_reading(codecs), *_writing(codecs)]


def _reading(codecs: dict[str, peers.Codec]) -> list[Row]:
    data = payloads.deployment()
    ours = peers.OURS.load()
    assert ours.deployment(data).to_dict() == json.loads(data)

    def glance() -> list[Any]:
        deployment = ours.deployment(data)
        resources = deployment.resources.elasticsearch + deployment.resources.kibana
        return [deployment.name, *((each.ref_id, each.info.status, each.info.healthy) for each in resources)]

    fast = one("DeploymentGetResponse")
    sides: dict[str, Run] = {
        "untouched": repeat(lambda: ours.deployment(data)),
        "glance": repeat(glance),
        "fast": repeat(lambda: fast(read_json(data))),
        "json.loads": repeat(lambda: json.loads(data)),
        "decoded": repeat(lambda: peers.decode_all(ours.deployment(data))),
        "fast, decoded": repeat(lambda: peers.decode_all(fast(read_json(data)))),
        **{name: repeat(_bound(codec.deployment, data)) for name, codec in codecs.items()},
        "all": repeat(lambda: peers.parse_parameters(ours.deployment(data))),
        "fast, all": repeat(lambda: peers.parse_parameters(fast(read_json(data)))),
        **{f"{name}, all": repeat(_all(codec.deployment, data)) for name, codec in codecs.items()},
    }
    times = race(sides)

    def row(what: str, ours: str, theirs: str, reach: Reach | None = None) -> Row:
        return compare(what, "s", times[ours], theirs.removesuffix(", all"), times[theirs], reach)

    what = f"read a deployment of {len(data) / 1000:.0f} KB"
    stock, pydantic = peers.STOCK.name, peers.PYDANTIC.name
    rows = [row(what, "untouched", "json.loads")]
    if stock in codecs:
        rows.append(row(what, "untouched", stock, _THIRD))
        rows.append(row("… and the health of each resource", "glance", stock, _THIRD))
    rows += [row("… and decode every member", "decoded", name, _THIRD if name == stock else None) for name in codecs]
    rows += [row("… and read every member, on both sides", "all", f"{name}, all") for name in codecs]
    if pydantic in codecs:
        rows.append(row(f"{what}, extra fast", "fast", pydantic, Reach(1)))
        rows.append(row("… and decode every member, extra fast", "fast, decoded", pydantic, Reach(1)))
        rows.append(row("… and read every member, on both sides, extra fast", "fast, all", f"{pydantic}, all"))
    return rows


def _writing(codecs: dict[str, peers.Codec]) -> list[Row]:
    source = payloads.CREATE
    text = json.dumps(source, separators=(",", ":"))
    ours = peers.OURS.load()
    body = ours.request(source)
    assert json.loads(ours.encode(body)) == source
    sides: dict[str, Run] = {
        "ours": repeat(lambda: ours.encode(body)),
        "json.dumps": repeat(lambda: json.dumps(source, separators=(",", ":"))),
        **{name: repeat(_bound(codec.encode, codec.request(source))) for name, codec in codecs.items()},
    }
    times = race(sides)
    what = f"write a create request of {len(text) / 1000:.0f} KB"
    return [
        compare(what, "s", times["ours"], name, times[name], _THIRD if name == peers.STOCK.name else None)
        for name in sides
        if name != "ours"
    ]


def _all(act: Callable[[bytes], object], data: bytes) -> Callable[[], object]:
    return lambda: peers.parse_parameters(act(data))


def _bound(act: Callable[[Any], object], argument: Any) -> Callable[[], object]:
    return lambda: act(argument)
