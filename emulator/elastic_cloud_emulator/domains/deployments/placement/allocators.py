"""Choosing an allocator for each new instance."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from elastic_cloud_emulator.domains.deployments.placement.capacity import PromisedMemory
from elastic_cloud_emulator.domains.deployments.placement.instances import ZoneGroup, zone_groups
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import Instance, JsonObject
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.hosts import ALLOCATORS, Allocator, capacity_of, decode_host
from elastic_cloud_emulator.search.query_dsl import compile_query


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


_Place = tuple[Instance, _Host]


class Placement:
    """Finds places for the new instances of the attempts that begin together."""

    def __init__(self, call: Call, catalog: Catalog, promised: PromisedMemory) -> None:
        """Look at the allocators that take new instances.

        Args:
            call: On whose behalf.
            catalog: Knows which allocators instance configurations are for.
            promised: What is promised already.
        """
        self._call = call
        self._catalog = catalog
        self._suitable: dict[tuple[str, str], list[_Host]] = {}
        self._hosts: dict[str, list[_Host]] = {}
        self._room: dict[str, int] = {}
        for key, encoded in call.store.encoded_items(ALLOCATORS):
            document = cast(Allocator, decode_host(encoded))
            if document["connected"] and not document["maintenance_mode"]:
                zone_id = document["zone_id"]
                free = capacity_of(document) - promised.of(key)
                host = _Host(key, zone_id, free, document)
                if zone_id in self._hosts:
                    self._hosts[zone_id].append(host)
                    self._room[zone_id] += free
                else:
                    self._hosts[zone_id], self._room[zone_id] = [host], free
        if len(self._room) > 1:
            self._room = dict(sorted(self._room.items()))  # of zones with equal room the first is taken

    def place(
        self,
        instances: list[Instance],
        targets: Mapping[str, Collection[str]],
        groups: Sequence[ZoneGroup] | None = None,
    ) -> Shortage | None:
        """Give all instances that have no allocator one, or none of them.

        Instances of one logical zone come into one zone, those of others into others. Where there is a choice, the zone
        and the host with the most free memory are taken.

        Args:
            instances: All instances of a resource; are changed.
            targets: The only allocators that may take an instance, by the name of the instance; any if not in there.
            groups: What `groups_of` makes of the instances, where that is known.

        Returns:
            None if all have found a place.
        """
        zones = {instance["zone"]: instance["zone_id"] for instance in instances if "zone_id" in instance}
        found: list[_Place] = []
        for group in zone_groups(instances, self._catalog) if groups is None else groups:
            members = [instances[place] for place in group.places]
            candidates = [zones[group.zone]] if group.zone in zones else self._by_room(zones.values())
            best: list[_Place] = []
            for candidate in candidates:
                placed = self._fit(group, members, candidate, targets)
                if len(placed) == len(members):
                    zones[group.zone] = candidate
                    found += placed
                    break
                self._give_back(placed)
                best = max(best, placed, key=len)
            else:
                shortage = self._shortage(members[len(best)], len(instances), candidates, targets)
                self._give_back(found)
                return shortage
        for instance, host in found:
            instance["allocator"], instance["zone_id"] = host.id, host.zone_id
        return None

    def _by_room(self, taken: Collection[str]) -> list[str]:
        """Return the zones that are not taken, the one with the most free memory first."""
        by_room = sorted(self._room, key=self._room.__getitem__, reverse=True)
        return [zone for zone in by_room if zone not in taken]

    def _fit(
        self, group: ZoneGroup, members: list[Instance], zone: str, targets: Mapping[str, Collection[str]]
    ) -> list[_Place]:
        """Take room in a zone for the instances of a group, up to the first for which there is none."""
        hosts = self._hosts.get(zone, ())
        if len(hosts) == 1 and group.anywhere and not targets and hosts[0].free >= group.memory:
            (host,) = hosts
            host.free -= group.memory
            self._room[zone] -= group.memory
            return [(instance, host) for instance in members]
        placed: list[_Place] = []
        for instance in members:
            roomiest = max(self._hosts_for(instance, zone, targets), key=_free, default=None)
            if roomiest is None or roomiest.free < instance["memory"]:
                break
            roomiest.free -= instance["memory"]
            self._room[zone] -= instance["memory"]
            placed.append((instance, roomiest))
        return placed

    def _hosts_for(self, instance: Instance, zone: str, targets: Mapping[str, Collection[str]]) -> list[_Host]:
        """Return the hosts of a zone that an instance may come to, whether they have room or not."""
        name = instance.get("configuration", "")
        suitable = self._suitable.get((name, zone))
        if suitable is None:
            suitable = self._suitable[name, zone] = self._hosts_of(self._catalog.configuration(name) or {}, zone)
        if targets and instance["name"] in targets:
            return [host for host in suitable if host.id in targets[instance["name"]]]
        return suitable

    def _hosts_of(self, configuration: JsonObject, zone: str) -> list[_Host]:
        """Return the hosts of a zone that an instance configuration is for."""
        if configuration.get("allowed_zones") and zone not in configuration["allowed_zones"]:
            return []
        hosts = self._hosts.get(zone, [])
        if configuration.get("allocator_filter"):
            suits = compile_query(configuration["allocator_filter"], self._call.store.now).matches
            hosts = [host for host in hosts if suits(cast(JsonObject, host.document))]
        return hosts

    def _give_back(self, placed: list[_Place]) -> None:
        for instance, host in placed:
            host.free += instance["memory"]
            self._room[host.zone_id] += instance["memory"]

    def _shortage(
        self, instance: Instance, total: int, zones: Collection[str], targets: Mapping[str, Collection[str]]
    ) -> Shortage:
        """Explain that an instance does not fit into any of the zones that are left for it."""
        name, memory = instance.get("configuration", "none"), instance["memory"]
        suitable = [host for zone in zones for host in self._hosts_for(instance, zone, targets)]
        largest = max((host.free for host in suitable), default=0)
        if not zones:
            reason = "there is no further availability zone with allocators that take instances"
        elif not suitable:
            reason = "no allocator that takes instances suits it"
        else:
            reason = f"the suitable allocators have at most {largest} MB free"
        message = f"Could not allocate [{total}] instances: one of [{name}] needs [{memory}] MB, but {reason}"
        details = {
            "instance_configuration_id": name,
            "instances": str(total),
            "node_memory": str(memory),
            "largest_free_memory": str(largest),
            "zones": ", ".join(zones),
        }
        return Shortage(message, details)


def _free(host: _Host) -> int:
    return host.free
