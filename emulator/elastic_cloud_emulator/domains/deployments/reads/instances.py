"""The instances of a resource and the health of its cluster, as reads show them."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from zlib import crc32

from elastic_cloud_emulator.installation.personality import Personality
from elastic_cloud_emulator.plans.health import are_down, color_of, master_of, names_with_role
from elastic_cloud_emulator.plans.records import Instance, JsonObject, Resource
from elastic_cloud_emulator.plans.states import Phase
from elastic_cloud_emulator.plans.topology import coarse_roles
from elastic_cloud_emulator.records.catalog import Catalog

_TIEBREAKER: JsonObject = {"node_roles": ["master", "voting_only"]}
_DEFAULT_MULTIPLIER = 1.0
_TIEBREAKER_MULTIPLIER = 2.0
_SHARDS_OF_AN_EMPTY_CLUSTER = 38


def show_instances(
    catalog: Catalog,
    personality: Personality,
    resource: Resource,
    plan: JsonObject,
    instances: list[Instance],
    phase: Phase,
    *,
    metrics: bool = True,
) -> list[JsonObject]:
    """Return the instances as `topology.instances` shows them.

    Args:
        catalog: Knows the instance configurations.
        personality: Gives zones and hosts their names.
        resource: Whose instances.
        plan: The plan they come from.
        instances: The instances.
        phase: How far they have come.
        metrics: Whether to tell how full memory and disk are.
    """
    elements: list[JsonObject] = plan["cluster_topology"]
    version: str = plan[resource["kind"]]["version"]
    shown = [
        _show_instance(catalog, personality, resource, elements, version, instance, phase) for instance in instances
    ]
    if not metrics:
        for each in shown:
            del each["disk"], each["memory"]["memory_pressure"], each["memory"]["native_memory_pressure"]
    return shown


def show_elasticsearch_health(
    resource: Resource, plan: JsonObject, instances: list[Instance], phase: Phase
) -> JsonObject:
    """Return the cluster's own view of masters, shards and blocks, as `info.elasticsearch` shows it."""
    down = are_down(resource, instances)
    names = [instance["name"] for instance in instances if instance["name"] not in down]
    serves = phase == "running" and bool(names)
    master = master_of(resource, plan, instances) if serves else None
    data = names_with_role(plan, instances, "data") if serves else []
    masters: list[JsonObject] = []
    if master is not None:
        node_id = urlsafe_b64encode(bytes.fromhex(resource["id"])).decode().rstrip("=")
        masters = [{"master_node_id": node_id, "master_instance_name": master, "instances": names}]
    complete = bool(masters) and not down
    health: JsonObject = {
        "healthy": complete,
        "shard_info": {
            "healthy": complete,
            "available_shards": [
                {"instance_name": name, "shard_count": 0 if name in down else _SHARDS_OF_AN_EMPTY_CLUSTER}
                for name in data
            ],
            "unavailable_shards": [
                {"instance_name": name, "shard_count": _SHARDS_OF_AN_EMPTY_CLUSTER if name in down else 0}
                for name in data
            ],
            "unavailable_replicas": [{"instance_name": name, "replica_count": 0} for name in data],
        },
        "master_info": {
            "healthy": bool(masters),
            "masters": masters,
            "instances_with_no_master": [] if masters else names,
        },
        "blocking_issues": {"healthy": True, "cluster_level": [], "index_level": []},
        "cluster_blocking_issues": {"healthy": True, "blocks": []},
    }
    if serves:
        health["shards_status"] = {"status": color_of(resource, plan, instances)}
    return health


def _show_instance(
    catalog: Catalog,
    personality: Personality,
    resource: Resource,
    elements: list[JsonObject],
    version: str,
    instance: Instance,
    phase: Phase,
) -> JsonObject:
    element = elements[instance["element"]] if instance["element"] >= 0 else _TIEBREAKER
    name, tiebreaker = instance["name"], instance["element"] < 0
    configuration = catalog.configuration(instance.get("configuration", ""))
    state = resource.get("instance_states", {}).get(name, {})
    stopped = state.get("stopped", False)
    running = phase == "running" and not stopped
    memory = state.get("capacity", instance["memory"])
    pressure = crc32(f"{resource['id']}{name}".encode()) % 30 + 10  # differs, but always the same
    shown: JsonObject = {
        "instance_name": name,
        "service_version": version,
        "healthy": running,
        "container_started": phase != "allocated" and not stopped,
        "service_running": running,
        "maintenance_mode": state.get("maintenance", False),
        "logical_zone": "tiebreaker" if tiebreaker else f"zone-{instance['zone']}",
        "memory": {
            "instance_capacity": memory,
            "memory_pressure": pressure if running else 0,
            "native_memory_pressure": pressure + 30 if running else 0,
        },
    }
    if personality.hosted:
        shown["zone"], shown["allocator_id"] = _hosted_place(personality, resource["region"], instance)
    elif "allocator" in instance and "zone_id" in instance:
        shown["zone"], shown["allocator_id"] = instance["zone_id"], instance["allocator"]
    multiplier = _DEFAULT_MULTIPLIER
    if configuration is not None:
        multiplier = float(configuration.get("storage_multiplier", _DEFAULT_MULTIPLIER))
        shown["instance_configuration"] = {
            "id": configuration["id"],
            "name": configuration["name"],
            "config_version": element.get("instance_configuration_version", configuration.get("config_version", 1)),
            "resource": configuration["discrete_sizes"].get("resource", "memory"),
        }
    if tiebreaker:
        multiplier = _TIEBREAKER_MULTIPLIER
    overrides = state.get("overrides")
    if overrides:
        shown["instance_overrides"] = overrides
        shown["memory"]["instance_capacity_planned"] = instance["memory"]
        multiplier = overrides.get("storage_multiplier", multiplier)
    shown["disk"] = {
        "disk_space_available": int(memory * multiplier),
        "disk_space_used": pressure * 4 if running else 0,
        "storage_multiplier": multiplier,
    }
    if resource["kind"] == "elasticsearch":
        shown["service_roles"] = coarse_roles(element)
        shown["node_roles"] = element.get("node_roles") or []
    else:
        shown["service_roles"] = []
    return shown


def _hosted_place(personality: Personality, region: str, instance: Instance) -> tuple[str, str]:
    """Return zone and host on the hosted service, whose hosts nobody sees: names that are always the same."""
    provider, zone = personality.provider_of(region), instance["zone"]
    name = region.removeprefix(f"{provider}-")
    letter = "abc"[zone]
    zone_id = {"gcp": f"{name}-{letter}", "azure": f"{name}-{zone + 1}"}.get(provider, f"{name}{letter}")
    return zone_id, f"i-{crc32(f'{region}/{zone}'.encode()):017x}"
