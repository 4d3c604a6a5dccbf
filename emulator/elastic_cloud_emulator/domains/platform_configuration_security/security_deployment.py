"""The platform's own deployment that keeps native users and asks the realms."""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict, cast

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.domains.deployments.requests.creation import resources_to_create
from elastic_cloud_emulator.domains.deployments.requests.new_resources import add_resource
from elastic_cloud_emulator.domains.deployments.requests.update import Update
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.catalog import Catalog
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, now_of, save_deployment
from elastic_cloud_emulator.storage.store import Stored

SECURITY_DEPLOYMENTS = "security_deployments"
"""Collection that tells which deployment it is."""
_OWN = "own"
"""Its only key."""

_NAME = "security-cluster"
_REF_ID = "elasticsearch"
_TEMPLATE = "default"
_TIER = {"id": "hot_content", "size": {"value": 1024, "resource": "memory"}, "zone_count": 1}
"""What it consists of unless told otherwise."""


class SecurityDeployment(TypedDict):
    """Which deployment it is.

    Attributes:
        deployment_id: Its id.
    """

    deployment_id: str


@handles("get-security-deployment")
def get_security_deployment(call: Call) -> Reply:
    """Tell in what condition it is."""
    stored, deployment = _find(call)
    resource, now = _elasticsearch_of(deployment), now_of(call)
    shown: JsonObject = {
        "cluster_id": resource["id"],
        "deployment_id": deployment["id"],
        "name": deployment["name"],
        "version": states.plan_of(resource, now)["elasticsearch"]["version"],
        "status": states.status(resource, now),
        "has_pending_plan": states.pending_attempt(resource, now) is not None,
        "is_healthy": states.is_healthy(resource, now),
        "is_enabled": not states.is_stopped(resource, now),
    }
    return Reply(shown, headers=resource_headers(stored))


@handles("create-security-deployment")
def create_security_deployment(call: Call) -> Reply:
    """Create it on an installation that has none."""
    if find_security_deployment(call) is not None:
        raise ApiError(409, "security_deployment.already_exists")
    plan_changes = PlanChanges(call)
    deployment: Deployment = {
        "id": call.world.ids.hex32(),
        "name": call.body.get("name", _NAME),
        "owner_id": call.caller.user_id,
        "system_owned": True,
        "hidden": False,
        "tags": [],
        "settings": {"autoscaling_enabled": False},
        "resources": [],
    }
    payload = _payload(call, {"cluster_topology": [_TIER], "deployment_template": {"id": _TEMPLATE}})
    try:
        created = resources_to_create(
            replace(call, body={"resources": {"elasticsearch": [payload]}}), plan_changes.catalog
        )
    except ApiError as refusal:
        raise _in_terms_of_body(call, refusal) from None
    added = [(add_resource(call, deployment, requested)[0], requested.plan, layout) for requested, layout in created]
    plan_changes.create_together(added)
    call.store.put(SECURITY_DEPLOYMENTS, _OWN, {"deployment_id": deployment["id"]})
    return _reply(save_deployment(call, deployment), deployment)


@handles("update-security-deployment")
def update_security_deployment(call: Call) -> Reply:
    """Begin to upgrade or resize it."""
    _, deployment = _find(call)
    resource, now = _elasticsearch_of(deployment), now_of(call)
    if states.pending_attempt(resource, now) is not None:
        raise ApiError(409, "security_deployment.version_conflict")
    plan = dict(states.plan_of(resource, now))
    plan.pop("transient", None)
    update = Update(call, deployment)
    try:
        update.plan({"elasticsearch": [_payload(call, plan, resource)]}, prune=False)
    except ApiError as refusal:
        raise _in_terms_of_body(call, refusal) from None
    update.carry_out()
    return _reply(save_deployment(call, deployment), deployment)


def find_security_deployment(call: Call) -> tuple[Stored, Deployment] | None:
    """Find it, as the store holds it and as a document the handler may change; None without one."""
    known = call.store.get(SECURITY_DEPLOYMENTS, _OWN)
    stored = None if known is None else call.store.get(DEPLOYMENTS, known.value["deployment_id"])
    return None if stored is None else (stored, cast(Deployment, stored.value))


def plan_anew(call: Call) -> None:
    """Apply to it, by a plan that changes nothing else, what has changed around it; nothing happens without one.

    Raises:
        ApiError: 412, it has a plan pending.
    """
    found = find_security_deployment(call)
    if found is None:
        return
    _, deployment = found
    plan_changes = PlanChanges(call)
    running = [each for each in deployment["resources"] if not states.is_stopped(each, plan_changes.now)]
    if any(states.pending_attempt(resource, plan_changes.now) is not None for resource in running):
        code = "security_deployment.cluster_pending_plan_exists"
        raise ApiError(412, code, fields=["skip_cascading_operations"])
    for resource in running:
        plan = dict(states.plan_of(resource, plan_changes.now))
        plan.pop("transient", None)
        plan_changes.begin(resource, "update", plan)
    save_deployment(call, deployment)


def _find(call: Call) -> tuple[Stored, Deployment]:
    found = find_security_deployment(call)
    if found is None:
        raise ApiError(404, "security_deployment.not_found")
    return found


def _payload(call: Call, plan: JsonObject, resource: Resource | None = None) -> JsonObject:
    """Return the Elasticsearch of a request that brings a plan to what the body asks for."""
    elasticsearch: JsonObject = plan.get("elasticsearch", {})
    if "version" in call.body:
        elasticsearch = {**elasticsearch, "version": call.body["version"]}
    first, *others = plan["cluster_topology"]
    return {
        "ref_id": _REF_ID if resource is None else resource["ref_id"],
        "region": call.world.personality.region if resource is None else resource["region"],
        "plan": {
            **plan,
            "elasticsearch": elasticsearch,
            "cluster_topology": [first | call.body.get("topology", {}), *others],
        },
    }


def _in_terms_of_body(call: Call, refusal: ApiError) -> ApiError:
    """Blame the members of these requests for what a deployment's request would be blamed for."""
    version = call.body.get("version")
    if version is not None and Catalog(call.store).stack(version) is None:
        return ApiError(400, "stackpack.version_not_found", fields=["version"], version=version)
    fields = ("version",) if refusal.fields and refusal.fields[0].endswith("version") else ("topology",)
    if refusal.code not in call.operation.codes[400]:
        return ApiError(400, "clusters.cluster_invalid_plan", "part", fields=fields, problem=refusal.message)
    refusal.fields = fields
    return refusal


def _elasticsearch_of(deployment: Deployment) -> Resource:
    return deployment["resources"][0]


def _reply(stored: Stored, deployment: Deployment) -> Reply:
    return Reply({"id": _elasticsearch_of(deployment)["id"]}, headers=resource_headers(stored))
