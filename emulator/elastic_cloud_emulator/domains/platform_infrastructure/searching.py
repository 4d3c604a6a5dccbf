"""Listing and searching hosts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from elastic_cloud_emulator.domains.platform_infrastructure.views import Hosts
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.search.conditions import QueryError
from elastic_cloud_emulator.search.pages import WINDOW, search_documents

_UNCLEAR = "root.invalid_data"
_INDEXED_NOT = ("moving", "plans_info")
"""What a search does not show of instances."""


@handles("get-allocators")
def get_allocators(call: Call) -> JsonObject:
    """List the allocators that a line of text describes."""
    request = _request(call.query)
    offset: int = call.query["from"]
    request |= {"from": offset, "size": min(call.query["size"], WINDOW - offset)}
    request["sort"] = [name.strip() for name in call.query.get("sort", "allocator_id").split(",") if name.strip()]
    return _by_zone(_find(call, request, Hosts(call).allocators(), _UNCLEAR, "q"))


@handles("search-allocators")
def search_allocators(call: Call) -> JsonObject:
    """Find allocators by a query."""
    found = _find(call, call.body or {}, Hosts(call).allocators(), _UNCLEAR, "query")
    for allocator in found:
        allocator["instances"] = [
            {name: value for name, value in instance.items() if name not in _INDEXED_NOT}
            for instance in allocator["instances"]
        ]
    return _by_zone(found)


@handles("get-runners")
def get_runners(call: Call) -> JsonObject:
    """List the runners that a line of text describes."""
    request = {**_request(call.query), "size": WINDOW}
    return {"runners": _find(call, request, Hosts(call).runners(), _UNCLEAR, "q")}


@handles("search-runners")
def search_runners(call: Call) -> JsonObject:
    """Find runners by a query."""
    return {"runners": _find(call, call.body or {}, Hosts(call).runners(), "runners.search_failed", "query")}


def _request(query: Mapping[str, Any]) -> JsonObject:
    """The search request that the parameter `q` stands for."""
    return {"query": {"query_string": {"query": query["q"]}}} if query.get("q") else {}


def _find(
    call: Call, request: Mapping[str, Any], hosts: Iterable[JsonObject], code: str, field: str
) -> list[JsonObject]:
    """Search hosts.

    Args:
        call: Tells the time.
        request: The search request.
        hosts: All hosts, as answers show them.
        code: Error code of a request that cannot be understood.
        field: Its place in the call.

    Raises:
        ApiError: 400, the request cannot be understood.
    """
    documents = [{"id": host.get("allocator_id") or host["runner_id"], **host} for host in hosts]
    try:
        found = search_documents(request, documents, call.store.now).documents
    except QueryError as problem:
        raise ApiError(400, code, f"The search request is wrong: {problem}", (field,)) from None
    for document in found:
        del document["id"]
    return found


def _by_zone(allocators: list[JsonObject]) -> JsonObject:
    zones: dict[str, list[JsonObject]] = {}
    for allocator in allocators:
        zones.setdefault(allocator["zone_id"], []).append(allocator)
    return {"zones": [{"zone_id": zone, "allocators": listed} for zone, listed in zones.items()]}
