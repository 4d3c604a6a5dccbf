"""Plans that bring cross-cluster replication, index and snapshot lifecycle management to an older Elasticsearch."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource, refuse_unready
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import Deployment, dependents_of, save_deployment


@handles("enable-deployment-resource-ccr")
def enable_deployment_resource_ccr(call: Call) -> JsonObject:
    """Prepare an Elasticsearch and its Kibana for cross-cluster replication."""
    deployment, elasticsearch = find_named_resource(call, "elasticsearch")
    plan_changes = PlanChanges(call)
    kibana = [resource for resource in dependents_of(deployment, elasticsearch) if resource["kind"] == "kibana"]
    running = [resource for resource in kibana if not states.is_stopped(resource, plan_changes.now)]
    return _carry_out(call, plan_changes, deployment, [elasticsearch, *running])


@handles("enable-deployment-resource-ilm")
def enable_deployment_resource_ilm(call: Call) -> JsonObject:
    """Replace the platform's index curation by policies of Elasticsearch itself."""
    deployment, elasticsearch = find_named_resource(call, "elasticsearch")
    elasticsearch["settings"]["curation"] = {"specs": []}
    return _carry_out(call, PlanChanges(call), deployment, [elasticsearch])


@handles("enable-deployment-resource-slm")
def enable_deployment_resource_slm(call: Call) -> JsonObject:
    """Let Elasticsearch itself take the regular snapshots."""
    deployment, elasticsearch = find_named_resource(call, "elasticsearch")
    snapshot: JsonObject = elasticsearch["settings"].get("snapshot") or {}
    elasticsearch["settings"]["snapshot"] = {**snapshot, "slm": True}
    return _carry_out(call, PlanChanges(call), deployment, [elasticsearch])


def _carry_out(call: Call, plan_changes: PlanChanges, deployment: Deployment, resources: list[Resource]) -> JsonObject:
    for resource in resources:
        refuse_unready(resource, plan_changes.now)
    if not call.query["validate_only"]:
        for resource in resources:
            plan_changes.begin(resource, "update", states.plan_to_change(resource, plan_changes.now))
        save_deployment(call, deployment)
    return {"warnings": []}
