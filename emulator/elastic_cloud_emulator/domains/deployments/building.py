"""Turning the wishes of a create or update request into a deployment's document."""

from __future__ import annotations

from bisect import insort
from hashlib import sha256
from typing import Any

from elastic_cloud_emulator.access.authorization import ADMINISTRATOR
from elastic_cloud_emulator.domains.deployments.answers import first_credentials
from elastic_cloud_emulator.domains.deployments.capacity import give_back
from elastic_cloud_emulator.domains.deployments.drafts import Draft
from elastic_cloud_emulator.domains.deployments.endpoints import slug
from elastic_cloud_emulator.domains.deployments.records import ALIASES, DEPLOYMENTS, REQUESTS, Deployment, now_of
from elastic_cloud_emulator.domains.deployments_traffic_filter.records import visible_ruleset, visible_rulesets
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import changes
from elastic_cloud_emulator.plans.records import KINDS, JsonObject, Resource
from elastic_cloud_emulator.storage.store import Stored

_ALIAS_LENGTH = 63
_SETTINGS = ("traffic_filter_settings", "observability", "autoscaling_enabled", "auto_ops")


def new_resource(call: Call, deployment: Deployment, draft: Draft) -> tuple[Resource, JsonObject]:
    """Add a resource to a deployment, still without a plan.

    Args:
        call: Gives ids.
        deployment: Is changed.
        draft: What to add.

    Returns:
        The resource, and the credentials that are shown only now.
    """
    resource: Resource = {
        "kind": draft.kind,
        "id": call.world.ids.hex32(),
        "ref_id": draft.ref_id,
        "region": draft.region,
        "settings": {},
        "next_attempt": 0,
        "next_instance": 0,
    }
    if draft.elasticsearch_cluster_ref_id is not None:
        resource["elasticsearch_cluster_ref_id"] = draft.elasticsearch_cluster_ref_id
    elif deployment["system_owned"]:
        resource["id"] = deployment["id"]  # true of system deployments only
    configure(resource, draft)
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


def configure(resource: Resource, draft: Draft) -> None:
    """Take over what a request says about a resource beside its plan; of keystore secrets only the names."""
    settings = dict(draft.settings)
    keystore: JsonObject = settings.pop("keystore_contents", None) or {}
    for name, secret in keystore.get("secrets", {}).items():
        keep_secret(resource, name, secret)
    resource["settings"] |= settings
    if draft.display_name:
        resource["display_name"] = draft.display_name


def keep_hash(resource: Resource, secret: str) -> None:
    """Remember the password or token of a resource by its hash."""
    resource["secret_hash"] = sha256(secret.encode()).hexdigest()


def keep_secret(resource: Resource, name: str, secret: Any) -> None:
    """Add, replace or remove a secret of the keystore. Its value is not kept, as no call ever shows it.

    Args:
        resource: An Elasticsearch; is changed.
        name: Name of the setting.
        secret: Value and `as_file`; nothing, an empty object or an empty value remove the secret.
    """
    keystore = resource.setdefault("keystore", {})
    value = (secret or {}).get("value")
    if value is None or value == "":
        keystore.pop(name, None)
    else:
        keystore[name] = {"as_file": bool(secret.get("as_file", isinstance(value, dict)))}


def choose_alias(call: Call, deployment: Deployment, alias: str) -> None:
    """Give a deployment another alias, which `register_alias` makes known; empty text takes it away.

    Raises:
        ApiError: 400, another deployment has the alias.
    """
    if alias != deployment.get("alias", ""):
        if alias and call.store.get(ALIASES, alias) is not None:
            raise ApiError(400, "deployment_alias.alias_unavailable", "This alias is not available.", ("alias",))
        deployment["alias"] = alias
    if not alias:
        deployment.pop("alias", None)


def alias_from_name(call: Call, deployment: Deployment) -> str:
    """An alias made from the name that nobody has yet; empty if the name has no letters or digits."""
    alias = slug(deployment["name"])
    if alias and call.store.get(ALIASES, alias) is not None:
        suffix = f"-{deployment['id'][:16]}"
        alias = alias[: _ALIAS_LENGTH - len(suffix)].rstrip("-") + suffix
    return alias


def register_alias(call: Call, deployment: Deployment, before: str = "") -> None:
    """Make the alias of a deployment known in place of the one it had before."""
    alias = deployment.get("alias", "")
    if alias != before:
        if before:
            call.store.delete(ALIASES, before)
        if alias:
            call.store.put(ALIASES, alias, {"deployment_id": deployment["id"]})


def save(call: Call, deployment: Deployment) -> Stored:
    """Write a deployment."""
    return call.store.put(DEPLOYMENTS, deployment["id"], deployment)


