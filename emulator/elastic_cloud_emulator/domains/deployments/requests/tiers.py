"""Completing the tiers of an Elasticsearch from those of the template."""

from __future__ import annotations

from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject

_NODE_ROLES_SINCE = versions.parse("7.10.0")


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
