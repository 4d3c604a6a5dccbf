"""The raw metadata of a resource: the document that the platform keeps about it."""

from __future__ import annotations

from elastic_cloud_emulator.domains.deployments.resources.named_resource import NOT_FOUND, kind_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.records.deployments import find_deployment, find_resource, save_deployment


@handles("set-deployment-resource-raw-metadata")
def set_deployment_resource_raw_metadata(call: Call) -> Reply:
    """Replace the document."""
    stored, deployment = find_deployment(call)
    resource = find_resource(call, deployment, kind_of(call), NOT_FOUND)
    version = call.query.get("version")
    if version and version != str(stored.version):
        message = f"The document is at version {stored.version}, not {version}"
        raise ApiError(409, "deployments.version_conflict", message)
    facts = {"id": resource["id"], "kind": resource["kind"], "deployment_id": deployment["id"]}
    for name, fact in facts.items():
        if call.body.get(name, fact) != fact:
            raise ApiError(400, "deployments.invalid_metadata", f"[{name}] is {fact} and cannot be changed", (name,))
    resource["raw_metadata"] = call.body
    return Reply(call.body, headers=resource_headers(save_deployment(call, deployment)))
