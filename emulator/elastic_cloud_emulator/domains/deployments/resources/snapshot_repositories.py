"""Links to the snapshot repositories of other deployments, which the hosted service has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.resources.named_resource import find_named_resource, refuse_unready
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans import changes, states
from elastic_cloud_emulator.plans.records import JsonObject, LinkedRepository, Resource
from elastic_cloud_emulator.records.deployments import (
    DEPLOYMENTS,
    Deployment,
    is_visible,
    now_of,
    save_deployment,
    shown_resources,
)

_PREFIX = "_clone_"
"""What the name of a linked repository has before the id of the cluster that fills it."""


@handles("get-deployment-es-resource-snapshot-repository")
def get_deployment_es_resource_snapshot_repository(call: Call) -> JsonObject:
    """Show the links that are there."""
    _, resource = find_named_resource(call, "elasticsearch")
    return {"repositories": [_describe(call, cluster_id, link) for cluster_id, link in _links(call, resource)]}


@handles("create-deployment-es-resource-snapshot-repository")
def create_deployment_es_resource_snapshot_repository(call: Call) -> JsonObject:
    """Begin a plan at whose end the cluster can read the snapshots of another deployment."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    if not call.world.personality.hosted:
        raise ApiError(400, "deployments.snapshot_dependency_not_supported_in_env")
    source_id: str = call.body["source_deployment_id"]
    if source_id == deployment["id"]:
        raise ApiError(400, "deployments.snapshot_dependency_cannot_link_to_self", fields=["source_deployment_id"])
    cluster_id = _cluster_of(call, source_id)
    plan_changes = PlanChanges(call)
    refuse_unready(resource, plan_changes.now)
    plan = states.plan_to_change(resource, plan_changes.now)
    plan["transient"] = {"snapshot_dependency": {"source_cluster_id": cluster_id}}
    if cluster_id not in dict(_links(call, resource)):
        links = resource.setdefault("linked_repositories", {})
        links[cluster_id] = {"deployment_id": source_id, "attempt": resource["next_attempt"]}
    plan_changes.begin(resource, "update", plan)
    save_deployment(call, deployment)
    return {"message": f"The snapshot repository of {source_id} is being linked"}


@handles("delete-deployment-es-resource-snapshot-repository")
def delete_deployment_es_resource_snapshot_repository(call: Call) -> JsonObject:
    """Remove a link at once."""
    deployment, resource = find_named_resource(call, "elasticsearch")
    name = call.path["repository_name"]
    cluster_id = name.removeprefix(_PREFIX)
    if name == cluster_id or cluster_id not in dict(_links(call, resource)):
        raise ApiError(404, "deployments.snapshot_dependency_not_found", repository_name=name)
    resource.get("linked_repositories", {}).pop(cluster_id)
    save_deployment(call, deployment)
    return {}


def _links(call: Call, resource: Resource) -> Iterator[tuple[str, LinkedRepository]]:
    """Yield the links whose plans have succeeded, with the ids of the clusters they lead to."""
    links = resource.get("linked_repositories")
    if links:
        attempts = changes.history(call.store, resource, now_of(call))
        succeeded = {attempt["number"] for attempt in attempts if "failure" not in attempt}
        for cluster_id, link in links.items():
            if link["attempt"] in succeeded:
                yield cluster_id, link


def _describe(call: Call, cluster_id: str, link: LinkedRepository) -> JsonObject:
    shown: JsonObject = {"repository_name": f"{_PREFIX}{cluster_id}", "cluster_id": cluster_id}
    source = _visible(call, link["deployment_id"])
    if source is not None:
        shown |= {"deployment_id": source["id"], "deployment_name": source["name"]}
    return shown


def _cluster_of(call: Call, source_id: str) -> str:
    """Return the cluster of the deployment whose snapshots are wanted.

    Raises:
        ApiError: 404, there is no such deployment.
    """
    source = _visible(call, source_id)
    for resource in () if source is None else shown_resources(source):
        if resource["kind"] == "elasticsearch":
            return resource["id"]
    code = "deployments.snapshot_dependency_source_not_found"
    raise ApiError(404, code, fields=["source_deployment_id"], source_deployment_id=source_id)


def _visible(call: Call, deployment_id: str) -> Deployment | None:
    stored = call.store.get(DEPLOYMENTS, deployment_id)
    deployment = None if stored is None else cast(Deployment, stored.value)
    return deployment if deployment is not None and is_visible(call, deployment) else None
