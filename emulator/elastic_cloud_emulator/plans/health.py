"""Which instances of a resource are up, and the health of the cluster that they make."""

from __future__ import annotations

from elastic_cloud_emulator.plans.records import Instance, JsonObject, Resource
from elastic_cloud_emulator.plans.topology import has_role


def is_down(resource: Resource, name: str) -> bool:
    """Tell whether an instance was stopped by hand."""
    return bool(resource.get("instance_states", {}).get(name, {}).get("stopped"))


def are_down(resource: Resource, instances: list[Instance]) -> list[str]:
    """Return the names of the instances that were stopped by hand."""
    if "instance_states" not in resource:
        return []
    return [instance["name"] for instance in instances if is_down(resource, instance["name"])]


def master_of(resource: Resource, plan: JsonObject, instances: list[Instance]) -> str | None:
    """Name of the instance that leads a cluster; None if none of those that may is up."""
    return next((name for name in names_with_role(plan, instances, "master") if not is_down(resource, name)), None)


def color_of(resource: Resource, plan: JsonObject, instances: list[Instance]) -> str:
    """Judge a cluster: `green` if all instances are up, `yellow` if some with data are, otherwise `red`."""
    down = are_down(resource, instances)
    if not down and instances:
        return "green"
    led = master_of(resource, plan, instances) is not None
    return "yellow" if led and set(names_with_role(plan, instances, "data")) - set(down) else "red"


def names_with_role(plan: JsonObject, instances: list[Instance], role: str) -> list[str]:
    """Return the names of the instances of elements with a role, tiebreakers aside."""
    elements: list[JsonObject] = plan["cluster_topology"]
    return [
        instance["name"]
        for instance in instances
        if instance["element"] >= 0 and has_role(elements[instance["element"]], role)
    ]
