"""Creating, reading, changing and deleting deployments."""

from __future__ import annotations

from dataclasses import replace

from elastic_cloud_emulator.domains.deployments.placement.capacity import release_memory
from elastic_cloud_emulator.domains.deployments.placement.instances import InstanceLayout
from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.reads.deployment import DeploymentView
from elastic_cloud_emulator.domains.deployments.reads.flags import Flags
from elastic_cloud_emulator.domains.deployments.reads.kept_answers import answer_read
from elastic_cloud_emulator.domains.deployments.reads.listing import Listing
from elastic_cloud_emulator.domains.deployments.reads.short_forms import orphans, short_form
from elastic_cloud_emulator.domains.deployments.requests.aliases import alias_from_name, choose_alias, register_alias
from elastic_cloud_emulator.domains.deployments.requests.creation import resources_to_create
from elastic_cloud_emulator.domains.deployments.requests.dry_runs import diagnostics
from elastic_cloud_emulator.domains.deployments.requests.new_resources import add_resource
from elastic_cloud_emulator.domains.deployments.requests.permissions import (
    refuse_overrides,
    refuse_system_owned,
    require_platform_admin,
)
from elastic_cloud_emulator.domains.deployments.requests.repositories import check_repositories
from elastic_cloud_emulator.domains.deployments.requests.settings import check_settings, with_default_rulesets
from elastic_cloud_emulator.domains.deployments.requests.update import Update
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans import changes, states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import (
    ALIASES,
    DEPLOYMENTS,
    REQUESTS,
    Deployment,
    find_deployment,
    now_of,
    save_deployment,
    shown_resources,
)
from elastic_cloud_emulator.records.runs import note_runs


@handles("list-deployments")
def list_deployments(call: Call) -> Reply:
    """List all deployments that are not hidden, by name."""
    listing = call.store.derived(Listing)
    assert listing is not None  # nothing is changed before
    return Reply(listing.answer(call))


@handles("create-deployment")
def create_deployment(call: Call) -> Reply:
    """Create a deployment, or tell what an earlier call with the same `request_id` has created.

    The way of this request, which that of all others resembles:

    1. A server in `doors` reads it from the connection and hands it to `pipeline.engine`, which does all up to 5.
    2. `document.router` finds the operation by method and path; an injected fault may end the way here.
    3. `access.authentication` tells who calls, and `access.authorization` whether that role suffices.
    4. `document.parameters` and `document.bodies` hold the query and the body to the document.
    5. A transaction of `storage.store` begins, in which this handler is called.
    6. `requests.payloads` completes each payload by template, version and usual sizes; `plan_checks` may refuse it.
    7. `placement.instances` lays out the instances; `requests.creation` keeps all this for creates that ask alike.
    8. `requests.aliases`, `requests.new_resources` and `requests.settings` fill the document of the deployment.
    9. `plan_changes` begins an attempt for each resource, for which `placement.allocators` finds hosts with room
       and `placement.capacity` keeps count of it; `plans.changes` dates the attempt by `plans.usual_steps`.
    10. `records.deployments` saves the document; the transaction is committed; the engine encodes the answer.
    11. Nothing runs then: `plans.states` tells from the clock how far an attempt is, whenever `reads` shows a
        deployment or `search` finds one.
    """
    request_key = f"{call.caller.user_id}/{call.query['request_id']}" if call.query.get("request_id") else None
    validate_only: bool = call.query["validate_only"]
    if request_key is not None and not validate_only:
        known = call.store.get(REQUESTS, request_key)
        if known is not None:
            _, deployment = find_deployment(replace(call, path={"deployment_id": known.value["deployment_id"]}))
            return Reply(_created(call, deployment, {}, created=False), status=202)
    body: JsonObject = call.body
    refuse_overrides(call, body.get("resources") or {})
    plan_changes = PlanChanges(call)
    deployment = _new_deployment(call, body)
    created = resources_to_create(call, plan_changes.catalog)
    check_repositories(call, (requested for requested, _ in created))
    choose_alias(call, deployment, body.get("alias") or alias_from_name(call, deployment))
    credentials: dict[str, JsonObject] = {}
    added: list[tuple[Resource, JsonObject, InstanceLayout]] = []
    for requested, layout in created:
        resource, credentials_of_it = add_resource(call, deployment, requested)
        credentials[resource["id"]] = credentials_of_it
        added.append((resource, requested.plan, layout))
    regions = {requested.region for requested, _ in created}
    settings = {"autoscaling_enabled": False} | check_settings(call, deployment, body.get("settings") or {}, regions)
    deployment["settings"] = with_default_rulesets(call, settings, regions)
    if validate_only:
        answer = _created(call, deployment, {}, created=False)
        answer["diagnostics"] = {"creates": diagnostics((requested for requested, _ in created), deployment["name"])}
        return Reply(answer, status=200)
    plan_changes.create_together(added)
    if request_key is not None:
        deployment["request_id"] = request_key
        call.store.put(REQUESTS, request_key, {"deployment_id": deployment["id"]})
    register_alias(call, deployment)
    stored = save_deployment(call, deployment)
    return Reply(_created(call, deployment, credentials, created=True), status=201, headers=resource_headers(stored))


