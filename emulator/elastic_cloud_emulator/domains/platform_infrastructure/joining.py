"""What becomes of a host when it takes on a role or gives one up."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from elastic_cloud_emulator.domains.platform_infrastructure.coordinators import add_candidate, remove_coordinator
from elastic_cloud_emulator.domains.platform_infrastructure.proxies import add_proxy
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import (
    ALLOCATORS,
    BLESSINGS,
    PENDING_STATES,
    PROXIES,
    ROLES,
    RUNNERS,
    Allocator,
    all_runners,
)
from elastic_cloud_emulator.storage.store import Transaction

_NEW_MEMORY = 65_536
"""Memory that an allocator which was not there before has for instances, in MB."""
_STORAGE_MULTIPLIER = 32
"""MiB of its disk for each MB of memory."""
_FEATURES = ["elasticsearch", "elasticsearch_data", "apm", "ssd", "templates", "tinyauth"]


def host_has_role(runner: JsonObject, role_id: str) -> bool:
    """Tell whether a host has a role."""
    return any(role["role_name"] == role_id for role in runner["roles"])


def role_is_used(call: Call, role_id: str) -> bool:
    """Tell whether any host has a role."""
    return any(host_has_role(runner, role_id) for runner in all_runners(call))


def may_join(call: Call, runner_id: str, role_id: str) -> bool:
    """Tell whether a runner has the permission for a role."""
    role = call.store.get(ROLES, role_id)
    if role is not None and role.value["auto_blessed"]:
        return True
    blessings = call.store.get(BLESSINGS, role_id)
    permissions: JsonObject = {} if blessings is None else blessings.value["runner_ids_to_blessing"]
    return bool(permissions.get(runner_id, {}).get("value"))


def ask_for_role(call: Call, runner_id: str, role_id: str) -> None:
    """Let a runner wait for the permission for a role."""
    pending = call.store.get(PENDING_STATES, role_id)
    requests: JsonObject = {} if pending is None else pending.value["runner_ids_to_pending_state"]
    if runner_id not in requests:
        requests = {**requests, runner_id: {"value": True}}
        call.store.put(PENDING_STATES, role_id, {"id": role_id, "runner_ids_to_pending_state": requests})


def stop_asking(store: Transaction, runner_id: str, role_id: str) -> None:
    """Let a runner wait no longer for the permission for a role."""
    pending = store.get(PENDING_STATES, role_id)
    if pending is not None and runner_id in (requests := pending.value["runner_ids_to_pending_state"]):
        del requests[runner_id]
        if requests:
            store.put(PENDING_STATES, role_id, {"id": role_id, "runner_ids_to_pending_state": requests})
        else:
            store.delete(PENDING_STATES, role_id)


def give_role(store: Transaction, runner: JsonObject, role_id: str) -> None:
    """Give a role to a host that may have it, which starts what belongs to the role.

    Args:
        store: The state.
        runner: The host; is changed.
        role_id: The role.
    """
    stop_asking(store, runner["runner_id"], role_id)
    if not host_has_role(runner, role_id):
        runner["roles"] = [*runner["roles"], {"role_name": role_id}]
        store.put(RUNNERS, runner["runner_id"], runner)
    if role_id in _STARTS:
        _STARTS[role_id](store, runner)


def take_role(call: Call, runner: JsonObject, role_id: str) -> bool:
    """Take a role off a host, which stops what belongs to the role.

    Args:
        call: On whose behalf.
        runner: The host; is changed.
        role_id: The role.

    Returns:
        Whether it could be done: the last coordinator stays one.
    """
    runner_id: str = runner["runner_id"]
    if role_id == "coordinator" and not remove_coordinator(call, runner_id):
        return False
    if role_id == "proxy":
        call.store.delete(PROXIES, runner_id)
    if role_id == "allocator":
        _disconnect_allocator(call, runner_id)
    runner["roles"] = [role for role in runner["roles"] if role["role_name"] != role_id]
    call.store.put(RUNNERS, runner_id, runner)
    return True


def _start_allocator(store: Transaction, runner: JsonObject) -> None:
    """Start an allocator on a host: the one that was there before, or a new one."""
    runner_id: str = runner["runner_id"]
    stored = store.get(ALLOCATORS, runner_id)
    allocator: Allocator
    if stored is not None:
        allocator = cast(Allocator, stored.value)
        allocator["connected"] = bool(runner["connected"])
    else:
        allocator = {
            "allocator_id": runner_id,
            "zone_id": runner.get("zone", ""),
            "host_ip": runner["host_ip"],
            "public_hostname": runner["public_hostname"],
            "connected": bool(runner["connected"]),
            "maintenance_mode": False,
            "capacity": {"memory": _NEW_MEMORY, "storage": _NEW_MEMORY * _STORAGE_MULTIPLIER},
            "metadata": [],
            "features": _FEATURES,
            "build_info": runner.get("build_info", {}),
        }
    store.put(ALLOCATORS, runner_id, allocator)


def _disconnect_allocator(call: Call, runner_id: str) -> None:
    """Stop the allocator of a host; what is placed there stays in the books until it is deleted."""
    stored = call.store.get(ALLOCATORS, runner_id)
    if stored is not None:
        call.store.put(ALLOCATORS, runner_id, {**stored.value, "connected": False})


_STARTS: dict[str, Callable[[Transaction, JsonObject], None]] = {
    "allocator": _start_allocator,
    "coordinator": add_candidate,
    "proxy": add_proxy,
}
"""What hosts start besides the containers of a role, by its id."""
