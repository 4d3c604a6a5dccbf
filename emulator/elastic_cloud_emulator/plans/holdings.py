"""What memory the instances of a resource hold on which hosts, and until when: a pure function of its attempts.

Memory is held from the beginning of an attempt on, and a plan that replaces instances holds that of the old ones until
it is through.
"""

from __future__ import annotations

from typing import NamedTuple

from elastic_cloud_emulator.plans import attempts, recipes
from elastic_cloud_emulator.plans.records import Attempt, Instance, Resource


class Holding(NamedTuple):
    """Memory of one host.

    Attributes:
        allocator: Id of the host.
        memory: How much, in MB.
        until: When it is given back, in milliseconds since 1970; None as long as nothing changes.
    """

    allocator: str
    memory: int
    until: int | None


def holdings(resource: Resource) -> list[Holding]:
    """What a resource holds, by the attempts it has had and the sizes that were set by hand."""
    latest = resource.get("latest")
    if latest is None:
        return []
    applied = resource.get("applied")
    present = applied["instances"] if applied is not None else []
    wanted = latest["instances"]
    staying, passing = (present, wanted) if "failure" in latest else (wanted, present)
    held = [Holding(node["allocator"], _memory(resource, node), None) for node in staying if "allocator" in node]
    if passing:
        names = {instance["name"] for instance in staying}
        end = _end(latest)
        held += [
            Holding(node["allocator"], _memory(resource, node), end)
            for node in passing
            if "allocator" in node and node["name"] not in names
        ]
    return held


def _memory(resource: Resource, instance: Instance) -> int:
    """What is promised to an instance: for a size that was set by hand at least that, as it may come into force."""
    states = resource.get("instance_states")
    if not states:
        return instance["memory"]
    override: int = states.get(instance["name"], {}).get("overrides", {}).get("capacity", 0)
    return max(instance["memory"], override)


def _end(attempt: Attempt) -> int:
    """When the instances are gone that an attempt does not leave behind."""
    if attempt["action"] == "shutdown" and "failure" not in attempt:
        return attempts.end_of(attempt, recipes.STOPPED)
    return attempt["ends"]
