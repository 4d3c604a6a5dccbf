"""Looking at and canceling plan attempts of single resources."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.domains.deployments.reads.plan_info import PlanInfo
from elastic_cloud_emulator.domains.deployments.resources.named_resource import NOT_FOUND, find_named_resource, kind_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.deployments import find_deployment, find_resource, label_of, save_deployment

_VACATING = ("deployments.move-clusters", "deployments.move-clusters-by-type")
"""What `source_of` says of plans that vacate an allocator."""


@handles("cancel-deployment-resource-pending-plan")
def cancel_deployment_resource_pending_plan(call: Call) -> JsonObject:
    """Cancel the pending plan of a resource."""
    _, deployment = find_deployment(call)
    resource = find_resource(call, deployment, kind_of(call))
    plan_changes = PlanChanges(call)
    force: bool = call.query["force_delete"]
    pending = states.pending_attempt(resource, plan_changes.now)
    if pending is not None:
        refusable = 409 in call.operation.codes  # older installations cancel such a plan like any other
        if refusable and not force and pending["source"]["action"] in _VACATING:
            code = "deployments.vacate_plan_cancellation_restricted"
            raise ApiError(409, code, fields=["force_delete"], resource=label_of(resource))
        plan_changes.cancel(deployment, resource, force=force)
        save_deployment(call, deployment)
    elif not call.query["ignore_missing"]:
        raise ApiError(400, "deployments.resource_does_not_have_a_pending_plan", resource=label_of(resource))
    return {"id": deployment["id"], "kind": resource["kind"], "ref_id": resource["ref_id"]}


@handles("get-deployment-resource-plan-activity")
def get_deployment_resource_plan_activity(call: Call) -> JsonObject:
    """Show one attempt, pending or past, with its log."""
    _, resource = find_named_resource(call)
    plan_changes = PlanChanges(call)
    shown = PlanInfo(call.store, plan_changes.catalog, plan_changes.now, Flags(show_plan_logs=True)).attempt(
        resource, call.path["attempt_id"]
    )
    if shown is None:
        raise ApiError(404, NOT_FOUND, "attempt", resource=label_of(resource), attempt_id=call.path["attempt_id"])
    return shown
