"""The stored form of deployment templates: what each holds for which kind of resource."""

from __future__ import annotations

from elastic_cloud_emulator.plans.records import JsonObject, Kind

DEDICATED_MASTERS_THRESHOLD = 6
"""Number of nodes from which on a cluster needs dedicated masters, unless template or request say otherwise."""


def payloads_of(template: JsonObject | None, kind: Kind) -> list[JsonObject]:
    """Return the resources of a kind that a template holds."""
    if template is None:
        return []
    resources: JsonObject = template["deployment_template"].get("resources") or {}
    return resources.get(kind) or []


def elements_of(template: JsonObject | None, kind: Kind) -> list[JsonObject]:
    """Return the topology elements that a template has for a kind."""
    payloads = payloads_of(template, kind)
    return (payloads[0]["plan"].get("cluster_topology") or []) if payloads else []


def tiers_of(template: JsonObject | None) -> dict[str, JsonObject]:
    """Return the Elasticsearch elements of a template by id, in the order of the template."""
    return {element["id"]: element for element in elements_of(template, "elasticsearch") if "id" in element}


def threshold_of(template: JsonObject | None) -> int:
    """Read from how many nodes on clusters of a template need dedicated masters."""
    payloads = payloads_of(template, "elasticsearch")
    settings: JsonObject = (payloads[0].get("settings") or {}) if payloads else {}
    return int(settings.get("dedicated_masters_threshold", DEDICATED_MASTERS_THRESHOLD))


TEMPLATES = "deployment_templates"
"""Collection of the templates, by id; `regions` lists where one is offered, without it that is everywhere."""
