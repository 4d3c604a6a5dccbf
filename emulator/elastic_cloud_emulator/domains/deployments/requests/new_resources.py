"""Adding a resource to a deployment, and what it takes over from a request beside its plan."""

from __future__ import annotations

from bisect import insort

from elastic_cloud_emulator.domains.deployments.requests.credentials import first_credentials, keep_hash
from elastic_cloud_emulator.domains.deployments.requests.keystore import keep_secret
from elastic_cloud_emulator.domains.deployments.requests.payloads import RequestedResource
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Resource
from elastic_cloud_emulator.records.deployments import Deployment


def add_resource(call: Call, deployment: Deployment, requested: RequestedResource) -> tuple[Resource, JsonObject]:
    """Add a resource to a deployment, still without a plan.

    Args:
        call: Gives ids.
        deployment: Is changed.
        requested: What to add.

    Returns:
        The resource, and the credentials that are shown only now.
    """
    resource: Resource = {
        "kind": requested.kind,
        "id": call.world.ids.hex32(),
        "ref_id": requested.ref_id,
        "region": requested.region,
        "settings": {},
        "next_attempt": 0,
        "next_instance": 0,
    }
    if requested.elasticsearch_cluster_ref_id is not None:
        resource["elasticsearch_cluster_ref_id"] = requested.elasticsearch_cluster_ref_id
    elif deployment["system_owned"]:
        resource["id"] = deployment["id"]  # true of system deployments only
    configure_resource(resource, requested)
    credentials = first_credentials(call.world.ids, resource)
    for secret in (credentials.get("credentials", {}).get("password"), credentials.get("secret_token")):
        if secret is not None:
            keep_hash(resource, secret)
    resources = deployment["resources"]
    if not resources or _rank(resources[-1]) <= _rank(resource):
        resources.append(resource)
    else:
        insort(resources, resource, key=_rank)
    return resource, credentials


def _rank(resource: Resource) -> int:
    return KINDS.index(resource["kind"])


def configure_resource(resource: Resource, requested: RequestedResource) -> None:
    """Take over what a request says about a resource beside its plan; of keystore secrets only the names."""
    settings = dict(requested.settings)
    keystore: JsonObject = settings.pop("keystore_contents", None) or {}
    for name, secret in keystore.get("secrets", {}).items():
        keep_secret(resource, name, secret)
    snapshot: JsonObject = settings.get("snapshot") or {}
    if snapshot.get("repository") == {}:  # how Terraform's provider says that there is none
        settings["snapshot"] = {name: value for name, value in snapshot.items() if name != "repository"}
    resource["settings"] |= settings
    if requested.display_name:
        resource["display_name"] = requested.display_name
