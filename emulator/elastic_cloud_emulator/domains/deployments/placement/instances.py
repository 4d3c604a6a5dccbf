"""From topology elements to instances in logical zones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from elastic_cloud_emulator.plans.records import Instance, JsonObject, Kind
from elastic_cloud_emulator.plans.topology import TIEBREAKER_MEMORY, has_role, nodes_of, zones_of
from elastic_cloud_emulator.records.catalog import Catalog

_TIEBREAKER_CONFIGURATION_TYPE = "master"


def spread_instances(
    catalog: Catalog, kind: Kind, elements: list[JsonObject], running: list[Instance], next_number: int
) -> tuple[list[Instance], int]:
    """Spread the instances of a topology over logical zones.

    Instances that run already and fit stay where they are; all others get new names, and no allocator yet.

    Args:
        catalog: Knows the instance configurations.
        kind: Kind of the resource.
        elements: Its topology.
        running: Instances it has now.
        next_number: Number of the next new instance.

    Returns:
        The instances, and the number of the one after them.
    """
    spare: dict[tuple[object, ...], list[Instance]] = {}
    for before in reversed(running):
        spare.setdefault(slot_of(before), []).append(before)
    placed: list[Instance] = []
    for index, element in enumerate(elements):
        configuration_id = element.get("instance_configuration_id")
        count, memory = nodes_of(element, catalog.configuration(configuration_id or ""))
        for zone in range(zones_of(element)):
            for _ in range(count):
                instance: Instance = {"name": "", "element": index, "zone": zone, "memory": memory}
                if configuration_id:
                    instance["configuration"] = configuration_id
                placed.append(instance)
    if kind == "elasticsearch" and _needs_tiebreaker(elements, placed):
        placed.append(_tiebreaker(catalog, elements))
    for instance in placed:
        same = spare.get(slot_of(instance)) if spare else None
        if same:
            instance |= same.pop()
        else:
            prefix = "tiebreaker" if instance["element"] < 0 else "instance"
            instance["name"] = f"{prefix}-{next_number:010}"
            next_number += 1
    return placed, next_number


def slot_of(instance: Instance) -> tuple[object, ...]:
    """Return what two instances have in common of which one can do what the other did."""
    return instance["element"], instance["zone"], instance["memory"], instance.get("configuration")


def _needs_tiebreaker(elements: list[JsonObject], placed: list[Instance]) -> bool:
    """Tell whether masters stand in exactly two zones, where neither half could win a vote."""
    masters = {index for index, element in enumerate(elements) if has_role(element, "master")}
    return len({instance["zone"] for instance in placed if instance["element"] in masters}) == 2


def _tiebreaker(catalog: Catalog, elements: list[JsonObject]) -> Instance:
    tiebreaker: Instance = {"name": "", "element": -1, "zone": 2, "memory": TIEBREAKER_MEMORY}
    ids = [element.get("instance_configuration_id", "") for element in elements]
    for configuration_id in ids:
        configuration = catalog.configuration(configuration_id)
        if configuration is not None and configuration.get("node_types") == [_TIEBREAKER_CONFIGURATION_TYPE]:
            tiebreaker["configuration"] = configuration_id
            return tiebreaker
    if catalog.configuration(_TIEBREAKER_CONFIGURATION_TYPE) is not None:
        tiebreaker["configuration"] = _TIEBREAKER_CONFIGURATION_TYPE
    return tiebreaker


class ZoneGroup(NamedTuple):
    """The instances of a resource that come into one zone.

    Attributes:
        zone: Index of the logical zone.
        places: Their places among all instances, in the order in which they are placed.
        memory: What they need together, in MB.
        anywhere: Whether every host of an availability zone suits all of them.
    """

    zone: int
    places: Sequence[int]
    memory: int
    anywhere: bool


class InstanceLayout(NamedTuple):
    """The instances of a new resource before they have allocators; nobody changes it.

    Attributes:
        instances: The instances.
        groups: Those of each logical zone, in the order in which they are placed.
        next_instance: Number of the instance after them.
    """

    instances: tuple[Instance, ...]
    groups: Sequence[ZoneGroup]
    next_instance: int


def lay_out_instances(catalog: Catalog, kind: Kind, elements: list[JsonObject]) -> InstanceLayout:
    """Work out the instances of a new resource.

    Args:
        catalog: Knows the instance configurations.
        kind: Kind of the resource.
        elements: Its topology.
    """
    instances, next_instance = spread_instances(catalog, kind, elements, [], 0)
    return InstanceLayout(tuple(instances), zone_groups(instances, catalog), next_instance)


def zone_groups(instances: Sequence[Instance], catalog: Catalog) -> list[ZoneGroup]:
    """Group instances without allocator by zone: the zone with the greatest demand and its largest instances first."""
    groups: dict[int, list[int]] = {}
    for place, instance in enumerate(instances):
        if "zone_id" not in instance:
            groups.setdefault(instance["zone"], []).append(place)

    def memory(place: int) -> int:
        return instances[place]["memory"]

    def group_of(zone: int, places: list[int]) -> ZoneGroup:
        configurations = [catalog.configuration(instances[place].get("configuration", "")) or {} for place in places]
        anywhere = not any(each.get("allowed_zones") or each.get("allocator_filter") for each in configurations)
        return ZoneGroup(zone, sorted(places, key=memory, reverse=True), sum(map(memory, places)), anywhere)

    return sorted([group_of(*each) for each in groups.items()], key=lambda group: group.memory, reverse=True)
