"""Which other clusters an Elasticsearch may search, and which it could."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.deployments.resources.named_resource import NOT_FOUND, find_named_resource
from elastic_cloud_emulator.domains.deployments.search.deployments import answer_search
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.installation import versions
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import (
    DEPLOYMENTS,
    Deployment,
    is_visible,
    label,
    label_of,
    now_of,
    save_deployment,
    shown_resources,
)

_LAST_MINORS = {5: 6, 6: 8, 7: 17, 8: 19}
"""The last minor version of each major version that has come to its end."""


@handles("get-deployment-es-resource-remote-clusters")
def get_deployment_es_resource_remote_clusters(call: Call) -> JsonObject:
    """Show the clusters it may search, with the state of each connection."""
    _, resource = find_named_resource(call, "elasticsearch")
    known = resource.get("remote_clusters", [])
    return {"resources": [{**remote, "info": _connection(call, resource, remote)} for remote in known]}


@handles("set-deployment-es-resource-remote-clusters")
def set_deployment_es_resource_remote_clusters(call: Call) -> Reply:
    """Put another list in place of the present one."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    kept: dict[str, JsonObject] = {}
    for index, remote in enumerate(call.body["resources"]):
        field = f"resources[{index}]"
        if remote["alias"] in kept:
            raise ApiError(400, "root.invalid_data", "alias", fields=[f"{field}.alias"], alias=remote["alias"])
        _check_remote(call, remote, field)
        kept[remote["alias"]] = {
            "deployment_id": remote["deployment_id"],
            "elasticsearch_ref_id": remote["elasticsearch_ref_id"],
            "alias": remote["alias"],
            "skip_unavailable": bool(remote.get("skip_unavailable")),
        }
    resource["remote_clusters"] = list(kept.values())
    save_deployment(call, deployment)
    return Reply(status=202)


@handles("search-eligible-remote-clusters")
def search_eligible_remote_clusters(call: Call) -> JsonObject:
    """Find deployments that a cluster of a version could use."""
    try:
        version = versions.parse(call.query["version"])
    except ValueError:
        raise ApiError(400, "stackpack.invalid_version", fields=["version"], version=call.query["version"]) from None
    return _search(call, version, "")


@handles("get-deployment-es-resource-eligible-remote-clusters")
def get_deployment_es_resource_eligible_remote_clusters(call: Call) -> JsonObject:
    """Find deployments that this cluster could use."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    version = _version_of(resource, now_of(call))
    if version is None:
        raise ApiError(400, "deployments.resource_does_not_have_a_valid_version", resource=label_of(resource))
    return _search(call, version, deployment["id"])


def _search(call: Call, version: versions.Version, own_id: str) -> JsonObject:
    now = now_of(call)

    def is_eligible(deployment: Deployment) -> bool:
        offered = [
            _version_of(resource, now)
            for resource in shown_resources(deployment)
            if resource["kind"] == "elasticsearch"
        ]
        return deployment["id"] != own_id and any(other and are_compatible(version, other) for other in offered)

    return answer_search(call, is_eligible)


def _check_remote(call: Call, remote: JsonObject, field: str) -> None:
    stored = call.store.get(DEPLOYMENTS, remote["deployment_id"])
    other = None if stored is None else cast(Deployment, stored.value)
    if other is None or not is_visible(call, other):
        fields = [f"{field}.deployment_id"]
        raise ApiError(404, "deployments.deployment_not_found", fields=fields, deployment_id=remote["deployment_id"])
    if _elasticsearch(other, remote["elasticsearch_ref_id"]) is None:
        wanted = label("elasticsearch", remote["elasticsearch_ref_id"])
        raise ApiError(404, NOT_FOUND, "remote", fields=[f"{field}.elasticsearch_ref_id"], resource=wanted)


def _connection(call: Call, resource: Resource, remote: JsonObject) -> JsonObject:
    now = now_of(call)
    stored = call.store.get(DEPLOYMENTS, remote["deployment_id"])
    other = None
    if stored is not None:
        other = _elasticsearch(cast(Deployment, stored.value), remote["elasticsearch_ref_id"])
    info: JsonObject = dict.fromkeys(("connected", "compatible", "trusted", "trusted_back"), False)
    if other is not None:
        here, there = _version_of(resource, now), _version_of(other, now)
        info["compatible"] = here is not None and there is not None and are_compatible(here, there)
        info["trusted"] = _trusts(call, resource, other)
        info["trusted_back"] = _trusts(call, other, resource)
        running = states.is_deployed(resource, now) and states.is_deployed(other, now)
        info["connected"] = running and info["compatible"] and info["trusted"] and info["trusted_back"]
    info["healthy"] = info["connected"]
    return info


def are_compatible(version: versions.Version, other: versions.Version) -> bool:
    """Tell whether a cluster can search another: of the same major version, or of the last minor of the one before."""
    if other[0] == version[0]:
        return True
    return other[0] + 1 == version[0] and other[1] >= _LAST_MINORS.get(other[0], 0)


def _trusts(call: Call, resource: Resource, other: Resource) -> bool:
    """Tell whether a cluster trusts another one of the same account; all do unless their settings say otherwise."""
    accounts = (resource["settings"].get("trust") or {}).get("accounts")
    if accounts is None:
        return True
    account_id = call.caller.organization_id or call.world.personality.account_id
    return any(
        account["account_id"] == account_id
        and (account["trust_all"] or other["id"] in (account.get("trust_allowlist") or ()))
        for account in accounts
    )


def _version_of(resource: Resource, now: int) -> versions.Version | None:
    """Return the version of the pending or else of the current plan; None without either."""
    attempt = states.pending_attempt(resource, now) or states.current_attempt(resource, now)
    return None if attempt is None else versions.parse(attempt["plan"]["elasticsearch"]["version"])


def _elasticsearch(deployment: Deployment, ref_id: str) -> Resource | None:
    for resource in shown_resources(deployment):
        if resource["kind"] == "elasticsearch" and resource["ref_id"] == ref_id:
            return resource
    return None
