"""The sizes of a cluster's tiers: reading and changing them without a whole plan."""

from __future__ import annotations

from collections.abc import Iterator

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.plan_checks.autoscaling import check_autoscaling_limits
from elastic_cloud_emulator.domains.deployments.plan_checks.topology import check_cluster, check_elements, place_of
from elastic_cloud_emulator.domains.deployments.reads.deployment import DeploymentView
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource, refuse_unready
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.plans.topology import is_used, memory_of, zones_of
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import now_of, save_deployment

_TIERS = ("hot_content", "warm", "cold", "frozen", "master", "coordinating", "ml")
_PLACE = place_of("resources.elasticsearch[0]")


@handles("get-deployment-es-resource-tiers")
def get_deployment_es_resource_tiers(call: Call) -> JsonObject:
    """Show the tiers that are switched on."""
    _, resource = find_named_resource(call, "elasticsearch")
    catalog = Catalog(call.store)
    plan = states.plan_of(resource, now_of(call))
    return {tier: _describe(catalog, element) for tier, element in _switched_on(plan)}


@handles("update-deployment-es-resource-tier")
def update_deployment_es_resource_tier(call: Call) -> JsonObject:
    """Begin a plan in which some tiers have other sizes and all else is as it was."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    plan_changes = PlanChanges(call)
    refuse_unready(resource, plan_changes.now)
    plan = states.plan_to_change(resource, plan_changes.now)
    wanted: dict[str, JsonObject] = {tier: call.body[tier] for tier in _TIERS if call.body.get(tier) is not None}
    present = dict(_switched_on(plan))
    for tier in wanted:
        if tier not in present:
            raise ApiError(404, "deployments.tier_not_found", fields=[tier], tier=tier)
    plan["cluster_topology"] = [
        _resized(element, wanted.get(element.get("id", ""), {})) for element in plan["cluster_topology"]
    ]
    _check_cluster(plan_changes.catalog, resource, plan)
    plan_changes.begin(resource, "update", plan)
    stored = save_deployment(call, deployment)
    return DeploymentView(call, plan_changes.catalog, stored, deployment, Flags()).changed()


def _switched_on(plan: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    for element in plan["cluster_topology"]:
        if element.get("id") in _TIERS and is_used(element):
            yield element["id"], element


def _describe(catalog: Catalog, element: JsonObject) -> JsonObject:
    configuration = catalog.configuration(element.get("instance_configuration_id", ""))
    sizes = [] if configuration is None else configuration["discrete_sizes"]["sizes"]
    return {
        "memory_size": memory_of(element, configuration),
        "zone_count": zones_of(element),
        "available_sizes": sorted(sizes),
    }


def _resized(element: JsonObject, wanted: JsonObject) -> JsonObject:
    resized = dict(element)
    if wanted.get("memory_size") is not None:
        resized["size"] = {"value": wanted["memory_size"], "resource": "memory"}
    if wanted.get("zone_count") is not None:
        resized["zone_count"] = wanted["zone_count"]
    return resized


def _check_cluster(catalog: Catalog, resource: Resource, plan: JsonObject) -> None:
    """Check that the plan still makes a cluster."""
    elements: list[JsonObject] = plan["cluster_topology"]
    check_elements(catalog, elements, _PLACE.topology)
    template = catalog.template((plan.get("deployment_template") or {}).get("id", ""))
    check_cluster(elements, catalog, template, resource["settings"].get("dedicated_masters_threshold"), _PLACE)
    check_autoscaling_limits(catalog, elements, bool(plan.get("autoscaling_enabled")), _PLACE.resource)
