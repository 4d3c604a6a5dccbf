"""Completing the tiers of an Elasticsearch from those of the template."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import JsonObject

_NODE_ROLES_SINCE = versions.parse("7.10.0")


_NODE_TYPES = ("data", "ingest", "master", "ml")
Notation = Literal["node_roles", "node_type"]


def notation_of(elements: Iterable[JsonObject], version: str) -> Notation:
    """Tell how a plan writes what its nodes do: as its elements do that say so, else as usual for the version."""
    written = {name for element in elements for name in element}
    if "node_roles" in written:
        return "node_roles"
    if "node_type" in written or versions.parse(version) < _NODE_ROLES_SINCE:
        return "node_type"
    return "node_roles"


def complete_tier(tier: JsonObject, element: JsonObject, notation: Notation) -> JsonObject:
    """Fill in what a request leaves open about an Elasticsearch element.

    Args:
        tier: The template's element, which may be empty.
        element: The request's element; what it says prevails.
        notation: Where the plan says what its nodes do.
    """
    completed = {**tier, **element}
    if element.get("instance_configuration_id", "") != tier.get("instance_configuration_id"):
        completed.pop("instance_configuration_version", None)
        if "instance_configuration_version" in element:
            completed["instance_configuration_version"] = element["instance_configuration_version"]
    if "elasticsearch" in tier and "elasticsearch" in element:
        completed["elasticsearch"] = {**tier["elasticsearch"], **element["elasticsearch"]}
    return in_notation(completed, notation)


def in_notation(element: JsonObject, notation: Notation) -> JsonObject:
    """Return an Elasticsearch element without the other notation of what its nodes do; node types are all told."""
    if notation not in element:
        return element
    other = "node_type" if notation == "node_roles" else "node_roles"
    written = {name: value for name, value in element.items() if name != other}
    if notation == "node_type":
        written["node_type"] = dict.fromkeys(_NODE_TYPES, False) | element["node_type"]
    return written
