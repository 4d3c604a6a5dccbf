"""From topology elements to instances: sizes, roles, zones, names."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from elastic_cloud_emulator.domains.deployments.catalog import Catalog
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import Instance, JsonObject, Kind

MAX_ZONES = 3
MAX_INSTANCES = 500
"""Most instances a resource may have: far beyond sensible plans, but a limit for absurd ones."""
TIEBREAKER_MEMORY = 1024
"""Size of the node that breaks ties between two zones, in MB."""

_TIEBREAKER_CONFIGURATION_TYPE = "master"
_COARSE_ROLES = ("data", "ingest", "master", "ml")


def usual_size(configuration: JsonObject) -> JsonObject:
    """The size of elements that name none."""
    sizes = configuration["discrete_sizes"]
    return {"value": sizes.get("default_size") or min(sizes["sizes"], default=0), "resource": "memory"}


def legacy_memory_of(element: JsonObject) -> int | None:
    """Memory of each node in the notation before instance configurations, in MB; None if the element is not in it."""
    memory = element.get("memory_per_node")
    return memory if isinstance(memory, int) else None


def memory_of(element: JsonObject, configuration: JsonObject | None) -> int:
    """Memory an element gets in each zone, in MB.

    Args:
        element: A topology element.
        configuration: Its instance configuration, which converts storage into memory.
    """
    size = element.get("size")
    if size is None:
        return (legacy_memory_of(element) or 0) * _legacy_count_of(element)
    if size["resource"] == "storage" and configuration is not None:
        return int(size["value"] / configuration.get("storage_multiplier", 1))
    return int(size["value"])


def nodes_of(element: JsonObject, configuration: JsonObject | None) -> tuple[int, int]:
    """How many nodes an element has in each zone, and the memory of each in MB.

    What exceeds the largest size of the instance configuration is spread over several nodes of that size.
    """
    memory = memory_of(element, configuration)
    if not memory:
        return 0, 0
    if element.get("size") is None:
        return _legacy_count_of(element), memory // _legacy_count_of(element)
    sizes: list[int] = configuration["discrete_sizes"]["sizes"] if configuration is not None else []
    if not sizes or memory in sizes:
        return 1, memory
    count = -(-memory // max(sizes))
    return count, memory // count


def _legacy_count_of(element: JsonObject) -> int:
    count = element.get("node_count_per_zone", 1)
    return count if isinstance(count, int) else 1


def zones_of(element: JsonObject) -> int:
    """Number of zones an element spreads over."""
    return int(element.get("zone_count", 1))


def is_used(element: JsonObject) -> bool:
    """Whether an element is switched on."""
    return memory_of(element, None) > 0 and zones_of(element) > 0


def has_role(element: JsonObject, role: str) -> bool:
    """Whether nodes of an Elasticsearch element have a role; `data` stands for any of the data roles."""
    return role in _roles_of(element)


def coarse_roles(element: JsonObject) -> list[str]:
    """The roles of an Elasticsearch element as `service_roles` lists them."""
    roles = _roles_of(element)
    return [role for role in _COARSE_ROLES if role in roles]


def _roles_of(element: JsonObject) -> frozenset[str]:
    roles = element.get("node_roles")
    if roles is None:
        return frozenset(role for role, has in (element.get("node_type") or {}).items() if has)
    return _with_data(tuple(roles))


@lru_cache
def _with_data(roles: tuple[str, ...]) -> frozenset[str]:
    return frozenset((*roles, *("data" for role in roles if role.startswith("data_"))))


def check_elements(catalog: Catalog, elements: Iterable[JsonObject], field: str) -> None:
    """Check that every element is of a size its instance configuration offers.

    Args:
        catalog: Knows the instance configurations.
        elements: The topology of one resource.
        field: Path of the topology in the request.

    Raises:
        ApiError: 400, naming the element at fault.
    """
    total = 0
    for index, element in enumerate(elements):
        where = f"{field}[{index}]"
        configuration = _configuration(catalog, element, where)
        if zones_of(element) > MAX_ZONES:
            raise _invalid(f"There are {MAX_ZONES} zones, not {zones_of(element)}", f"{where}.zone_count")
        if configuration is not None and "size" in element:
            _check_size(element, configuration, f"{where}.size")
        total += nodes_of(element, configuration)[0] * zones_of(element)
    if total > MAX_INSTANCES:
        raise _invalid(f"The plan asks for {total} instances; there is room for {MAX_INSTANCES}", field)


def check_roles(elements: list[JsonObject], catalog: Catalog, threshold: int, field: str) -> None:
    """Check that an Elasticsearch topology makes a cluster.

    Args:
        elements: All elements, switched off ones included.
        catalog: Knows the instance configurations.
        threshold: Number of nodes from which on dedicated masters are needed.
        field: Path of the topology in the request.

    Raises:
        ApiError: 400, a role is missing.
    """
    nodes = 0
    dedicated = False
    roles = set[str]()
    for element in elements:
        count = nodes_of(element, catalog.configuration(element.get("instance_configuration_id", "")))[0]
        if not count * zones_of(element):
            continue
        nodes += count * zones_of(element)
        roles |= {role for role in ("master", "data") if has_role(element, role)}
        dedicated |= has_role(element, "master") and not has_role(element, "data")
    missing = {"master", "data"} - roles
    if missing:
        raise _invalid(
            "Cluster must contain at least a master topology element and a data topology element; "
            f"missing: {', '.join(sorted(missing, reverse=True))}",
            field,
        )
    if 0 < threshold <= nodes and not dedicated:
        raise _invalid(f"A cluster of {nodes} nodes needs dedicated masters, which start at {threshold} nodes", field)


def place(
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
    """What two instances have in common of which one can do what the other did."""
    return instance["element"], instance["zone"], instance["memory"], instance.get("configuration")


def _needs_tiebreaker(elements: list[JsonObject], placed: list[Instance]) -> bool:
    """Whether masters stand in exactly two zones, where neither half could win a vote."""
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


def _configuration(catalog: Catalog, element: JsonObject, where: str) -> JsonObject | None:
    configuration_id = element.get("instance_configuration_id")
    if configuration_id is None and legacy_memory_of(element) is not None:
        return None
    configuration = catalog.configuration(configuration_id or "")
    if configuration is None:
        raise ApiError(
            400,
            "cluster.invalid_instance_config",
            f"Instance configuration [{configuration_id or ''}] does not exist or is not available to you",
            (f"{where}.instance_configuration_id",),
        )
    return configuration


def _check_size(element: JsonObject, configuration: JsonObject, where: str) -> None:
    sizes: list[int] = configuration["discrete_sizes"]["sizes"]
    memory = memory_of(element, configuration)
    if memory and memory not in sizes and memory % max(sizes, default=1):
        raise _invalid(
            f"Instance configuration [{configuration['id']}] comes in sizes of {', '.join(map(str, sizes))} MB "
            f"and multiples of the largest, not {memory} MB",
            where,
        )


def _invalid(message: str, field: str) -> ApiError:
    return ApiError(400, "clusters.cluster_invalid_plan", message, (field,))
