"""Putting rulesets in force for deployments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from elastic_cloud_emulator.access.authorization import unknown
from elastic_cloud_emulator.domains.deployments_traffic_filter.rules import INVALID_RULESET
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.records.deployments import (
    DEPLOYMENTS,
    Deployment,
    is_open,
    save_deployment,
    visible_deployments,
)
from elastic_cloud_emulator.records.rulesets import find_ruleset

_ENTITY_TYPES = ("deployment", "cluster")


@handles("get-traffic-filter-ruleset-deployment-associations")
def get_traffic_filter_ruleset_deployment_associations(call: Call) -> dict[str, Any]:
    """List the deployments that a ruleset is in force for."""
    return describe_associations(associated_deployments(call, find_ruleset(call)["id"]))


@handles("create-traffic-filter-ruleset-association")
def create_traffic_filter_ruleset_association(call: Call) -> Reply:
    """Put a ruleset in force for a deployment."""
    ruleset = find_ruleset(call)
    entity_id = call.body["id"]
    deployment = _find_entity(call, call.body["entity_type"], entity_id)
    if deployment is None:
        kind = call.body["entity_type"]
        refusal = ApiError(404, "traffic_filter.not_found", "entity", fields=["id"], entity_type=kind, id=entity_id)
        raise unknown(call.world.personality, f"/deployments/{entity_id}", refusal)
    if all(resource["region"] != ruleset["region"] for resource in deployment["resources"]):
        raise ApiError(400, INVALID_RULESET, "elsewhere", fields=["id"], region=ruleset["region"])
    in_force = rulesets_of(deployment)
    if ruleset["id"] in in_force:
        return Reply({}, 200)
    _set_rulesets(call, deployment, [*in_force, ruleset["id"]])
    return Reply({}, 201)


@handles("delete-traffic-filter-ruleset-association")
def delete_traffic_filter_ruleset_association(call: Call) -> dict[str, Any]:
    """Take a ruleset off a deployment."""
    ruleset = find_ruleset(call)
    entity_type, entity_id = call.path["association_type"], call.path["associated_entity_id"]
    deployment = _find_entity(call, entity_type, entity_id)
    if deployment is None or ruleset["id"] not in rulesets_of(deployment):
        raise ApiError(
            404,
            "traffic_filter.not_found",
            "association",
            association_type=entity_type,
            associated_entity_id=entity_id,
        )
    _take_off(call, deployment, ruleset["id"])
    return {}


@handles("get-traffic-filter-deployment-ruleset-associations")
def get_traffic_filter_deployment_ruleset_associations(call: Call) -> dict[str, Any]:
    """List the rulesets that are in force for a deployment."""
    entity_type, entity_id = call.path["association_type"], call.path["associated_entity_id"]
    if entity_type not in _ENTITY_TYPES:
        code = "traffic_filter.invalid_association_type"
        raise ApiError(400, code, fields=["association_type"], association_type=entity_type)
    deployment = _find_entity(call, entity_type, entity_id)
    if deployment is None:
        refusal = ApiError(404, "root.resource_not_found", "named", kind=entity_type, id=entity_id)
        raise unknown(call.world.personality, f"/deployments/{entity_id}", refusal)
    return {"rulesets": rulesets_of(deployment)}


def rulesets_of(deployment: Deployment) -> list[str]:
    """Return the ids of the rulesets that are in force for a deployment, in the order in which they were associated."""
    filters = deployment["settings"].get("traffic_filter_settings") or {}
    rulesets: list[str] = filters.get("rulesets") or []
    return rulesets


def associated_deployments(call: Call, ruleset_id: str) -> list[str]:
    """Return the ids of the deployments that a ruleset is in force for, oldest deployment first."""
    return [deployment["id"] for deployment in _protected_by(call, ruleset_id)]


def all_associations(call: Call) -> dict[str, list[str]]:
    """Return the same for all rulesets that are in force anywhere, by id."""
    found: dict[str, list[str]] = {}
    for deployment in _naming(call, "traffic_filter_settings"):
        for ruleset_id in rulesets_of(deployment):
            found.setdefault(ruleset_id, []).append(deployment["id"])
    return found


def describe_associations(deployment_ids: list[str]) -> dict[str, Any]:
    """Return the associations as the API shows them."""
    return {
        "associations": [{"entity_type": "deployment", "id": deployment_id} for deployment_id in deployment_ids],
        "total_associations": len(deployment_ids),
    }


def remove_associations(call: Call, ruleset_id: str) -> None:
    """Take a ruleset off all deployments."""
    for deployment in _protected_by(call, ruleset_id):
        _take_off(call, deployment, ruleset_id)


def _protected_by(call: Call, ruleset_id: str) -> list[Deployment]:
    return [deployment for deployment in _naming(call, ruleset_id) if ruleset_id in rulesets_of(deployment)]


def _naming(call: Call, text: str) -> Iterator[Deployment]:
    """Yield the deployments in whose documents a text occurs; the others are not even decoded."""
    needle = text.encode()
    for _, stored in visible_deployments(call):
        if needle in stored.encoded:
            yield cast(Deployment, stored.value)


def _find_entity(call: Call, entity_type: str, entity_id: str) -> Deployment | None:
    """Find the deployment an association names, by its own id or, as a `cluster`, by that of one of its resources."""
    if entity_type == "deployment":
        stored = call.store.get(DEPLOYMENTS, entity_id)
        deployment = None if stored is None else cast(Deployment, stored.value)
        return deployment if deployment is not None and is_open(call, deployment) else None
    if entity_type == "cluster":
        for deployment in _naming(call, entity_id):
            if any(resource["id"] == entity_id for resource in deployment["resources"]):
                return deployment if is_open(call, deployment) else None
    return None


def _take_off(call: Call, deployment: Deployment, ruleset_id: str) -> None:
    _set_rulesets(call, deployment, [each for each in rulesets_of(deployment) if each != ruleset_id])


def _set_rulesets(call: Call, deployment: Deployment, rulesets: list[str]) -> None:
    deployment["settings"]["traffic_filter_settings"] = {"rulesets": rulesets}
    save_deployment(call, deployment)
