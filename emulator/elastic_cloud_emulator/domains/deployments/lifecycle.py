"""Stopping and restarting whole deployments."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.answers import orphans
from elastic_cloud_emulator.domains.deployments.building import refuse_restricted_hiding, refuse_system_owned, save
from elastic_cloud_emulator.domains.deployments.planning import Planning
from elastic_cloud_emulator.domains.deployments.records import (
    find_deployment,
    label,
    refuse_pending,
    shown_resources,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject


@handles("shutdown-deployment")
def shutdown_deployment(call: Call) -> JsonObject:
    """Stop all resources of a deployment."""
    _, deployment = find_deployment(call)
    refuse_restricted_hiding(call)
    refuse_system_owned(deployment)
    planning = Planning(call)
    running = [resource for resource in shown_resources(deployment) if not states.is_stopped(resource, planning.now)]
    for resource in running:
        refuse_pending(resource, planning.now, f"resources.{resource['kind']}")
    for resource in running:
        planning.shut_down(resource, skip_snapshot=call.query["skip_snapshot"])
    if call.query.get("hide"):
        deployment["hidden"] = True
    save(call, deployment)
    return {"id": deployment["id"], "name": deployment["name"], "orphaned": orphans(running)}


@handles("restore-deployment")
def restore_deployment(call: Call) -> JsonObject:
    """Start a stopped deployment again, with the plans it had."""
    _, deployment = find_deployment(call)
    planning = Planning(call)
    resources = shown_resources(deployment)
    for resource in resources:
        if not states.is_stopped(resource, planning.now):
            message = f"{label(resource['kind'], resource['ref_id'])} is not stopped"
            raise ApiError(400, "deployments.resource_not_shutdown", message)
    planning.begin_together(
        deployment,
        [planning.restored(resource, restore_snapshot=call.query["restore_snapshot"]) for resource in resources],
    )
    save(call, deployment)
    return {"id": deployment["id"]}
