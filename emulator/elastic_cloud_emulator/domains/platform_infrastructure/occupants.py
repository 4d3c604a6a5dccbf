"""Which instances are on which hosts, as the deployments tell it, kept up with every change of a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from heapq import heappop, heappush
from typing import Self, cast

import orjson

from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.health import is_down
from elastic_cloud_emulator.plans.records import Instance, JsonObject, Resource
from elastic_cloud_emulator.plans.topology import is_used, zones_of
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, now_of
from elastic_cloud_emulator.storage.store import Store

_INDEXED_NOT = ("moving", "plans_info")
"""What a search does not show of instances."""


class Occupancy:
    """What is on a host; nobody changes it.

    Attributes:
        instances: As `get-allocator` shows them.
        memory: What they need together, in MB.
    """

    def __init__(self, instances: list[JsonObject]) -> None:
        """Sum up what is on a host."""
        self.instances = instances
        self.memory: int = sum(instance["node_memory"] for instance in instances)

    @cached_property
    def kinds(self) -> Counter[str]:
        """How many there are of each kind of resource."""
        return Counter(instance["cluster_type"] for instance in self.instances)

    @cached_property
    def listed(self) -> orjson.Fragment:
        """The instances as lists show them."""
        return orjson.Fragment(orjson.dumps(self.instances))

    @cached_property
    def found(self) -> orjson.Fragment:
        """The instances as searches show them."""
        return orjson.Fragment(
            orjson.dumps(
                [
                    {name: value for name, value in instance.items() if name not in _INDEXED_NOT}
                    for instance in self.instances
                ]
            )
        )


_NOTHING = Occupancy([])


class Occupants:
    """The instances on all hosts.

    It is brought up to date when somebody looks: what has been written since, and what plans have done since.
    """

    def __init__(self, store: Store) -> None:
        """Begin empty; the first look takes in all deployments."""
        self._store = store
        self._changed = store.follow(DEPLOYMENTS)
        self._begin()

    @classmethod
    def now(cls, call: Call) -> Self:
        """Return the instances at the moment of a call, as far as they are committed."""
        occupants = call.store.recall(cls)
        occupants._refresh(now_of(call))
        return occupants

    def on(self, host: str) -> Occupancy:
        """Return what is on a host."""
        known = self._known.get(host)
        if known is None:
            instances = [instance for each in self._placed.get(host, {}).values() for instance in each]
            self._known[host] = known = Occupancy(instances) if instances else _NOTHING
        return known

    def by_kind(self) -> Counter[str]:
        """Tell how many instances there are of each kind of resource."""
        counts = Counter[str]()
        for host in self._placed:
            counts.update(self.on(host).kinds)
        return counts

    def _begin(self) -> None:
        self._changed.clear()
        self._changed.update(dict.fromkeys(self._store.collections.get(DEPLOYMENTS, ())))
        self._placed: dict[str, dict[str, list[JsonObject]]] = {}
        self._hosts: dict[str, set[str]] = {}
        self._known: dict[str, Occupancy] = {}
        self._until: dict[str, int] = {}
        self._changes: list[tuple[int, str]] = []
        self._now = 0

    def _refresh(self, now: int) -> None:
        if now < self._now:
            self._begin()
        self._now = now
        while self._changes and self._changes[0][0] <= now:
            moment, deployment_id = heappop(self._changes)
            if self._until.get(deployment_id) == moment:
                self._changed.setdefault(deployment_id, None)
        documents = self._store.collections.get(DEPLOYMENTS, {})
        for deployment_id in self._changed:
            record = documents.get(deployment_id)
            deployment = None if record is None else cast(Deployment, orjson.loads(record.encoded))
            self._place(deployment_id, deployment, now)
        self._changed.clear()

    def _place(self, deployment_id: str, deployment: Deployment | None, now: int) -> None:
        """Put the instances of a deployment in the place of those that were noted before."""
        placed: dict[str, list[JsonObject]] = {}
        until: int | None = None
        for resource in () if deployment is None else deployment["resources"]:
            for host, instance in _instances(cast(Deployment, deployment), resource, now):
                placed.setdefault(host, []).append(instance)
            change = states.next_change(resource, now)
            if change is not None:
                until = change if until is None else min(until, change)
        for host in self._hosts.pop(deployment_id, set()) - placed.keys():
            del self._placed[host][deployment_id]
            self._known.pop(host, None)
        for host, instances in placed.items():
            self._placed.setdefault(host, {})[deployment_id] = instances
            self._known.pop(host, None)
        if placed:
            self._hosts[deployment_id] = set(placed)
        self._until.pop(deployment_id, None)
        if until is not None:
            self._until[deployment_id] = until
            heappush(self._changes, (until, deployment_id))


def _instances(deployment: Deployment, resource: Resource, now: int) -> Iterator[tuple[str, JsonObject]]:
    """Yield the instances of a resource that have a host, each with that."""
    instances, phase = states.instances(resource, now)
    for instance in instances:
        if "allocator" in instance:
            yield instance["allocator"], _show_occupant(deployment, resource, instance, phase, now)


def _show_occupant(
    deployment: Deployment, resource: Resource, instance: Instance, phase: states.Phase, now: int
) -> JsonObject:
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
