"""Snapshot repositories, to which deployments refer by name."""

from __future__ import annotations

from elastic_cloud_emulator.access.authorization import is_platform_admin
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import save_deployment
from elastic_cloud_emulator.records.hosts import check_version
from elastic_cloud_emulator.records.snapshot_repositories import REPOSITORIES, users_of
from elastic_cloud_emulator.storage.store import Stored


@handles("get-snapshot-repositories")
def get_snapshot_repositories(call: Call) -> JsonObject:
    """List the repositories."""
    return {"configs": [_show(call, stored) for _, stored in call.store.items(REPOSITORIES)]}


@handles("get-snapshot-repository")
def get_snapshot_repository(call: Call) -> JsonObject:
    """Read a repository."""
    stored = call.store.get(REPOSITORIES, call.path["repository_name"])
    if stored is None:
        raise ApiError(404, "root.resource_not_found")
    return _show(call, stored)


@handles("set-snapshot-repository")
def set_snapshot_repository(call: Call) -> Reply:
    """Add a repository or replace it, for all deployments that refer to it."""
    name = call.path["repository_name"]
    before = call.store.get(REPOSITORIES, name)
    check_version(call, before, "snapshots.version_conflict")
    config = {"type": call.body["type"], "settings": call.body["settings"]}
    stored = call.store.put(REPOSITORIES, name, {"repository_name": name, "config": config})
    return Reply(stored.encoded, headers={"x-cloud-resource-version": str(stored.version)})


@handles("delete-snapshot-repository")
def delete_snapshot_repository(call: Call) -> Reply:
    """Remove a repository that no deployment uses, or also one that is used, from which deployments are freed then."""
    name = call.path["repository_name"]
    using = list(users_of(call, name))
    if not call.query["cleanup_deployments"]:
        if call.store.get(REPOSITORIES, name) is None:
            raise ApiError(404, "root.resource_not_found")
        if using:
            which = ", ".join(deployment["id"] for deployment, _ in using[:10])
            raise ApiError(
                500,
                "root.internal_server_error",
                "repository",
                fields=["cleanup_deployments"],
                repository_name=name,
                count=len(using),
                deployment_ids=which,
            )
        call.store.delete(REPOSITORIES, name)
        return Reply({}, 200)
    if not call.store.delete(REPOSITORIES, name) and not using:
        raise ApiError(404, "root.resource_not_found")
    for deployment, resources in using:
        for resource in resources:
            _stop_snapshots(resource)
        save_deployment(call, deployment)
    return Reply({}, 202)


def _stop_snapshots(resource: Resource) -> None:
    snapshot = {**resource["settings"]["snapshot"], "enabled": False}
    del snapshot["repository"]
    resource["settings"]["snapshot"] = snapshot


def _show(call: Call, stored: Stored) -> JsonObject:
    """Return a repository as the caller may see it: its settings can hold keys."""
    if is_platform_admin(call.world.personality, call.caller.roles):
        return stored.value
    return {**stored.value, "config": {"type": stored.value["config"]["type"]}}
