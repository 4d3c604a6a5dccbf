"""Plans that bring clusters of old to cross-cluster replication and to index and snapshot lifecycle management."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.building import save
from elastic_cloud_emulator.domains.deployments.planning import Planning
from elastic_cloud_emulator.domains.deployments.records import Deployment, dependents_of
from elastic_cloud_emulator.domains.deployments.resources.finding import find, refuse_unready
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource


@handles("enable-deployment-resource-ccr")
def enable_deployment_resource_ccr(call: Call) -> JsonObject:
    """Prepare an Elasticsearch and its Kibana for cross-cluster replication."""
    deployment, elasticsearch = find(call, "elasticsearch")
    planning = Planning(call)
    kibana = [resource for resource in dependents_of(deployment, elasticsearch) if resource["kind"] == "kibana"]
    running = [resource for resource in kibana if not states.is_stopped(resource, planning.now)]
    return _carry_out(call, planning, deployment, [elasticsearch, *running])


@handles("enable-deployment-resource-ilm")
def enable_deployment_resource_ilm(call: Call) -> JsonObject:
    """Replace the platform's index curation by policies of Elasticsearch itself."""
    deployment, elasticsearch = find(call, "elasticsearch")
    elasticsearch["settings"]["curation"] = {"specs": []}
    return _carry_out(call, Planning(call), deployment, [elasticsearch])


@handles("enable-deployment-resource-slm")
def enable_deployment_resource_slm(call: Call) -> JsonObject:
    """Let Elasticsearch itself take the regular snapshots."""
    deployment, elasticsearch = find(call, "elasticsearch")
    snapshot: JsonObject = elasticsearch["settings"].get("snapshot") or {}
    elasticsearch["settings"]["snapshot"] = {**snapshot, "slm": True}
    return _carry_out(call, Planning(call), deployment, [elasticsearch])


def _carry_out(call: Call, planning: Planning, deployment: Deployment, resources: list[Resource]) -> JsonObject:
    for resource in resources:
        refuse_unready(resource, planning.now)
    if not call.query["validate_only"]:
        for resource in resources:
            planning.begin(resource, "update", states.plan_of(resource, planning.now))
        save(call, deployment)
    return {"warnings": []}
