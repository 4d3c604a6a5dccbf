"""Listing and searching hosts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from elastic_cloud_emulator.domains.platform_infrastructure.views import Hosts
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.search.conditions import QueryError
from elastic_cloud_emulator.search.pages import WINDOW, search_documents

_Unclear = Literal["root.invalid_data", "runners.search_failed"]


@handles("get-allocators")
def get_allocators(call: Call) -> JsonObject:
    """List the allocators that a line of text describes."""
    request = _request(call.query)
    offset: int = call.query["from"]
    request |= {"from": offset, "size": min(call.query["size"], WINDOW - offset)}
    request["sort"] = [name.strip() for name in call.query.get("sort", "allocator_id").split(",") if name.strip()]
    hosts = Hosts(call)
    found = _find_hosts(call, request, hosts.allocators(), "root.invalid_data", "q")
    return _by_zone(
        {**allocator, "instances": hosts.occupancy(allocator["allocator_id"]).listed} for allocator in found
    )


@handles("search-allocators")
def search_allocators(call: Call) -> JsonObject:
    """Find allocators by a query."""
    hosts = Hosts(call)
    found = _find_hosts(call, call.body or {}, hosts.allocators(), "root.invalid_data", "query")
    return _by_zone({**each, "instances": hosts.occupancy(each["allocator_id"]).found} for each in found)


@handles("get-runners")
def get_runners(call: Call) -> JsonObject:
    """List the runners that a line of text describes."""
    request = {**_request(call.query), "size": WINDOW}
    return {"runners": _find_hosts(call, request, Hosts(call).runners(), "root.invalid_data", "q")}


@handles("search-runners")
def search_runners(call: Call) -> JsonObject:
    """Find runners by a query."""
    return {"runners": _find_hosts(call, call.body or {}, Hosts(call).runners(), "runners.search_failed", "query")}


def _request(query: Mapping[str, Any]) -> JsonObject:
    """Read the parameter `q` as a search request."""
    return {"query": {"query_string": {"query": query["q"]}}} if query.get("q") else {}


def _find_hosts(
    call: Call, request: Mapping[str, Any], documents: Iterable[JsonObject], code: _Unclear, field: str
) -> list[JsonObject]:
    """Search hosts.

    Args:
        call: Tells the time.
        request: The search request.
        documents: All hosts, as answers show them, with an `id` besides.
        code: Error code of a request that cannot be understood.
        field: Its place in the call.

    Raises:
        ApiError: 400, the request cannot be understood.
    """
    try:
        found = search_documents(request, documents, call.store.now).documents
    except QueryError as problem:
        raise ApiError(400, code, "search", fields=[field], problem=problem) from None
    return [{name: value for name, value in document.items() if name != "id"} for document in found]


def _by_zone(allocators: Iterable[JsonObject]) -> JsonObject:
    zones: dict[str, list[JsonObject]] = {}
    for allocator in allocators:
        zones.setdefault(allocator["zone_id"], []).append(allocator)
    return {"zones": [{"zone_id": zone, "allocators": listed} for zone, listed in zones.items()]}
