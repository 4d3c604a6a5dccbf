"""Whether the limits within which an Elasticsearch scales by itself make sense."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.plans.topology import has_role, memory_of
from elastic_cloud_emulator.records.catalog import Catalog

_MIN, _MAX = "autoscaling_min", "autoscaling_max"


def check_autoscaling_limits(catalog: Catalog, elements: list[JsonObject], enabled: bool, field: str) -> None:
    """Check the limits of all elements.

    Args:
        catalog: Knows the instance configurations, which convert storage into memory.
        elements: The complete topology.
        enabled: Whether the cluster scales by itself.
        field: Path of the resource in the request.

    Raises:
        ApiError: 400, limits are missing, stand where there are none, or contradict each other or the size; it tells of
            all elements at fault.
    """
    problems = [
        f"{problem} topology element [{element.get('id') or element.get('instance_configuration_id', '')}]"
        for element in elements
        for problem in _problems(catalog, element, enabled)
    ]
    if problems:
        raise ApiError(400, "deployments.invalid_autoscaling_config", fields=[field], problems=", ".join(problems))


def _problems(catalog: Catalog, element: JsonObject, enabled: bool) -> Iterator[str]:
    least, size, most = (_memory_of(catalog, element, name) for name in (_MIN, "size", _MAX))
    if least is not None and most is not None and least > most:
        yield f"Lower limit of {least} MB is over the upper one of {most} MB in"
    if not enabled:
        return
    learns = has_role(element, "ml")
    for limit, fits in ((_MIN, learns), (_MAX, learns or has_role(element, "data"))):
        if limit in element and not fits:
            yield f"No {limit} can be set for"
        if fits and limit not in element:
            yield f"An {limit} must be set for"
    if size is not None and most is not None and size > most:
        yield f"Size of {size} MB is over the upper limit of {most} MB in"
    if size is not None and least is not None and size < least:
        yield f"Size of {size} MB is below the lower limit of {least} MB in"
    if element.get("autoscaling_tier_override") is False:
        yield "Autoscaling cannot be off by autoscaling_tier_override alone in"


def _memory_of(catalog: Catalog, element: JsonObject, member: str) -> int | None:
    size = element.get(member)
    if size is None:
        return None
    return memory_of({"size": size}, catalog.configuration(element.get("instance_configuration_id", "")))
