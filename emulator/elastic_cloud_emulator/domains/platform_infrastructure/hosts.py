"""Reading single hosts, and keeping new instances away from an allocator."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_infrastructure.records import ALLOCATORS, RUNNERS, find_allocator
from elastic_cloud_emulator.domains.platform_infrastructure.views import Hosts
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject


@handles("get-allocator")
def get_allocator(call: Call) -> JsonObject:
    """Read an allocator."""
    return Hosts(call).allocator(find_allocator(call)[1])


@handles("get-runner")
def get_runner(call: Call) -> JsonObject:
    """Read a runner."""
    stored = call.store.get(RUNNERS, call.path["runner_id"])
    if stored is None:
        raise ApiError(404, "runners.runner_not_found", f"There is no runner {call.path['runner_id'][:100]}")
    return Hosts(call).runner(stored.value)


@handles("start-allocator-maintenance-mode")
def start_maintenance(call: Call) -> JsonObject:
    """Keep new instances away from an allocator; those that are there stay."""
    return _set_maintenance(call, active=True)


@handles("stop-allocator-maintenance-mode")
def stop_maintenance(call: Call) -> JsonObject:
    """Let new instances come to an allocator again."""
    return _set_maintenance(call, active=False)


def _set_maintenance(call: Call, *, active: bool) -> JsonObject:
    _, allocator = find_allocator(call)
    if allocator["maintenance_mode"] != active:
        allocator["maintenance_mode"] = active
        allocator["maintenance_mode_timestamp"] = call.store.instant
        call.store.put(ALLOCATORS, allocator["allocator_id"], allocator)
    return {}
