"""What memory the instances of a resource hold on which hosts, and until when: a pure function of its attempts.

Memory is held from the beginning of an attempt on, and a plan that replaces instances holds that of the old ones until
it is through.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    names = {instance["name"] for instance in staying}
    passing = [instance for instance in passing if instance["name"] not in names]
    return [*_held(resource, staying, None), *_held(resource, passing, _end(latest))]


def _held(resource: Resource, instances: list[Instance], until: int | None) -> Iterator[Holding]:
    states = resource.get("instance_states", {})
    for instance in instances:
        if "allocator" in instance:
            override = states.get(instance["name"], {}).get("overrides", {}).get("capacity", 0)
            yield Holding(instance["allocator"], max(instance["memory"], override), until)


def _end(attempt: Attempt) -> int:
    """When the instances are gone that an attempt does not leave behind."""
    if attempt["action"] == "shutdown" and "failure" not in attempt:
        return attempts.end_of(attempt, recipes.STOPPED)
    return attempt["ends"]
