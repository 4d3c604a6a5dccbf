"""Groups of proxies that have certain labels in common."""

from __future__ import annotations

from typing import Final

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import PROXIES_FILTERED_GROUPS, check_version
from elastic_cloud_emulator.storage.store import Stored

_CONFLICT: Final = "proxies.proxies_filtered_group_version_conflict"


@handles("create-proxies-filtered-group")
def create_proxies_filtered_group(call: Call) -> Reply:
    """Make a group."""
    group_id: str = call.body.get("id", "")
    if not group_id.strip():
        raise ApiError(400, "proxies.proxies_filtered_group_empty_id", fields=["id"])
    if call.store.get(PROXIES_FILTERED_GROUPS, group_id) is not None:
        raise ApiError(400, "proxies.proxies_filtered_group_already_exists", fields=["id"], id=group_id)
    return _put(call, group_id)


@handles("get-proxies-filtered-group")
def get_proxies_filtered_group(call: Call) -> Reply:
    """Read a group."""
    stored = find_group(call)
    return Reply(stored.encoded, headers=resource_headers(stored))


@handles("update-proxies-filtered-group")
def update_proxies_filtered_group(call: Call) -> Reply:
    """Give a group other labels or another expected number."""
    stored = find_group(call)
    group_id = call.path["proxies_filtered_group_id"]
    if call.body.get("id", group_id) != group_id:
        code, named = "proxies.proxies_filtered_group_id_conflict", call.body["id"]
        raise ApiError(400, code, fields=["id"], id=named)
    check_version(call, stored, _CONFLICT)
    return _put(call, group_id)


@handles("delete-proxies-filtered-group")
def delete_proxies_filtered_group(call: Call) -> JsonObject:
    """Remove a group."""
    check_version(call, find_group(call), _CONFLICT)
    call.store.delete(PROXIES_FILTERED_GROUPS, call.path["proxies_filtered_group_id"])
    return {}


def find_group(call: Call) -> Stored:
    """Find the group the path names.

    Raises:
        ApiError: 404, there is none.
    """
    group_id = call.path["proxies_filtered_group_id"]
    stored = call.store.get(PROXIES_FILTERED_GROUPS, group_id)
    if stored is None:
        raise ApiError(404, "proxies.proxies_filtered_group_not_found", group_id=group_id)
    return stored


def _put(call: Call, group_id: str) -> Reply:
    group = {
        "id": group_id,
        "filters": call.body["filters"],
        "expected_proxies_count": call.body["expected_proxies_count"],
    }
    stored = call.store.put(PROXIES_FILTERED_GROUPS, group_id, group)
    return Reply(stored.encoded, headers=resource_headers(stored))
