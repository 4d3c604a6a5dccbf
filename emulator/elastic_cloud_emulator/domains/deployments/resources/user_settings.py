"""The lines that owners add to the configuration file of a resource."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.plan_checks.user_settings import (
    JSON,
    YAML,
    check_user_settings,
    read_settings,
)
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource, refuse_unready
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import now_of, save_deployment


@handles("get-deployment-resource-user-settings")
def get_deployment_resource_user_settings(call: Call) -> JsonObject:
    """Show the settings of the resource as a whole, in whichever notation the plan has them."""
    _, resource = find_named_resource(call)
    configuration: JsonObject = states.plan_of(resource, now_of(call))[resource["kind"]]
    if JSON not in configuration and YAML not in configuration:
        return {}
    try:
        written = read_settings(configuration.get(YAML) or "", YAML)
    except ApiError:  # is from a store of before it was checked
        written = {}
    return {"user_settings": written | (configuration.get(JSON) or {})}


@handles("update-deployment-resource-user-settings")
def update_deployment_resource_user_settings(call: Call) -> JsonObject:
    """Begin a plan in which the resource has exactly the given settings."""
    deployment, resource = find_named_resource(call)
    plan_changes = PlanChanges(call)
    settings: JsonObject = call.body["user_settings"]
    try:
        refuse_unready(resource, plan_changes.now)
    except ApiError as refusal:
        raise ApiError(400, "user_settings.update_failed", problem=refusal.message) from None
    plan, kind = states.plan_to_change(resource, plan_changes.now), resource["kind"]
    hosted = call.world.personality.hosted
    check_user_settings(kind, settings, plan[kind]["version"], "user_settings", hosted=hosted)
    plan[kind] = {name: part for name, part in plan[kind].items() if name != YAML} | {JSON: settings}
    plan_changes.begin_together(deployment, [(resource, "update", plan)])
    save_deployment(call, deployment)
    return {"user_settings": settings}
