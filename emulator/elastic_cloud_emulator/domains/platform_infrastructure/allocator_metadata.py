"""The labels of allocators, by which instance configurations choose their hosts."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.records.hosts import ALLOCATORS, Allocator, find_allocator, find_allocator_at_version


@handles("get-allocator-metadata")
def get_allocator_metadata(call: Call) -> Reply:
    """Read all labels of an allocator."""
    stored, allocator = find_allocator(call)
    return Reply(allocator["metadata"], headers=resource_headers(stored))


@handles("set-allocator-metadata")
def set_allocator_metadata(call: Call) -> Reply:
    """Replace all labels of an allocator; of two with the same key the later one counts."""
    labels = {item["key"]: item["value"] for item in call.body["items"]}
    if not labels:
        raise ApiError(400, "allocators.invalid_empty_metadata_items", fields=["items"])
    return _store(call, find_allocator_at_version(call), labels)


@handles("set-allocator-metadata-item")
def set_allocator_metadata_item(call: Call) -> Reply:
    """Give an allocator one more label, or a label another value."""
    allocator = find_allocator_at_version(call)
    value: str = call.body["value"]
    if not value.strip():
        raise ApiError(400, "allocators.invalid_empty_metadata_item", fields=["value"])
    return _store(call, allocator, _labels(allocator) | {call.path["key"]: value})


@handles("delete-allocator-metadata-item")
def delete_allocator_metadata_item(call: Call) -> Reply:
    """Take one label off an allocator."""
    allocator = find_allocator_at_version(call)
    labels = _labels(allocator)
    if labels.pop(call.path["key"], None) is None:
        raise ApiError(404, "allocators.metadata_item_not_found", key=call.path["key"])
    return _store(call, allocator, labels)


def _labels(allocator: Allocator) -> dict[str, str]:
    return {item["key"]: item["value"] for item in allocator["metadata"]}


def _store(call: Call, allocator: Allocator, labels: dict[str, str]) -> Reply:
    allocator["metadata"] = [{"key": key, "value": value} for key, value in labels.items()]
    call.store.put(ALLOCATORS, allocator["allocator_id"], allocator)
    return Reply(allocator["metadata"])
