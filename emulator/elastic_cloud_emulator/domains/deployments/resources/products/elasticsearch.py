"""Elasticsearch: its greeting, health, settings, and the tables of `_cat`. The cluster holds no indices."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from elastic_cloud_emulator.domains.deployments.resources.products.product_request import ProductRequest
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.health import color_of, master_of
from elastic_cloud_emulator.plans.records import Instance, JsonObject
from elastic_cloud_emulator.plans.topology import has_role

_ROLE_LETTERS = {
    "data_content": "s",
    "data_hot": "h",
    "data_warm": "w",
    "data_cold": "c",
    "data_frozen": "f",
    "ingest": "i",
    "ml": "l",
    "master": "m",
    "remote_cluster_client": "r",
    "transform": "t",
    "voting_only": "v",
}
_SETTINGS = ("persistent", "transient")


def _greet(request: ProductRequest) -> JsonObject:
    major, minor, _, _, _ = versions.parse(request.version)
    before = {7: "6.8.0", 8: "7.17.0", 9: "8.19.0"}.get(major, f"{major}.{minor}.0")
    return {
        "name": request.running[0]["name"],
        "cluster_name": request.resource["id"],
        "cluster_uuid": _short(request.resource["id"]),
        "version": {
            "number": request.version,
            "build_flavor": "default",
            "build_type": "docker",
            "build_hash": "0" * 40,
            "build_date": "2024-01-01T00:00:00.000000000Z",
            "build_snapshot": False,
            "lucene_version": {7: "8.11.3", 8: "9.12.0"}.get(major, "10.1.0"),
            "minimum_wire_compatibility_version": before,
            "minimum_index_compatibility_version": f"{major - 1}.0.0",
        },
        "tagline": "You Know, for Search",
    }


def _health(request: ProductRequest) -> JsonObject:
    return {
        "cluster_name": request.resource["id"],
        "status": color_of(request.resource, request.plan, request.instances),
        "timed_out": False,
        "number_of_nodes": len(request.running),
        "number_of_data_nodes": sum(_is(request, node, "data") for node in request.running),
        "active_primary_shards": 0,
        "active_shards": 0,
        "relocating_shards": 0,
        "initializing_shards": 0,
        "unassigned_shards": 0,
        "delayed_unassigned_shards": 0,
        "number_of_pending_tasks": 0,
        "number_of_in_flight_fetch": 0,
        "task_max_waiting_in_queue_millis": 0,
        "active_shards_percent_as_number": 100.0,
    }


def _settings(request: ProductRequest) -> JsonObject:
    known = request.resource.get("cluster_settings", {})
    return {scope: known.get(scope, {}) for scope in _SETTINGS}


def _change_settings(request: ProductRequest) -> JsonObject:
    wanted = request.body if isinstance(request.body, dict) else {}
    known = request.resource.setdefault("cluster_settings", {})
    answer: JsonObject = {"acknowledged": True}
    for scope in _SETTINGS:
        changes = wanted.get(scope)
        changes = dict(_flat(changes)) if isinstance(changes, dict) else {}
        kept = {**known.get(scope, {}), **changes}
        known[scope] = {name: value for name, value in kept.items() if value is not None}
        answer[scope] = {name: value for name, value in changes.items() if value is not None}
    return answer


def _flat(settings: JsonObject, prefix: str = "") -> list[tuple[str, Any]]:
    """List settings by their whole names, whether nested or not; values are texts, as Elasticsearch keeps them."""
    found: list[tuple[str, Any]] = []
    for name, value in settings.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}{name}.")
        elif value is None or isinstance(value, list):
            found.append((prefix + name, value))
        else:
            found.append((prefix + name, str(value).lower() if isinstance(value, bool) else str(value)))
    return found


def _touch_shards(_: ProductRequest) -> JsonObject:
    return {"_shards": {"total": 0, "successful": 0, "failed": 0}}


def _clear_scroll(_: ProductRequest) -> JsonObject:
    return {"succeeded": True, "num_freed": 0}


def _cat_health(request: ProductRequest) -> list[JsonObject]:
    moment, health = datetime.fromtimestamp(request.now // 1000, UTC), _health(request)
    return [
        {
            "epoch": str(request.now // 1000),
            "timestamp": f"{moment:%H:%M:%S}",
            "cluster": health["cluster_name"],
            "status": health["status"],
            "node.total": str(health["number_of_nodes"]),
            "node.data": str(health["number_of_data_nodes"]),
            "shards": "0",
            "pri": "0",
            "relo": "0",
            "init": "0",
            "unassign": "0",
            "pending_tasks": "0",
            "max_task_wait_time": "-",
            "active_shards_percent": "100.0%",
        }
    ]


def _cat_nodes(request: ProductRequest) -> list[JsonObject]:
    master = master_of(request.resource, request.plan, request.instances)
    return [
        {
            "ip": f"10.42.{node['zone']}.{number + 2}",
            "heap.percent": "40",
            "ram.percent": "70",
            "cpu": "2",
            "load_1m": "0.20",
            "load_5m": "0.20",
            "load_15m": "0.20",
            "node.role": "".join(sorted(_ROLE_LETTERS.get(role, "") for role in _roles(request, node))) or "-",
            "master": "*" if node["name"] == master else "-",
            "name": node["name"],
        }
        for number, node in enumerate(request.running)
    ]


def _cat_master(request: ProductRequest) -> list[JsonObject]:
    return [
        {"id": _short(request.resource["id"]), "host": row["ip"], "ip": row["ip"], "node": row["name"]}
        for row in _cat_nodes(request)
        if row["master"] == "*"
    ]


def _cat_allocation(request: ProductRequest) -> list[JsonObject]:
    return [
        {
            "shards": "0",
            "disk.indices": "0b",
            "disk.percent": "1",
            "host": row["ip"],
            "ip": row["ip"],
            "node": row["name"],
        }
        for row, node in zip(_cat_nodes(request), request.running, strict=True)
        if _is(request, node, "data")
    ]


def _cat_count(request: ProductRequest) -> list[JsonObject]:
    moment = datetime.fromtimestamp(request.now // 1000, UTC)
    return [{"epoch": str(request.now // 1000), "timestamp": f"{moment:%H:%M:%S}", "count": "0"}]


def _cat_nothing(_: ProductRequest) -> list[JsonObject]:
    return []


_TABLES: dict[str, Callable[[ProductRequest], list[JsonObject]]] = {
    "allocation": _cat_allocation,
    "count": _cat_count,
    "health": _cat_health,
    "indices": _cat_nothing,
    "master": _cat_master,
    "nodes": _cat_nodes,
    "shards": _cat_nothing,
}


def _list_tables(_: ProductRequest) -> str:
    return "=^.^=\n" + "".join(f"/_cat/{name}\n" for name in _TABLES)


def _table(rows: Callable[[ProductRequest], list[JsonObject]]) -> Callable[[ProductRequest], list[JsonObject] | str]:
    """Answer a table as text, or as JSON if the query says `format=json`; `h` chooses columns, `v` adds their names."""

    def show(request: ProductRequest) -> list[JsonObject] | str:
        chosen = request.first("h")
        table = rows(request)
        if chosen:
            table = [{name: row[name] for name in chosen.split(",") if name in row} for row in table]
        if request.first("format") == "json":
            return table
        lines = [list(row.values()) for row in table]
        if lines and "v" in request.query and request.first("v") != "false":
            lines.insert(0, list(table[0]))
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        return "".join(
            " ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() + "\n"
            for line in lines
        )

    return show


ROUTES: dict[tuple[str, str], Callable[[ProductRequest], Any]] = {
    ("GET", ""): _greet,
    ("GET", "_cluster/health"): _health,
    ("GET", "_cluster/settings"): _settings,
    ("PUT", "_cluster/settings"): _change_settings,
    ("POST", "_refresh"): _touch_shards,
    ("POST", "_flush"): _touch_shards,
    ("DELETE", "_search/scroll"): _clear_scroll,
    ("GET", "_cat"): _list_tables,
    **{("GET", f"_cat/{name}"): _table(rows) for name, rows in _TABLES.items()},
}


def _is(request: ProductRequest, node: Instance, role: str) -> bool:
    return node["element"] >= 0 and has_role(request.plan["cluster_topology"][node["element"]], role)


def _roles(request: ProductRequest, node: Instance) -> list[str]:
    if node["element"] < 0:
        return ["master", "voting_only"]
    roles: list[str] = request.plan["cluster_topology"][node["element"]].get("node_roles") or []
    return roles


def _short(resource_id: str) -> str:
    return urlsafe_b64encode(bytes.fromhex(resource_id)).decode().rstrip("=")