def remove(call: Call, deployment: Deployment) -> None:
    """Delete a deployment with everything that belongs to it."""
    give_back(call.store, deployment["resources"], now_of(call))
    for resource in deployment["resources"]:
        changes.forget(call.store, resource)
    if alias := deployment.get("alias"):
        call.store.delete(ALIASES, alias)
    if "request_id" in deployment:
        call.store.delete(REQUESTS, deployment["request_id"])
    call.store.delete(DEPLOYMENTS, deployment["id"])


def check_settings(call: Call, deployment: Deployment, settings: JsonObject, regions: set[str]) -> JsonObject:
    """Check the settings of a request, leave unknown ones out and put the deployment's id where they say `self`.

    Args:
        call: Makes the request.
        deployment: What it is about.
        settings: What it says.
        regions: Where the resources of the deployment are.

    Raises:
        ApiError: 400, a ruleset or the destination of logs or metrics does not exist.
    """
    checked = {name: settings[name] for name in _SETTINGS if settings.get(name) is not None}
    if settings.get("traffic_filter_settings"):
        checked["traffic_filter_settings"] = _with_rulesets(call, settings["traffic_filter_settings"], regions)
    if settings.get("observability"):
        wanted: JsonObject = settings["observability"]
        checked["observability"] = {
            part: _with_destination(call, deployment, part, wanted[part])
            for part in ("logging", "metrics")
            if wanted.get(part)
        }
    return checked


def _with_rulesets(call: Call, wanted: JsonObject, regions: set[str]) -> JsonObject:
    rulesets: list[str] = wanted.get("rulesets") or []
    for index, ruleset_id in enumerate(rulesets):
        ruleset = visible_ruleset(call, ruleset_id)
        if ruleset is None or ruleset["region"] not in regions:
            field = f"settings.traffic_filter_settings.rulesets[{index}]"
            message = f"There is no traffic filter ruleset [{ruleset_id}] in the region"
            raise ApiError(400, "traffic_filter.not_found", message, (field,))
    return {"rulesets": list(dict.fromkeys(rulesets))}


def _with_destination(call: Call, deployment: Deployment, part: str, wanted: JsonObject) -> JsonObject:
    destination: JsonObject = wanted["destination"]
    if destination["deployment_id"] == "self":
        destination = {**destination, "deployment_id": deployment["id"]}
    elif call.store.get(DEPLOYMENTS, destination["deployment_id"]) is None:
        field = f"settings.observability.{part}.destination.deployment_id"
        message = f"There is no deployment [{destination['deployment_id']}] to send {part} to"
        raise ApiError(400, "root.invalid_data", message, (field,))
    return {**wanted, "destination": destination}


def with_default_rulesets(call: Call, settings: JsonObject, regions: set[str]) -> JsonObject:
    """Add the rulesets that every new deployment of a region gets."""
    filters: JsonObject = settings.get("traffic_filter_settings") or {}
    rulesets: list[str] = list(filters.get("rulesets", ()))
    for ruleset in visible_rulesets(call):
        if ruleset["include_by_default"] and ruleset["region"] in regions and ruleset["id"] not in rulesets:
            rulesets.append(ruleset["id"])
    return {**settings, "traffic_filter_settings": {"rulesets": rulesets}} if rulesets or filters else settings


def is_platform_admin(call: Call) -> bool:
    """Whether the caller administers the platform, which on the hosted service no customer does."""
    return not call.world.personality.hosted and ADMINISTRATOR in call.caller.roles


def require_platform_admin(call: Call, member: str) -> None:
    """Let only platform administrators set a member.

    Raises:
        ApiError: 403, the caller is none.
    """
    if not is_platform_admin(call):
        code = "root.permission_denied" if call.world.personality.hosted else "root.unauthorized.rbac"
        raise ApiError(403, code, f"Only platform administrators may set [{member}]")


def refuse_restricted_hiding(call: Call) -> None:
    """Let only platform administrators hide what is shut down; clients tell `hide=false` without being asked.

    Raises:
        ApiError: 400, the caller is none.
    """
    if call.query.get("hide") and not is_platform_admin(call):
        message = "Only platform administrators may set [hide]"
        raise ApiError(400, "deployments.restricted_parameter", message, ("hide",))


def refuse_system_owned(deployment: Deployment) -> None:
    """Protect a deployment the platform relies on.

    Raises:
        ApiError: 403, it is one.
    """
    if deployment["system_owned"]:
        message = f"Deployment [{deployment['name']}] is owned by the system and cannot be stopped or deleted"
        raise ApiError(403, "root.unauthorized.rbac", message)
