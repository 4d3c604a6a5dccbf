"""The raw metadata of a resource: the document that the platform keeps about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from elastic_cloud_emulator.domains.deployments.reads.deployment import DeploymentView
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.domains.deployments.resources.named_resource import NOT_FOUND, kind_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import (
    Deployment,
    find_deployment,
    find_resource,
    label_of,
    save_deployment,
)


@handles("set-deployment-resource-raw-metadata")
def set_deployment_resource_raw_metadata(call: Call) -> Reply:
    """Replace the document."""
    stored, deployment = find_deployment(call)
    resource = find_resource(call, deployment, kind_of(call), NOT_FOUND)
    version = call.query.get("version")
    if version and version != str(stored.version):
        raise ApiError(
            409,
            "deployments.version_conflict",
            "document",
            fields=["version"],
            resource=label_of(resource),
            stored=stored.version,
            version=version,
        )
    return _keep(call, deployment, resource, call.body, call.body)


@handles("patch-deployment-resource-raw-metadata")
def patch_deployment_resource_raw_metadata(call: Call) -> Reply:
    """Merge the body into the document: null takes a member out, what is left out stays."""
    stored, deployment = find_deployment(call)
    resource = find_resource(call, deployment, kind_of(call), NOT_FOUND)
    present = DeploymentView(call, Catalog(call.store), stored, deployment, Flags()).raw_metadata(resource)
    return _keep(call, deployment, resource, call.body, _merged(present, call.body))


def _keep(
    call: Call, deployment: Deployment, resource: Resource, given: Mapping[str, Any], document: JsonObject
) -> Reply:
    """Keep a document, unless what was given contradicts the facts in it."""
    facts = {"id": resource["id"], "kind": resource["kind"], "deployment_id": deployment["id"]}
    for name, fact in facts.items():
        if given.get(name, fact) != fact:
            raise ApiError(400, "deployments.invalid_metadata", fields=[name], member=name, fact=fact)
    resource["raw_metadata"] = document
    return Reply(document, headers=resource_headers(save_deployment(call, deployment)))


def _merged(present: Any, patch: Mapping[str, Any]) -> JsonObject:
    """Return the result of a JSON merge patch (RFC 7396)."""
    merged: JsonObject = dict(present) if isinstance(present, Mapping) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = _merged(merged.get(name), value) if isinstance(value, Mapping) else value
    return merged
