"""Stopping and restarting whole deployments."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.reads.short_forms import orphans
from elastic_cloud_emulator.domains.deployments.requests.permissions import (
    refuse_restricted_hiding,
    refuse_system_owned,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import (
    find_deployment,
    label_of,
    refuse_pending,
    save_deployment,
    shown_resources,
)


@handles("shutdown-deployment")
def shutdown_deployment(call: Call) -> JsonObject:
    """Stop all resources of a deployment."""
    _, deployment = find_deployment(call)
    refuse_restricted_hiding(call)
    refuse_system_owned(deployment)
    plan_changes = PlanChanges(call)
    running = [
        resource for resource in shown_resources(deployment) if not states.is_stopped(resource, plan_changes.now)
    ]
    for resource in running:
        refuse_pending(resource, plan_changes.now, f"resources.{resource['kind']}")
    for resource in running:
        plan_changes.shut_down(resource, skip_snapshot=call.query["skip_snapshot"])
    if call.query.get("hide"):
        deployment["hidden"] = True
    save_deployment(call, deployment)
    return {"id": deployment["id"], "name": deployment["name"], "orphaned": orphans(running)}


@handles("restore-deployment")
def restore_deployment(call: Call) -> JsonObject:
    """Start a stopped deployment again, with the plans it had."""
    _, deployment = find_deployment(call)
    plan_changes = PlanChanges(call)
    resources = shown_resources(deployment)
    for resource in resources:
        if not states.is_stopped(resource, plan_changes.now):
            raise ApiError(400, "deployments.resource_not_shutdown", resource=label_of(resource))
    plan_changes.begin_together(
        deployment,
        [
            plan_changes.restoration_of(resource, restore_snapshot=call.query["restore_snapshot"])
            for resource in resources
        ],
    )
    save_deployment(call, deployment)
    return {"id": deployment["id"]}
