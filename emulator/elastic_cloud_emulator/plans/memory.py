"""What memory the instances of a resource hold on which hosts, and until when: a pure function of its attempts.

Memory is held from the beginning of an attempt on, and as long as an attempt may still end either way, that of the
instances before it and that of the instances after it.
"""

from __future__ import annotations

from elastic_cloud_emulator.plans import attempts
from elastic_cloud_emulator.plans.records import Instance, Resource

HeldMemory = tuple[str, int, int | None]
"""Id of a host, MB of its memory, and when they are given back in milliseconds since 1970; None if nothing changes."""


def held_memory(resource: Resource, now: int) -> list[HeldMemory]:
    """Return what a resource holds, by the attempts it has had and the sizes that were set by hand.

    Args:
        resource: The resource.
        now: The present moment, in milliseconds since 1970.
    """
    latest = resource.get("latest")
    if latest is None:
        return []
    applied = resource.get("applied")
    present = applied["instances"] if applied is not None else []
    wanted = latest["instances"]
    staying, passing = (present, wanted) if "failure" in latest else (wanted, present)
    if not resource.get("instance_states") and not passing:
        return [(node["allocator"], node["memory"], None) for node in staying if "allocator" in node]
    held = list[HeldMemory]()
    held += [(node["allocator"], _memory(resource, node), None) for node in staying if "allocator" in node]
    if passing and attempts.is_pending(latest, now):
        names = {instance["name"] for instance in staying}
        held += [
            (node["allocator"], _memory(resource, node), latest["ends"])
            for node in passing
            if "allocator" in node and node["name"] not in names
        ]
    return held


def _memory(resource: Resource, instance: Instance) -> int:
    """Find what an instance is promised: the largest of its planned size, its present size, and an override."""
    states = resource.get("instance_states")
    if not states:
        return instance["memory"]
    state = states.get(instance["name"], {})
    override: int = state.get("overrides", {}).get("capacity", 0)
    return max(instance["memory"], state.get("capacity", 0), override)
