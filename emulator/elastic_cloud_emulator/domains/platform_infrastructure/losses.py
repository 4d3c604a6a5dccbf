"""What deployments lose with a host that is struck off."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.deployments.placement.capacity import PromisedMemory
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.memory import held_memory
from elastic_cloud_emulator.plans.records import Resource
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, now_of, save_deployment


def has_instances(call: Call, host: str) -> bool:
    """Tell whether a host has instances, or is to get some by a pending plan."""
    now = now_of(call)
    return any(
        allocator == host
        for deployment in _deployments_on(call, host)
        for resource in deployment["resources"]
        for allocator, _, _ in held_memory(resource, now)
    )


def give_up_instances(call: Call, host: str) -> None:
    """Take a host from all instances that are there or on their way: they are down until a plan places them anew."""
    now = now_of(call)
    promised = PromisedMemory(call.store, now)
    for deployment in _deployments_on(call, host):
        before = [part for resource in deployment["resources"] for part in held_memory(resource, now)]
        for resource in deployment["resources"]:
            _give_up(resource, host, now)
        after = [part for resource in deployment["resources"] for part in held_memory(resource, now)]
        promised.exchange(before, after)
        save_deployment(call, deployment)
    promised.save()


def _give_up(resource: Resource, host: str, now: int) -> None:
    for instance in states.instances(resource, now)[0]:
        if instance.get("allocator") == host:
            resource.setdefault("instance_states", {}).setdefault(instance["name"], {})["stopped"] = True
    for attempt in (resource.get("applied"), resource.get("latest")):
        for instance in () if attempt is None else attempt["instances"]:
            if instance.get("allocator") == host:
                del instance["allocator"]
                instance.pop("zone_id", None)


def _deployments_on(call: Call, host: str) -> list[Deployment]:
    """Return the deployments that may have instances on a host, as documents to change."""
    needle = host.encode()
    return [cast(Deployment, stored.value) for _, stored in call.store.items(DEPLOYMENTS) if needle in stored.encoded]
