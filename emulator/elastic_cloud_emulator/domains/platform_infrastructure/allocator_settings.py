"""What was set for an allocator in place of what it was installed with."""

from __future__ import annotations

from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import ALLOCATORS, Allocator, find_allocator, find_allocator_at_version


@handles("get-allocator-settings")
def get_allocator_settings(call: Call) -> Reply:
    """Read the settings of an allocator."""
    stored, allocator = find_allocator(call)
    return Reply(allocator.get("settings", {}), headers=resource_headers(stored))


@handles("set-allocator-settings")
def set_allocator_settings(call: Call) -> JsonObject:
    """Replace the settings of an allocator; what is left out goes back to the installation."""
    return _store(call, find_allocator_at_version(call), call.body)


@handles("update-allocator-settings")
def update_allocator_settings(call: Call) -> JsonObject:
    """Change some settings of an allocator; null takes one back to the installation."""
    allocator = find_allocator_at_version(call)
    return _store(call, allocator, allocator.get("settings", {}) | call.body)


def _store(call: Call, allocator: Allocator, settings: JsonObject) -> JsonObject:
    kept = {"capacity": settings["capacity"]} if settings.get("capacity") is not None else {}
    allocator["settings"] = kept
    call.store.put(ALLOCATORS, allocator["allocator_id"], allocator)
    return kept
