"""The secure settings of an Elasticsearch, of which only the names are ever shown."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.building import keep_secret, save
from elastic_cloud_emulator.domains.deployments.records import now_of
from elastic_cloud_emulator.domains.deployments.resources.finding import find, refuse_stopped
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject, Resource


@handles("get-deployment-es-resource-keystore")
def get_deployment_es_resource_keystore(call: Call) -> JsonObject:
    """Show which secrets there are."""
    _, resource = find(call, "elasticsearch")
    refuse_stopped(resource, now_of(call))
    return _shown(resource)


@handles("set-deployment-es-resource-keystore")
def set_deployment_es_resource_keystore(call: Call) -> JsonObject:
    """Add, replace and remove secrets."""
    deployment, resource = find(call, "elasticsearch")
    refuse_stopped(resource, now_of(call))
    for name, secret in call.body["secrets"].items():
        keep_secret(resource, name, secret)
    save(call, deployment)
    return _shown(resource)


def _shown(resource: Resource) -> JsonObject:
    return {"secrets": resource.get("keystore", {})}
