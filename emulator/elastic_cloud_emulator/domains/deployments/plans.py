"""Canceling pending plans."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.deployments.building import save
from elastic_cloud_emulator.domains.deployments.planning import Planning
from elastic_cloud_emulator.domains.deployments.records import find_deployment, find_resource, label
from elastic_cloud_emulator.handling import ApiError, Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Kind


@handles("cancel-deployment-resource-pending-plan")
def cancel_pending_plan(call: Call) -> JsonObject:
    """Cancel the pending plan of a resource."""
    _, deployment = find_deployment(call)
    resource = find_resource(call, deployment, cast(Kind, call.path["resource_kind"]))
    planning = Planning(call)
    if states.pending_attempt(resource, planning.now) is not None:
        planning.cancel(deployment, resource, force=call.query["force_delete"])
        save(call, deployment)
    elif not call.query["ignore_missing"]:
        raise ApiError(
            400,
            "deployments.resource_does_not_have_a_pending_plan",
            f"{label(resource['kind'], resource['ref_id'])} does not have a pending plan",
        )
    return {"id": deployment["id"], "kind": resource["kind"], "ref_id": resource["ref_id"]}
