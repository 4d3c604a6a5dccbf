"""The stored form of deployments, and how handlers find what their paths name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NotRequired, TypedDict, cast

import orjson

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.attempts import to_millis
from elastic_cloud_emulator.plans.records import JsonObject, Kind, Resource
from elastic_cloud_emulator.plans.states import pending_attempt
from elastic_cloud_emulator.storage.database import Record, encode
from elastic_cloud_emulator.storage.store import Collections, Documents, Stored

DEPLOYMENTS = "deployments"
"""Collection of deployments, by id."""
ALIASES = "deployment_aliases"
"""Collection that tells whose an alias is: `{"deployment_id": ...}`. It follows from the deployments."""
REQUESTS = "deployment_requests"
"""Collection that tells what a `request_id` has created: `{"deployment_id": ...}`."""

PRODUCTS: dict[Kind, str] = {
    "elasticsearch": "Elasticsearch",
    "kibana": "Kibana",
    "apm": "APM",
    "appsearch": "App Search",
    "enterprise_search": "Enterprise Search",
    "integrations_server": "Integrations Server",
}
"""What messages call the kinds."""


ResourceNotFound = Literal["deployments.deployment_not_found", "deployments.deployment_resource_not_found"]
"""Error codes of calls for a resource that a deployment has not; which of them, the operation says."""
_ALIAS = re.compile(rb'\{"id":"[0-9a-f]*","name":"(?:[^"\\]|\\.)*","alias":("[^"\\]*")')


class Deployment(TypedDict):
    """One deployment.

    Attributes:
        id: 32 hexadecimal digits.
        name: What people call it.
        alias: Readable part of its host names; absent without one.
        owner_id: The user who created it.
        organization_id: Whose it is, on the hosted service.
        system_owned: Whether the platform itself relies on it.
        hidden: Whether lists leave it out.
        tags: Keys and values users have given it.
        settings: What is configured for it as a whole.
        request_id: Key of its document in `deployment_requests`; absent if it was created without.
        resources: Its resources, ordered by kind.
    """

    id: str
    name: str
    alias: NotRequired[str]
    owner_id: str
    organization_id: NotRequired[str]
    system_owned: bool
    hidden: bool
    tags: list[dict[str, str]]
    settings: JsonObject
    request_id: NotRequired[str]
    resources: list[Resource]


def aliases_of(collections: Collections) -> Documents:
    """Work out whose each alias is from the deployments."""
    aliases: Documents = {}
    for deployment_id, (encoded, _, created, _) in collections.get(DEPLOYMENTS, {}).items():
        # Usually the alias stands right behind the name, and need not be looked for in the rest of the document.
        found = _ALIAS.match(encoded)
        alias = orjson.loads(found[1]) if found else orjson.loads(encoded).get("alias")
        if alias:
            aliases[alias] = Record(encode({"deployment_id": deployment_id}), 1, created, created)
    return aliases


UNWRITTEN = {ALIASES: aliases_of}
"""Collections that need not be kept in a file, with what works them out."""


def now_of(call: Call) -> int:
    """Return the present moment in milliseconds since 1970."""
    return to_millis(call.store.now)


def find_deployment(call: Call) -> tuple[Stored, Deployment]:
    """Find the deployment the path names, as the store holds it and as a document the handler may change.

    Raises:
        ApiError: 404 if there is none; the hosted service does not tell whether there is one and answers 403.
    """
    deployment_id = call.path["deployment_id"]
    stored = call.store.get(DEPLOYMENTS, deployment_id)
    if stored is not None:
        deployment = cast(Deployment, stored.value)
        if is_visible(call, deployment):
            return stored, deployment
    if call.world.personality.hosted:
        raise ApiError(403, "root.permission_denied", path=f"/deployments/{deployment_id}")
    raise ApiError(404, "deployments.deployment_not_found", deployment_id=deployment_id)


def is_visible(call: Call, deployment: Deployment) -> bool:
    """Tell whether the caller may know of a deployment: on the hosted service only those that a role reaches."""
    if not call.world.personality.hosted:
        return True
    own = call.caller.organization_id
    return deployment.get("organization_id") == own and call.caller.holdings().sees(deployment["id"])


def is_open(call: Call, deployment: Deployment) -> bool:
    """Tell whether the caller may do to a deployment what the operation does, which does not have it in its path."""
    if not call.world.personality.hosted:
        return True
    held = call.caller.holdings().on(deployment["id"])
    return is_visible(call, deployment) and not call.operation.hosted_role.isdisjoint(held)


def visible_deployments(call: Call) -> Iterator[tuple[str, Stored]]:
    """Return all deployments the caller may know of with their ids, oldest first."""
    hosted = call.world.personality.hosted
    limits = call.caller.holdings().limits if hosted else None
    for deployment_id in call.store.keys(DEPLOYMENTS):
        if limits is not None and deployment_id not in limits:
            continue
        stored = call.store.get(DEPLOYMENTS, deployment_id)
        if stored is not None and (not hosted or is_visible(call, cast(Deployment, stored.value))):
            yield deployment_id, stored


def find_resource(
    call: Call, deployment: Deployment, kind: Kind, code: ResourceNotFound = "deployments.deployment_not_found"
) -> Resource:
    """Find the resource the path names; `_main` means the only one of its kind.

    Args:
        call: Its path has a `ref_id`.
        deployment: Where to look.
        kind: What to look for.
        code: Error code to answer if there is none.

    Raises:
        ApiError: 404, there is none.
    """
    ref_id = call.path["ref_id"]
    of_kind = [resource for resource in shown_resources(deployment) if resource["kind"] == kind]
    if ref_id == "_main" and len(of_kind) == 1:
        return of_kind[0]
    for resource in of_kind:
        if resource["ref_id"] == ref_id:
            return resource
    raise ApiError(404, code, "resource", resource=label(kind, ref_id))


def shown_resources(deployment: Deployment) -> list[Resource]:
    """Return the resources of a deployment without hidden ones."""
    return [resource for resource in deployment["resources"] if not resource.get("hidden")]


def elasticsearch_of(deployment: Deployment, resource: Resource) -> Resource | None:
    """Return the Elasticsearch a stateless resource works with."""
    wanted = resource.get("elasticsearch_cluster_ref_id")
    named = [
        candidate
        for candidate in deployment["resources"]
        if candidate["kind"] == "elasticsearch" and candidate["ref_id"] == wanted
    ]
    if len(named) == 1:
        return named[0]
    # A hidden one gives way to the one that was created in its place.
    return min(named, key=lambda candidate: bool(candidate.get("hidden")), default=None)


def dependents_of(deployment: Deployment, elasticsearch: Resource) -> list[Resource]:
    """Return the stateless resources that work with an Elasticsearch, without hidden ones."""
    return [
        resource
        for resource in shown_resources(deployment)
        if resource.get("elasticsearch_cluster_ref_id") == elasticsearch["ref_id"]
    ]


def label(kind: Kind, ref_id: str) -> str:
    """Return a resource as messages call it: `Kibana resource [main-kibana]`."""
    return f"{PRODUCTS[kind]} resource [{ref_id}]"


def label_of(resource: Resource) -> str:
    """Return the same of a resource that is there."""
    return label(resource["kind"], resource["ref_id"])


def refuse_pending(resource: Resource, now: int, field: str = "") -> None:
    """Refuse to change a resource whose plan is still pending.

    Args:
        resource: What is to be changed.
        now: The present moment, in milliseconds since 1970.
        field: Its place in the request; empty if the path names it.

    Raises:
        ApiError: 400, a plan is pending.
    """
    if pending_attempt(resource, now) is not None:
        fields = [field] if field else []
        raise ApiError(400, "deployments.resource_plan_state_error", fields=fields, resource=label_of(resource))


def save_deployment(call: Call, deployment: Deployment) -> Stored:
    """Write a deployment."""
    return call.store.put(DEPLOYMENTS, deployment["id"], deployment)
