"""How answers show the hosts of an installation."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.platform_infrastructure.occupants import Occupancy, Occupants
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import ALLOCATORS, ROLES, Allocator, all_runners, capacity_of
from elastic_cloud_emulator.storage.store import Store

_KEPT = ("allocator_id", "zone_id", "host_ip", "public_hostname", "metadata", "features", "build_info")

_Known = dict[str, tuple[bytes, Occupancy, JsonObject]]
"""How allocators were shown last, by their ids: what they were, what was on them, and the document."""


def _nothing_known(_store: Store) -> _Known:
    return {}


class Hosts:
    """All hosts at one moment, with what runs on them."""

    def __init__(self, call: Call) -> None:
        """Look at the hosts now."""
        self._call = call
        self._occupants = Occupants.now(call)
        self._region = call.world.personality.region
        self._containers: dict[str, list[JsonObject]] = {}

    def allocators(self) -> list[JsonObject]:
        """Return all allocators as `get-allocator` shows them, with an `id` besides; nobody changes them."""
        known = self._call.store.recall(_nothing_known)
        shown: list[JsonObject] = []
        for allocator_id, stored in self._call.store.items(ALLOCATORS):
            occupancy = self._occupants.on(allocator_id)
            before = known.get(allocator_id)
            if before is None or before[0] is not stored.encoded or before[1] is not occupancy:
                document = {"id": allocator_id, **self.allocator(cast(Allocator, stored.value))}
                known[allocator_id] = before = stored.encoded, occupancy, document
            shown.append(before[2])
        return shown

    def occupancy(self, allocator_id: str) -> Occupancy:
        """Return what is on an allocator."""
        return self._occupants.on(allocator_id)

    def runners(self) -> list[JsonObject]:
        """Return all runners as `get-runner` shows them, with an `id` besides."""
        return [{"id": runner["runner_id"], **self.runner(runner)} for runner in all_runners(self._call)]

    def allocator(self, allocator: Allocator) -> JsonObject:
        """Return an allocator with its instances."""
        connected, occupancy = allocator["connected"], self._occupants.on(allocator["allocator_id"])
        instances = occupancy.instances
        status: JsonObject = {
            "connected": connected,
            "healthy": connected or not instances,
            "health_checks": {
                "is_docker_healthy": connected,
                "is_connected_to_zk": connected,
                "has_instances": bool(instances),
            },
            "maintenance_mode": allocator["maintenance_mode"],
        }
        if "maintenance_mode_timestamp" in allocator:
            status["maintenance_mode_timestamp"] = allocator["maintenance_mode_timestamp"]
        return {
            **{name: value for name, value in allocator.items() if name in _KEPT},
            "region": self._region,
            "status": status,
            "capacity": {
                "memory": {"total": capacity_of(allocator), "used": occupancy.memory},
                "storage": {"total": allocator["capacity"]["storage"]},
            },
            "settings": allocator.get("settings", {}),
            "instances": instances,
            "external_links": [],
        }

    def runner(self, runner: JsonObject) -> JsonObject:
        """Return a runner with its containers: those of every host, those of its roles, then one for each instance."""
        instances = [
            {
                "container_name": f"fac-{instance['cluster_id']}-{instance['instance_name']}",
                "container_set_name": f"{instance['cluster_type'].replace('_', '-')}-instances",
            }
            for instance in self._occupants.on(runner["runner_id"]).instances
        ]
        services: list[JsonObject] = list(runner["containers"])
        for role in runner["roles"]:
            services += [each for each in self._containers_of(role["role_name"]) if each not in services]
        containers = [*services, *instances]
        connected: bool = runner["connected"]
        return {
            **runner,
            "region": self._region,
            "containers": containers,
            "healthy": connected,
            "health_checks": {
                "is_docker_healthy": connected,
                "is_connected_to_zk": connected,
                "has_containers": bool(containers),
            },
        }

    def _containers_of(self, role_id: str) -> list[JsonObject]:
        """Return the containers that a role brings along."""
        if role_id not in self._containers:
            stored = self._call.store.get(ROLES, role_id)
            self._containers[role_id] = [
                {"container_name": entry["name"], "container_set_name": entry["container_set_name"]}
                for entry in (() if stored is None else stored.value["containers"])
                if entry["options"]["enabled"]
            ]
        return self._containers[role_id]
