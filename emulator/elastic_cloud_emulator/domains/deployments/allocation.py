"""Choosing an allocator for every new instance."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

import orjson

from elastic_cloud_emulator.domains.deployments.capacity import Usage
from elastic_cloud_emulator.domains.deployments.catalog import Catalog
from elastic_cloud_emulator.domains.platform_infrastructure.records import ALLOCATORS, Allocator
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import Instance, JsonObject
from elastic_cloud_emulator.search import compile_query


@dataclass(frozen=True, slots=True)
class Shortage:
    """Why instances cannot be placed.

    Attributes:
        message: For people.
        details: The same as facts, texts by name.
    """

    message: str
    details: dict[str, str]


@dataclass(slots=True)
class _Host:
    id: str
    zone_id: str
    free: int
    document: Allocator


class Placement:
    """Finds places for the new instances of one attempt."""

    def __init__(self, call: Call, catalog: Catalog, usage: Usage, targets: Mapping[str, Collection[str]]) -> None:
        """Look at the allocators that take new instances.

        Args:
            call: On whose behalf.
            catalog: Knows which allocators instance configurations are for.
            usage: What is promised already.
            targets: The only allocators that may take an instance, by the name of the instance; any if not in there.
        """
        self._catalog = catalog
        self._targets = targets
        self._now = call.world.clock.now()
        self._hosts: list[_Host] = []
        for key, stored in call.store.items(ALLOCATORS):
            document = _decoded(stored.encoded)
            if document["connected"] and not document["maintenance_mode"]:
                free = document["capacity"]["memory"] - usage.of(key)
                self._hosts.append(_Host(key, document["zone_id"], free, document))

    def place(self, instances: list[Instance]) -> Shortage | None:
        """Give all instances that have no allocator one, or none of them.

        Instances of one logical zone come into one zone, those of others into others. Where there is a choice, the zone
        and the host with the most free memory are taken.

        Args:
            instances: All instances of a resource; are changed.

        Returns:
            None if all have found a place.
        """
        groups: dict[int, list[Instance]] = {}
        zones: dict[int, str] = {}
        for instance in instances:
            if "zone_id" in instance:
                zones[instance["zone"]] = instance["zone_id"]
            else:
                groups.setdefault(instance["zone"], []).append(instance)
        found: list[tuple[Instance, _Host]] = []
        for zone, group in sorted(groups.items(), key=lambda entry: -sum(node["memory"] for node in entry[1])):
            candidates = [zones[zone]] if zone in zones else self._by_room(zones.values())
            group.sort(key=lambda node: -node["memory"])
            best: list[tuple[Instance, _Host]] = []
            for candidate in candidates:
                placed = self._fit(group, candidate)
                if len(placed) == len(group):
                    zones[zone] = candidate
                    found += placed
                    break
                best = max(best, placed, key=len)
            else:
                return self._shortage(group[len(best)], len(instances), candidates)
        for instance, host in found:
            instance["allocator"], instance["zone_id"] = host.id, host.zone_id
        return None

    def _by_room(self, taken: Collection[str]) -> list[str]:
        """The zones that are not taken, the one with the most free memory first."""
        room: dict[str, int] = {}
        for host in self._hosts:
            if host.zone_id not in taken:
                room[host.zone_id] = room.get(host.zone_id, 0) + host.free
        return sorted(room, key=lambda zone: (-room[zone], zone))

    def _fit(self, group: list[Instance], zone: str) -> list[tuple[Instance, _Host]]:
        """Take room in a zone for a whole group; if it has not enough, take none and tell how far it would reach."""
        placed: list[tuple[Instance, _Host]] = []
        for instance in group:
            host = max(self._suitable(instance, [zone]), key=lambda host: host.free, default=None)
            if host is None or host.free < instance["memory"]:
                for node, taken in placed:
                    taken.free += node["memory"]
                break
            host.free -= instance["memory"]
            placed.append((instance, host))
        return placed

    def _suitable(self, instance: Instance, zones: Collection[str]) -> list[_Host]:
        """The hosts of some zones that an instance may come to, whether they have room or not."""
        configuration = self._catalog.configuration(instance.get("configuration", "")) or {}
        wanted = self._targets.get(instance["name"])
        allowed = configuration.get("allowed_zones")
        suits = compile_query(configuration.get("allocator_filter"), self._now).matches
        return [
            host
            for host in self._hosts
            if host.zone_id in zones
            and (wanted is None or host.id in wanted)
            and (not allowed or host.zone_id in allowed)
            and suits(cast(JsonObject, host.document))
        ]

    def _shortage(self, instance: Instance, total: int, zones: Collection[str]) -> Shortage:
        """Explain that an instance does not fit into any of the zones that are left for it."""
        name, memory = instance.get("configuration", "none"), instance["memory"]
        suitable = self._suitable(instance, zones)
        largest = max((host.free for host in suitable), default=0)
        if not zones:
            reason = "there is no further availability zone with allocators that take instances"
        elif not suitable:
            reason = "no allocator that takes instances suits it"
        else:
            reason = f"the suitable allocators have at most {max(largest, 0)} MB free"
        message = f"Could not allocate [{total}] instances: one of [{name}] needs [{memory}] MB, but {reason}"
        details = {
            "instance_configuration_id": name,
            "instances": str(total),
            "node_memory": str(memory),
            "largest_free_memory": str(max(largest, 0)),
            "zones": ", ".join(zones),
        }
        return Shortage(message, details)


@lru_cache(maxsize=256)
def _decoded(encoded: bytes) -> Allocator:
    """An allocator, which is read far more often than it changes; nobody may change the result."""
    return cast(Allocator, orjson.loads(encoded))
