"""The address under which the installation presents itself."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.domains.deployments.plan_changes import PlanChanges
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans import states
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, save_deployment
from elastic_cloud_emulator.records.hosts import check_version
from elastic_cloud_emulator.storage.store import Stored

_ADDRESSES = "api_base_urls"
"""Collection with the only address there may be."""
_OWN = "own"
_SECURITY = "security-cluster"
"""Name of the platform's own deployment that keeps users signed in."""


@handles("get-api-base-url")
def get_api_base_url(call: Call) -> Reply:
    """Read the address."""
    stored = call.store.get(_ADDRESSES, _OWN)
    if stored is None:
        raise _not_set()
    return _reply(stored)


@handles("set-api-base-url")
def set_api_base_url(call: Call) -> Reply:
    """Set the address, and let the security deployment know it by a new plan."""
    version: str | None = call.query.get("version")
    stored = call.store.get(_ADDRESSES, _OWN)
    if version:
        if not version.isdecimal():
            raise ApiError(400, "adminconsole.base_url.bad_version_format", fields=["version"], version=version)
        if stored is None:
            raise _not_set()
        check_version(call, stored, "adminconsole.base_url.version_conflict")
    if not call.query["skip_cascading_operations"]:
        _tell_security_deployment(call)
    return _reply(call.store.put(_ADDRESSES, _OWN, {"value": call.body["value"]}))


def _tell_security_deployment(call: Call) -> None:
    for _, stored in call.store.items(DEPLOYMENTS):
        if _SECURITY.encode() in stored.encoded:
            deployment = cast(Deployment, stored.value)
            if deployment["system_owned"] and deployment["name"] == _SECURITY:
                _plan_anew(call, deployment)


def _plan_anew(call: Call, deployment: Deployment) -> None:
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


def _not_set() -> ApiError:
    return ApiError(404, "adminconsole.base_url.not_found")


def _reply(stored: Stored) -> Reply:
    return Reply(stored.encoded, headers=resource_headers(stored))
