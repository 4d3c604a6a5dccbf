"""What deployment templates contribute to plans."""

from __future__ import annotations

from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject, Kind

DEDICATED_MASTERS_THRESHOLD = 6
"""Number of nodes from which on a cluster needs dedicated masters, unless template or request say otherwise."""

_NODE_ROLES_SINCE = versions.parse("7.10.0")


def payloads_of(template: JsonObject | None, kind: Kind) -> list[JsonObject]:
    """The resources of a kind that a template holds."""
    if template is None:
        return []
    resources: JsonObject = template["deployment_template"].get("resources") or {}
    return resources.get(kind) or []


def elements_of(template: JsonObject | None, kind: Kind) -> list[JsonObject]:
    """The topology elements that a template has for a kind."""
    payloads = payloads_of(template, kind)
    return (payloads[0]["plan"].get("cluster_topology") or []) if payloads else []


def tiers_of(template: JsonObject | None) -> dict[str, JsonObject]:
    """The Elasticsearch elements of a template by id, in the order of the template."""
    return {element["id"]: element for element in elements_of(template, "elasticsearch") if "id" in element}


def threshold_of(template: JsonObject | None) -> int:
    """From how many nodes on clusters of a template need dedicated masters."""
    payloads = payloads_of(template, "elasticsearch")
    settings: JsonObject = (payloads[0].get("settings") or {}) if payloads else {}
    return int(settings.get("dedicated_masters_threshold", DEDICATED_MASTERS_THRESHOLD))


def complete_tier(tier: JsonObject, element: JsonObject, version: str) -> JsonObject:
    """Fill in what a request leaves open about an Elasticsearch element.

    Args:
        tier: The template's element, which may be empty.
        element: The request's element; what it says prevails.
        version: Stack version of the plan.
    """
    completed = {**tier, **element}
    if element.get("instance_configuration_id", "") != tier.get("instance_configuration_id"):
        completed.pop("instance_configuration_version", None)
        if "instance_configuration_version" in element:
            completed["instance_configuration_version"] = element["instance_configuration_version"]
    if "elasticsearch" in tier and "elasticsearch" in element:
        completed["elasticsearch"] = {**tier["elasticsearch"], **element["elasticsearch"]}
    _keep_one_notation_of_roles(completed, element, version)
    return completed


def _keep_one_notation_of_roles(completed: JsonObject, element: JsonObject, version: str) -> None:
    """Keep the notation that was asked for, else the one that goes with the version."""
    usual = "node_roles" if versions.parse(version) >= _NODE_ROLES_SINCE else "node_type"
    for notation, other in (("node_roles", "node_type"), ("node_type", "node_roles")):
        if notation in element or (other not in element and notation == usual and usual in completed):
            completed.pop(other, None)
            return
