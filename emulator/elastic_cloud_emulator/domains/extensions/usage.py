"""Which deployments use an extension."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.extensions.records import Extension
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.plans.records import JsonObject, Resource
from elastic_cloud_emulator.records.deployments import Deployment, now_of, shown_resources, visible_deployments

_MOST = 10_000


def url_of(extension: Extension) -> str:
    """Return what plans call the extension."""
    return f"repo://{extension['id']}"


def users_of(call: Call, extension: Extension) -> list[str]:
    """List the deployments with a plan, current or pending, that names the extension; stopped ones do not count."""
    url, now = url_of(extension), now_of(call)
    needle = f'"{url}"'.encode()
    found = []
    for deployment_id, stored in visible_deployments(call):
        if needle in stored.encoded:  # spares decoding all the others
            resources = shown_resources(cast(Deployment, stored.value))
            if any(url in _urls(plan) for resource in resources for plan in _plans(resource, now)):
                found.append(deployment_id)
    return found[:_MOST]


def _plans(resource: Resource, now: int) -> list[JsonObject]:
    if states.is_stopped(resource, now):
        return []
    pending = states.pending_attempt(resource, now)
    return [states.plan_of(resource, now), *([] if pending is None else [pending["plan"]])]


def _urls(plan: JsonObject) -> set[str]:
    """Return the addresses of all bundles and plugins in a plan."""
    parts = [plan, *plan["cluster_topology"]]
    return {
        entry["url"]
        for part in parts
        for member in ("user_bundles", "user_plugins")
        for entry in (part.get("elasticsearch") or {}).get(member) or ()
    }
