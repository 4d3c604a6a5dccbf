"""Whether a topology can be built: the sizes of its elements, and the roles that a cluster needs."""

from __future__ import annotations

from collections.abc import Iterable

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.topology import MAX_ZONES, has_role, legacy_memory_of, memory_of, nodes_of, zones_of
from elastic_cloud_emulator.records.catalog import Catalog

_INVALID = "clusters.cluster_invalid_plan"
MAX_INSTANCES = 500
"""Most instances a resource may have: far beyond sensible plans, but a limit for absurd ones."""


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
            fields = [f"{where}.zone_count"]
            raise ApiError(400, _INVALID, "zones", fields=fields, most=MAX_ZONES, zones=zones_of(element))
        if configuration is not None and "size" in element:
            _check_size(element, configuration, f"{where}.size")
        total += nodes_of(element, configuration)[0] * zones_of(element)
    if total > MAX_INSTANCES:
        raise ApiError(400, _INVALID, "instances", fields=[field], instances=total, most=MAX_INSTANCES)


def check_node_roles(elements: list[JsonObject], catalog: Catalog, threshold: int, field: str) -> None:
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
        raise ApiError(400, _INVALID, "roles", fields=[field], roles=", ".join(sorted(missing, reverse=True)))
    if 0 < threshold <= nodes and not dedicated:
        raise ApiError(400, _INVALID, "masters", fields=[field], nodes=nodes, threshold=threshold)


def _configuration(catalog: Catalog, element: JsonObject, where: str) -> JsonObject | None:
    configuration_id = element.get("instance_configuration_id")
    if configuration_id is None and legacy_memory_of(element) is not None:
        return None
    configuration = catalog.configuration(configuration_id or "")
    if configuration is None:
        fields = [f"{where}.instance_configuration_id"]
        code = "cluster.invalid_instance_config"
        raise ApiError(400, code, fields=fields, instance_configuration_id=configuration_id or "")
    return configuration


def _check_size(element: JsonObject, configuration: JsonObject, where: str) -> None:
    sizes: list[int] = configuration["discrete_sizes"]["sizes"]
    memory = memory_of(element, configuration)
    if memory and memory not in sizes and memory % max(sizes, default=1):
        raise ApiError(
            400,
            _INVALID,
            "size",
            fields=[where],
            instance_configuration_id=configuration["id"],
            sizes=", ".join(map(str, sizes)),
            size=memory,
        )