@handles("get-deployment")
def get_deployment(call: Call) -> Reply:
    """Show a deployment."""
    stored, content = answer_read(call, lambda view, _: view.whole())
    return Reply(content, headers=resource_headers(stored))


@handles("update-deployment")
def update_deployment(call: Call) -> Reply:
    """Change name, alias, tags, settings and plans of a deployment."""
    stored, deployment = find_deployment(call)
    version = call.query.get("version")
    if version and version != str(stored.version):
        raise ApiError(409, "deployments.version_conflict", fields=["version"], stored=stored.version, version=version)
    body: JsonObject = call.body
    alias_before = deployment.get("alias", "")
    refuse_overrides(call, body.get("resources") or {})
    _change_facts(call, deployment, body)
    update = Update(call, deployment)
    if body.get("resources") is not None:
        update.plan(body["resources"], prune=body["prune_orphans"])
    credentials: dict[str, JsonObject] = {}
    if not call.query["validate_only"]:
        credentials = update.carry_out()
        register_alias(call, deployment, alias_before)
        stored = save_deployment(call, deployment)
    answer = DeploymentView(call, Catalog(call.store), stored, deployment, Flags()).changed()
    for shown in answer["resources"]:
        shown |= credentials.get(shown["id"], {})
    if call.query["validate_only"]:
        answer["diagnostics"] = update.diagnostics()
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
        code = "deployments.deployment_has_instances"
        raise ApiError(400, code, deployment_id=deployment["id"], resources=which)
    refuse_system_owned(deployment)
    _remove(call, deployment)
    return {"id": deployment["id"], "name": deployment["name"], "orphaned": orphans(deployment["resources"])}


def _remove(call: Call, deployment: Deployment) -> None:
    """Delete a deployment with everything that belongs to it."""
    release_memory(call.store, deployment["resources"], now_of(call))
    note_runs(call.store, deployment, deployment["resources"], now_of(call))
    for resource in deployment["resources"]:
        changes.forget(call.store, resource)
    if alias := deployment.get("alias"):
        call.store.delete(ALIASES, alias)
    if "request_id" in deployment:
        call.store.delete(REQUESTS, deployment["request_id"])
    call.store.delete(DEPLOYMENTS, deployment["id"])


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
    catalog = Catalog(call.store)
    answer: JsonObject = {
        "created": created,
        "id": deployment["id"],
        "name": deployment["name"],
        "resources": [
            short_form(call.world.personality, catalog, deployment, resource) | credentials.get(resource["id"], {})
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
    if metadata.get("hidden", deployment["hidden"]) != deployment["hidden"]:
        require_platform_admin(call, "metadata.hidden")
        deployment["hidden"] = metadata["hidden"]
    if metadata.get("system_owned", deployment["system_owned"]) != deployment["system_owned"]:
        require_platform_admin(call, "metadata.system_owned")
        deployment["system_owned"] = metadata["system_owned"]
    if body.get("alias") is not None:
        choose_alias(call, deployment, body["alias"])
    regions = {resource["region"] for resource in deployment["resources"]}
    deployment["settings"] |= check_settings(call, deployment, body.get("settings") or {}, regions)
