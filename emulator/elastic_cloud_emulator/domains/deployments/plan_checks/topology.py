"""Whether a topology can be built: the sizes of its elements, and the roles that a cluster needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.topology import (
    MAX_ZONES,
    coarse_roles,
    has_role,
    legacy_memory_of,
    memory_of,
    nodes_of,
    zones_of,
)
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.templates import threshold_of

_INVALID = "clusters.cluster_invalid_plan"
_ROLES = "deployments.elasticsearch.node_roles_error"
MAX_INSTANCES = 500
"""Most instances a resource may have: far beyond sensible plans, but a limit for absurd ones."""


class Place(NamedTuple):
    """Where a request describes a resource, as refusals name it.

    Attributes:
        resource: The resource, as `resources.elasticsearch[0]`.
        topology: Its topology; what is wrong with a plan is told without the member `plan` in between.
    """

    resource: str
    topology: str


def place_of(resource: str) -> Place:
    """Return where a request for a deployment describes a resource."""
    return Place(resource, f"{resource}.cluster_topology")


def check_elements(catalog: Catalog, elements: Iterable[JsonObject], field: str) -> None:
    """Check that every element is of a size and with roles that its instance configuration offers.

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
            zones = zones_of(element)
            raise ApiError(400, _INVALID, "zones", fields=[f"{where}.zone_count"], most=MAX_ZONES, zones=zones)
        if configuration is not None:
            if "size" in element:
                _check_size(element, configuration, f"{where}.size")
            _check_node_types(element, configuration, f"{where}.instance_configuration_id")
        total += _count_nodes(element, configuration)
    if total > MAX_INSTANCES:
        raise ApiError(400, _INVALID, "instances", fields=[field], instances=total, most=MAX_INSTANCES)


def check_notations(elements: Iterable[JsonObject], tiers: Mapping[str, JsonObject], field: str) -> None:
    """Check that a request writes all roles in one notation, and none that the template does not have.

    Args:
        elements: The elements as they were sent.
        tiers: Those of the template, by id.
        field: Path of the resource in the request.

    Raises:
        ApiError: 400, there are two notations, or roles beyond the template.
    """
    by_role = [element for element in elements if "node_roles" in element]
    by_type = [element for element in elements if "node_type" in element and "node_roles" not in element]
    if by_role and by_type:
        raise ApiError(400, _ROLES)
    for element in by_role:
        known = tiers.get(element.get("id", ""), {}).get("node_roles")
        further = [role for role in element["node_roles"] if known is not None and role not in known]
        if further:
            named = ", ".join(f"[{role}]" for role in further)
            raise ApiError(400, _ROLES, "template", fields=[field], roles=named, element=element["id"])


def check_cluster(
    elements: list[JsonObject], catalog: Catalog, template: JsonObject | None, threshold: int | None, place: Place
) -> None:
    """Check that an Elasticsearch topology makes a cluster.

    Args:
        elements: All elements, switched off ones included.
        catalog: Knows the instance configurations.
        template: The template of the plan.
        threshold: Number of nodes from which on dedicated masters are needed, and allowed; the template's if None.
        place: Where the request describes it.

    Raises:
        ApiError: 400, a role is missing or there twice, or dedicated masters do not go with the number of nodes.
    """
    used = list(_used(elements, catalog))
    missing = [role for role in ("master", "data") if not any(has_role(element, role) for element, _ in used)]
    if missing:
        raise ApiError(400, _INVALID, "roles", fields=[place.topology], roles=", ".join(missing))
    if sum(has_role(element, "master") for element, _ in used) > 1:
        raise ApiError(400, _INVALID, "two_masters", fields=[place.topology])
    _check_masters(used, template, threshold_of(template) if threshold is None else threshold, place)


def _check_masters(
    used: list[tuple[JsonObject, int]], template: JsonObject | None, threshold: int, place: Place
) -> None:
    dedicated = any(has_role(element, "master") and not has_role(element, "data") for element, _ in used)
    nodes = sum(count for element, count in used if has_role(element, "data") or not _is_apart(element))
    if dedicated and nodes < threshold and template is not None:
        raise ApiError(
            400,
            "cluster.dedicated_master_prohibited",
            fields=[place.resource],
            template=template["name"],
            threshold=threshold,
            nodes=nodes,
        )
    if 0 < threshold <= nodes and not dedicated:
        raise ApiError(400, _INVALID, "masters", fields=[place.topology], nodes=nodes, threshold=threshold)


def _is_apart(element: JsonObject) -> bool:
    """Tell whether nodes do not count towards the threshold: dedicated masters, and those for machine learning."""
    return has_role(element, "master") or has_role(element, "ml")


def _used(elements: Iterable[JsonObject], catalog: Catalog) -> Iterator[tuple[JsonObject, int]]:
    """Yield the elements that are switched on, each with its number of nodes."""
    for element in elements:
        count = _count_nodes(element, catalog.configuration(element.get("instance_configuration_id", "")))
        if count:
            yield element, count


def _count_nodes(element: JsonObject, configuration: JsonObject | None) -> int:
    return nodes_of(element, configuration)[0] * zones_of(element)


def _configuration(catalog: Catalog, element: JsonObject, where: str) -> JsonObject | None:
    configuration_id = element.get("instance_configuration_id")
    if configuration_id is None and legacy_memory_of(element) is not None:
        return None
    configuration = catalog.configuration(configuration_id or "")
    if configuration is None:
        fields, named = [f"{where}.instance_configuration_id"], configuration_id or ""
        raise ApiError(400, _INVALID, "configuration", fields=fields, instance_configuration_id=named)
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


def _check_node_types(element: JsonObject, configuration: JsonObject, where: str) -> None:
    """Check that nodes on an instance configuration have only roles that it is for; one without any is for all."""
    allowed: list[str] = configuration.get("node_types") or []
    if configuration.get("instance_type") != "elasticsearch" or not allowed:
        return
    further = [role for role in coarse_roles(element) if role not in allowed]
    if further and memory_of(element, configuration):
        raise ApiError(
            400,
            _INVALID,
            "node_types",
            fields=[where],
            instance_configuration_id=configuration["id"],
            node_types=",".join(further),
            allowed=",".join(allowed),
        )
