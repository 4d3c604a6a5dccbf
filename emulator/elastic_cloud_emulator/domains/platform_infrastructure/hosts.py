"""Reading single hosts, and keeping new instances away from an allocator."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_infrastructure.coordinators import remove_coordinator
from elastic_cloud_emulator.domains.platform_infrastructure.joining import stop_asking
from elastic_cloud_emulator.domains.platform_infrastructure.logging_settings import forget_logging_settings
from elastic_cloud_emulator.domains.platform_infrastructure.losses import give_up_instances, has_instances
from elastic_cloud_emulator.domains.platform_infrastructure.views import Hosts
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import (
    ALLOCATORS,
    PENDING_STATES,
    PROXIES,
    RUNNERS,
    find_allocator,
    find_runner,
)


@handles("get-allocator")
def get_allocator(call: Call) -> JsonObject:
    """Read an allocator."""
    return Hosts(call).allocator(find_allocator(call)[1])


@handles("delete-allocator")
def delete_allocator(call: Call) -> JsonObject:
    """Strike off an allocator that is lost, and what is left of instances there if that is asked for."""
    _, allocator = find_allocator(call)
    allocator_id = allocator["allocator_id"]
    if allocator["connected"]:
        raise ApiError(400, "allocators.delete_connected_allocator_attempt", allocator_id=allocator_id)
    if call.query["remove_instances"]:
        give_up_instances(call, allocator_id)
    elif has_instances(call, allocator_id):
        code = "allocators.delete_allocator_with_instances_attempt"
        raise ApiError(400, code, fields=["remove_instances"], allocator_id=allocator_id)
    call.store.delete(ALLOCATORS, allocator_id)
    forget_logging_settings(call, "allocators", allocator_id)
    return {}


@handles("get-runner")
def get_runner(call: Call) -> JsonObject:
    """Read a runner."""
    return Hosts(call).runner(find_runner(call))


@handles("delete-runner")
def delete_runner(call: Call) -> JsonObject:
    """Strike off a host that is lost, with its services; its allocator stays until that is deleted."""
    runner = find_runner(call)
    runner_id: str = runner["runner_id"]
    if runner["connected"]:
        raise ApiError(400, "runners.runner_deletion_failed", runner_id=runner_id)
    if not remove_coordinator(call, runner_id):
        raise ApiError(400, "runners.runner_deletion_failed", "coordinator", runner_id=runner_id)
    for role_id in call.store.keys(PENDING_STATES):
        stop_asking(call.store, runner_id, role_id)
    call.store.delete(PROXIES, runner_id)
    call.store.delete(RUNNERS, runner_id)
    forget_logging_settings(call, "runners", runner_id)
    return {}


@handles("start-allocator-maintenance-mode")
def start_allocator_maintenance_mode(call: Call) -> JsonObject:
    """Keep new instances away from an allocator; those that are there stay."""
    return _set_maintenance(call, active=True)


@handles("stop-allocator-maintenance-mode")
def stop_allocator_maintenance_mode(call: Call) -> JsonObject:
    """Let new instances come to an allocator again."""
    return _set_maintenance(call, active=False)


def _set_maintenance(call: Call, *, active: bool) -> JsonObject:
    _, allocator = find_allocator(call)
    if allocator["maintenance_mode"] != active:
        allocator["maintenance_mode"] = active
        allocator["maintenance_mode_timestamp"] = call.store.instant
        call.store.put(ALLOCATORS, allocator["allocator_id"], allocator)
    return {}
