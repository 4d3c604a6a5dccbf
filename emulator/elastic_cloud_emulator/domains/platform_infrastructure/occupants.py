"""Which instances are on which hosts, as the deployments tell it."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.health import is_down
from elastic_cloud_emulator.plans.records import Instance, JsonObject, Resource
from elastic_cloud_emulator.plans.topology import is_used, zones_of
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, now_of


def occupants(call: Call) -> dict[str, list[JsonObject]]:
    """The instances on all allocators, as `get-allocator` shows them, by the id of the allocator."""
    now = now_of(call)
    found: dict[str, list[JsonObject]] = {}
    for _, stored in call.store.items(DEPLOYMENTS):
        deployment = cast(Deployment, stored.value)
        for resource in deployment["resources"]:
            instances, phase = states.instances(resource, now)
            for instance in instances:
                if "allocator" in instance:
                    shown = _show(deployment, resource, instance, phase, now)
                    found.setdefault(instance["allocator"], []).append(shown)
    return found


def _show(deployment: Deployment, resource: Resource, instance: Instance, phase: states.Phase, now: int) -> JsonObject:
    pending = states.pending_attempt(resource, now)
    plan = states.plan_behind(resource, now)
    name = instance["name"]
    state = resource.get("instance_states", {}).get(name, {})
    shown: JsonObject = {
        "cluster_type": resource["kind"],
        "cluster_id": resource["id"],
        "cluster_name": resource.get("display_name") or deployment["name"],
        "instance_name": name,
        "node_memory": state.get("capacity", instance["memory"]),
        "healthy": phase == "running" and not is_down(resource, name),
        "cluster_healthy": states.is_healthy(resource, now),
        "moving": pending is not None
        and pending["action"] != "shutdown"
        and "failure" not in pending
        and all(node["name"] != name for node in pending["instances"]),
        "plans_info": {
            "pending": pending is not None,
            "version": plan[resource["kind"]]["version"],
            "zone_count": max(
                (zones_of(element) for element in plan["cluster_topology"] if is_used(element)), default=0
            ),
        },
        "deployment_id": deployment["id"],
    }
    if "configuration" in instance:
        shown["instance_configuration_id"] = instance["configuration"]
    return shown
