"""Whether the limits within which an Elasticsearch scales by itself make sense."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.topology import has_role, memory_of
from elastic_cloud_emulator.records.catalog import Catalog

_INVALID = "clusters.cluster_invalid_plan"
_MIN, _MAX = "autoscaling_min", "autoscaling_max"


def check_autoscaling_limits(catalog: Catalog, elements: list[JsonObject], enabled: bool, field: str) -> None:
    """Check the limits of all elements.

    Args:
        catalog: Knows the instance configurations, which convert storage into memory.
        elements: The complete topology.
        enabled: Whether the cluster scales by itself.
        field: Path of the topology in the request.

    Raises:
        ApiError: 400, a limit is missing, stands where there is none, or contradicts another one or the size.
    """
    for index, element in enumerate(elements):
        if not enabled and not (_MIN in element and _MAX in element):
            continue
        where = f"{field}[{index}]"
        least, size, most = (_memory_of(catalog, element, name) for name in (_MIN, "size", _MAX))
        if least is not None and most is not None and least > most:
            raise ApiError(400, _INVALID, "limits", fields=[f"{where}.{_MIN}"], least=least, most=most)
        if enabled:
            _check_scaling(element, least, size, most, where)


def _check_scaling(element: JsonObject, least: int | None, size: int | None, most: int | None, where: str) -> None:
    learns = has_role(element, "ml")
    for limit, fits in ((_MIN, learns), (_MAX, learns or has_role(element, "data"))):
        if limit in element and not fits:
            raise ApiError(400, _INVALID, "no_limit", fields=[f"{where}.{limit}"])
        if fits and limit not in element:
            raise ApiError(400, _INVALID, "limit", fields=[f"{where}.{limit}"])
    if size is not None and most is not None and size > most:
        raise ApiError(400, _INVALID, "above_limit", fields=[f"{where}.size"], size=size, most=most)
    if size is not None and least is not None and size < least:
        raise ApiError(400, _INVALID, "below_limit", fields=[f"{where}.size"], size=size, least=least)
    if element.get("autoscaling_tier_override") is False:
        raise ApiError(400, _INVALID, "all_tiers", fields=[f"{where}.autoscaling_tier_override"])


def _memory_of(catalog: Catalog, element: JsonObject, member: str) -> int | None:
    size = element.get(member)
    if size is None:
        return None
    return memory_of({"size": size}, catalog.configuration(element.get("instance_configuration_id", "")))
