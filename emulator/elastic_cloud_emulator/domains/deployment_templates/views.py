"""How a template looks to a reader: in a region, for a stack version, with its instance configurations."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.domains.deployments.plan_checks.products import template_kinds
from elastic_cloud_emulator.domains.platform_configuration_instances.records import find_configuration, max_zones
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans.records import KINDS, JsonObject
from elastic_cloud_emulator.records.catalog import configuration_info

_TIERS_SINCE = {
    tier: versions.parse(since) for tier, since in (("warm", "7.10.0"), ("cold", "7.10.0"), ("frozen", "7.12.0"))
}
_NODE_ROLES_SINCE = versions.parse("7.10.0")


def show_template(call: Call, template: JsonObject) -> JsonObject:
    """Return a template as the API shows it.

    Args:
        call: Its query says for which region and version, and whether with instance configurations.
        template: The stored document.
    """
    shown = {name: value for name, value in template.items() if name != "regions"}
    request = _for_region(template["deployment_template"], call.query["region"])
    if version := call.query.get("stack_version"):
        request = _for_version(request, version)
    shown["deployment_template"] = request
    shown["instance_configurations"] = []
    if call.query["show_instance_configurations"]:
        shown["instance_configurations"] = list(_configurations(call, request))
    return shown


def is_legacy(template: JsonObject) -> bool:
    """Tell whether a template is kept for old deployments only."""
    return {"key": "legacy", "value": "true"} in (template.get("metadata") or ())


def works_with(template: JsonObject, version: str) -> bool:
    """Tell whether deployments of a stack version can be made from a template."""
    oldest = template.get("min_version")
    return not oldest or versions.parse(oldest) <= versions.parse(version)


def _for_region(request: JsonObject, region: str) -> JsonObject:
    """Return the request with all resources in one region; on the hosted service many regions share a template."""
    resources = {
        kind: [{**payload, "region": region} for payload in payloads]
        for kind, payloads in (request.get("resources") or {}).items()
        if kind in KINDS
    }
    return {**request, "resources": resources}


def _for_version(request: JsonObject, version: str) -> JsonObject:
    """Return the request without what a stack version does not have."""
    kinds = template_kinds(version)
    resources = {kind: payloads for kind, payloads in request["resources"].items() if kind in kinds}
    resources["elasticsearch"] = [
        {**payload, "plan": _plan_for_version(payload["plan"], versions.parse(version))}
        for payload in resources.get("elasticsearch", ())
    ]
    return {**request, "resources": resources}


def _plan_for_version(plan: JsonObject, version: versions.Version) -> JsonObject:
    elements = [
        element
        for element in plan["cluster_topology"]
        if element.get("id") not in _TIERS_SINCE or version >= _TIERS_SINCE[element["id"]]
    ]
    if version < _NODE_ROLES_SINCE:
        elements = [{name: value for name, value in element.items() if name != "node_roles"} for element in elements]
    return {**plan, "cluster_topology": elements}


def _configurations(call: Call, request: JsonObject) -> Iterator[JsonObject]:
    """Yield the instance configurations that occur in a request, each once."""
    seen = set[tuple[str, int | None]]()
    for payloads in request["resources"].values():
        for payload in payloads:
            for element in payload["plan"].get("cluster_topology") or ():
                wanted = element.get("instance_configuration_id", ""), element.get("instance_configuration_version")
                configuration = None if wanted in seen else find_configuration(call.store, *wanted)
                seen.add(wanted)
                if configuration is not None:
                    info = configuration_info(configuration)
                    if call.query["show_max_zones"]:
                        info["max_zones"] = max_zones(call, configuration)
                    yield info
