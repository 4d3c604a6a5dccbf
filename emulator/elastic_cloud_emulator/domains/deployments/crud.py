"""Creating, reading, changing and deleting deployments."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from elastic_cloud_emulator.domains.deployments.answers import diagnostics, orphans, short_form
from elastic_cloud_emulator.domains.deployments.blueprints import Blueprint, blueprints_of
from elastic_cloud_emulator.domains.deployments.building import (
    alias_from_name,
    check_settings,
    choose_alias,
    new_resource,
    refuse_system_owned,
    register_alias,
    remove,
    require_platform_admin,
    save,
    with_default_rulesets,
)
from elastic_cloud_emulator.domains.deployments.catalog import Catalog
from elastic_cloud_emulator.domains.deployments.flags import Flags
from elastic_cloud_emulator.domains.deployments.planning import Planning
from elastic_cloud_emulator.domains.deployments.reading import read
from elastic_cloud_emulator.domains.deployments.records import (
    REQUESTS,
    Deployment,
    find_deployment,
    now_of,
    shown_resources,
    visible_deployments,
)
from elastic_cloud_emulator.domains.deployments.updating import Update
from elastic_cloud_emulator.domains.deployments.views import View
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource


@handles("list-deployments")
def list_deployments(call: Call) -> JsonObject:
    """List all deployments that are not hidden, by name."""
    deployments = (cast(Deployment, stored.value) for _, stored in visible_deployments(call))
    listed = [
        {
            "id": deployment["id"],
            "name": deployment["name"],
            "resources": [
                short_form(call.world.personality, deployment, resource) for resource in shown_resources(deployment)
            ],
        }
        for deployment in deployments
        if not deployment["hidden"]
    ]
    return {"deployments": sorted(listed, key=lambda entry: (entry["name"], entry["id"]))}


@handles("create-deployment")
def create_deployment(call: Call) -> Reply:
    """Create a deployment, or tell what an earlier call with the same `request_id` has created."""
    request_key = f"{call.caller.user_id}/{call.query['request_id']}" if call.query.get("request_id") else None
    validate_only: bool = call.query["validate_only"]
    if request_key is not None and not validate_only:
        known = call.store.get(REQUESTS, request_key)
        if known is not None:
            _, deployment = find_deployment(replace(call, path={"deployment_id": known.value["deployment_id"]}))
            return Reply(_created(call, deployment, {}, created=False), status=202)
    body: JsonObject = call.body
    planning = Planning(call)
    deployment = _new_deployment(call, body)
    blueprints = blueprints_of(call, planning.catalog)
    regions = {blueprint.draft.region for blueprint in blueprints}
    settings = {"autoscaling_enabled": False} | check_settings(call, deployment, body.get("settings") or {}, regions)
    deployment["settings"] = with_default_rulesets(call, settings, regions)
    choose_alias(call, deployment, body.get("alias") or alias_from_name(call, deployment))
    credentials: dict[str, JsonObject] = {}
    added: list[tuple[Resource, Blueprint]] = []
    for blueprint in blueprints:
        resource, credentials_of_it = new_resource(call, deployment, blueprint.draft)
        credentials[resource["id"]] = credentials_of_it
        added.append((resource, blueprint))
    if validate_only:
        answer = _created(call, deployment, {}, created=False)
        answer["diagnostics"] = {"creates": diagnostics((each.draft for each in blueprints), deployment["name"])}
        return Reply(answer, status=200)
    planning.create_together(added)
    if request_key is not None:
        deployment["request_id"] = request_key
        call.store.put(REQUESTS, request_key, {"deployment_id": deployment["id"]})
    register_alias(call, deployment)
    stored = save(call, deployment)
    return Reply(_created(call, deployment, credentials, created=True), status=201, headers=resource_headers(stored))


@handles("get-deployment")
def get_deployment(call: Call) -> Reply:
    """Show a deployment."""
    stored, content = read(call, lambda view, _: view.deployment())
    return Reply(content, headers=resource_headers(stored))


@handles("update-deployment")
def update_deployment(call: Call) -> Reply:
    """Change name, alias, tags, settings and plans of a deployment."""
    stored, deployment = find_deployment(call)
    version = call.query.get("version")
    if version and version != str(stored.version):
        message = f"The deployment is at version {stored.version}, not {version}"
        raise ApiError(409, "deployments.version_conflict", message)
    body: JsonObject = call.body
    alias_before = deployment.get("alias", "")
    _change_facts(call, deployment, body)
    update = Update(call, deployment)
    if body.get("resources") is not None:
        update.plan(body["resources"], prune=body["prune_orphans"])
    answer: JsonObject = {"id": deployment["id"], "name": deployment["name"]}
    if alias := deployment.get("alias"):
        answer["alias"] = alias
    credentials: dict[str, JsonObject] = {}
    if call.query["validate_only"]:
        answer["diagnostics"] = update.diagnostics()
    else:
        credentials = update.carry_out()
        register_alias(call, deployment, alias_before)
        stored = save(call, deployment)
    answer["settings"] = View(call, Catalog(call.store), stored, deployment, Flags()).settings()
    answer["resources"] = [
        short_form(call.world.personality, deployment, resource) | credentials.get(resource["id"], {})
        for resource in shown_resources(deployment)
    ]
    if body["prune_orphans"] and body.get("resources") is not None:
        answer["shutdown_resources"] = orphans(update.orphans)
    return Reply(answer, headers=resource_headers(stored))


@handles("delete-deployment")
def delete_deployment(call: Call) -> JsonObject:
    """Remove a deployment that has stopped."""
    _, deployment = find_deployment(call)
    now = now_of(call)
    running = [resource for resource in deployment["resources"] if not states.is_stopped(resource, now)]
    if running:
        which = ", ".join(f"{resource['kind']} {resource['id']}" for resource in running)
        raise ApiError(
            400,
            "deployments.deployment_has_instances",
            f"Unable to delete deployment [{deployment['id']}] since it still has instances. ({which})",
        )
    refuse_system_owned(deployment)
    remove(call, deployment)
    return {"id": deployment["id"], "name": deployment["name"], "orphaned": orphans(deployment["resources"])}


def _new_deployment(call: Call, body: JsonObject) -> Deployment:
    metadata: JsonObject = body.get("metadata") or {}
    if metadata.get("system_owned"):
        require_platform_admin(call, "metadata.system_owned")
    deployment_id = call.world.ids.hex32()
    deployment: Deployment = {
        "id": deployment_id,
        "name": body.get("name") or deployment_id,
        "alias": "",
        "owner_id": call.caller.user_id,
        "system_owned": bool(metadata.get("system_owned")),
        "hidden": False,
        "tags": metadata.get("tags") or [],
        "settings": {},
        "resources": [],
    }
    if call.caller.organization_id is not None:
        deployment["organization_id"] = call.caller.organization_id
    return deployment


def _created(call: Call, deployment: Deployment, credentials: dict[str, JsonObject], *, created: bool) -> JsonObject:
    answer: JsonObject = {
        "created": created,
        "id": deployment["id"],
        "name": deployment["name"],
        "resources": [
            short_form(call.world.personality, deployment, resource) | credentials.get(resource["id"], {})
            for resource in shown_resources(deployment)
        ],
    }
    if alias := deployment.get("alias"):
        answer["alias"] = alias
    return answer


def _change_facts(call: Call, deployment: Deployment, body: JsonObject) -> None:
    """Take over everything of an update but the resources."""
    deployment["name"] = body.get("name") or deployment["name"]
    metadata: JsonObject = body.get("metadata") or {}
    deployment["tags"] = metadata.get("tags", deployment["tags"])
    if "hidden" in metadata:
        require_platform_admin(call, "metadata.hidden")
        deployment["hidden"] = metadata["hidden"]
    if "system_owned" in metadata:
        require_platform_admin(call, "metadata.system_owned")
        deployment["system_owned"] = metadata["system_owned"]
    if body.get("alias") is not None:
        choose_alias(call, deployment, body["alias"])
    regions = {resource["region"] for resource in deployment["resources"]}
    deployment["settings"] |= check_settings(call, deployment, body.get("settings") or {}, regions)
