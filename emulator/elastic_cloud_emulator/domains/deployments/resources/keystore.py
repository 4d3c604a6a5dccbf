"""The secure settings of an Elasticsearch, of which only the names are ever shown."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.requests.keystore import keep_secret
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource, refuse_stopped
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import now_of, save_deployment


@handles("get-deployment-es-resource-keystore")
def get_deployment_es_resource_keystore(call: Call) -> JsonObject:
    """Show which secrets there are."""
    _, resource = find_named_resource(call, "elasticsearch")
    refuse_stopped(resource, now_of(call))
    return _show_secrets(resource)


@handles("set-deployment-es-resource-keystore")
def set_deployment_es_resource_keystore(call: Call) -> JsonObject:
    """Add, replace and remove secrets."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    refuse_stopped(resource, now_of(call))
    for name, secret in call.body["secrets"].items():
        keep_secret(resource, name, secret)
    save_deployment(call, deployment)
    return _show_secrets(resource)


def _show_secrets(resource: Resource) -> JsonObject:
    return {"secrets": resource.get("keystore", {})}
