"""What topology elements say: sizes, zones and roles."""

from __future__ import annotations

from functools import lru_cache

from elastic_cloud_emulator.plans.records import JsonObject

MAX_ZONES = 3


TIEBREAKER_MEMORY = 1024
"""Size of the node that breaks ties between two zones, in MB."""


_COARSE_ROLES = ("data", "ingest", "master", "ml")


def usual_size(configuration: JsonObject) -> JsonObject:
    """Return the size of elements that name none."""
    sizes = configuration["discrete_sizes"]
    return {"value": sizes.get("default_size") or min(sizes["sizes"], default=0), "resource": "memory"}


def legacy_memory_of(element: JsonObject) -> int | None:
    """Return the memory of a node in the notation before instance configurations, in MB; None if not written in it."""
    memory = element.get("memory_per_node")
    return memory if isinstance(memory, int) else None


def memory_of(element: JsonObject, configuration: JsonObject | None) -> int:
    """Return the memory an element gets in each zone, in MB.

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
    """Tell how many nodes an element has in each zone, and the memory of each in MB.

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
    """Return the number of zones an element spreads over."""
    return int(element.get("zone_count", 1))


def is_used(element: JsonObject) -> bool:
    """Tell whether an element is switched on."""
    return memory_of(element, None) > 0 and zones_of(element) > 0


def has_role(element: JsonObject, role: str) -> bool:
    """Tell whether nodes of an Elasticsearch element have a role; `data` stands for any of the data roles."""
    return role in _roles_of(element)


def coarse_roles(element: JsonObject) -> list[str]:
    """Return the roles of an Elasticsearch element as `service_roles` lists them."""
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
