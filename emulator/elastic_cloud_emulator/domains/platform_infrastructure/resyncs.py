"""Bringing the search indices in line with the hosts, which here every search does for itself."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import ALLOCATORS, CONSTRUCTORS, RUNNERS

_MODEL = "v1"
"""Version of the form of all entries."""


@handles("resync-allocators")
def resync_allocators(call: Call) -> JsonObject:
    """Write the entries of all allocators anew, or only those that are behind."""
    return _answer_all_written(call, ALLOCATORS)


@handles("resync-allocator")
def resync_allocator(call: Call) -> JsonObject:
    """Write the entry of an allocator anew."""
    return _require_known(call, ALLOCATORS, call.path["allocator_id"])


@handles("resync-constructors")
def resync_constructors(call: Call) -> JsonObject:
    """Write the entries of all constructors anew, or only those that are behind."""
    return _answer_all_written(call, CONSTRUCTORS)


@handles("resync-constructor")
def resync_constructor(call: Call) -> JsonObject:
    """Write the entry of a constructor anew."""
    return _require_known(call, CONSTRUCTORS, call.path["constructor_id"])


@handles("resync-runners")
def resync_runners(call: Call) -> JsonObject:
    """Write the entries of all runners anew, or only those that are behind."""
    return _answer_all_written(call, RUNNERS)


@handles("resync-runner")
def resync_runner(call: Call) -> JsonObject:
    """Write the entry of a runner anew."""
    return _require_known(call, RUNNERS, call.path["runner_id"])


def _answer_all_written(call: Call, collection: str) -> JsonObject:
    """Tell what is written: no entry is ever behind."""
    if call.query["skip_matching_version"]:
        return {"results": {}}
    written: JsonObject = {"created": [], "updated": call.store.keys(collection), "deleted": [], "errors": []}
    return {"results": {_MODEL: written}}


def _require_known(call: Call, collection: str, service: str) -> JsonObject:
    if call.store.get(collection, service) is None:
        raise ApiError(404, "root.resource_not_found", "named", kind=collection.removesuffix("s"), id=service)
    return {}
