"""The domains under which deployments are reached."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_configuration_security.security_deployment import plan_anew
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.records.catalog import DEFAULT_DOMAIN, DOMAIN_NAMES
from elastic_cloud_emulator.records.hosts import check_version
from elastic_cloud_emulator.storage.store import Stored


@handles("get-default-deployment-domain-name")
def get_default_deployment_domain_name(call: Call) -> Reply:
    """Read the domain of all kinds that have none of their own."""
    return _read(call, DEFAULT_DOMAIN)


@handles("set-default-deployment-domain-name")
def set_default_deployment_domain_name(call: Call) -> Reply:
    """Set that domain."""
    return _set(call, DEFAULT_DOMAIN, concerns_security=True)


@handles("get-resource-kind-deployment-domain-name")
def get_resource_kind_deployment_domain_name(call: Call) -> Reply:
    """Read the domain that a kind of resource has of its own."""
    return _read(call, call.path["resource_kind"])


@handles("set-resource-kind-deployment-domain-name")
def set_resource_kind_deployment_domain_name(call: Call) -> Reply:
    """Give a kind of resource a domain of its own."""
    kind = call.path["resource_kind"]
    return _set(call, kind, concerns_security=kind == "elasticsearch")


def _read(call: Call, key: str) -> Reply:
    stored = call.store.get(DOMAIN_NAMES, key)
    if stored is None:
        raise _not_set()
    return _reply(stored)


def _set(call: Call, key: str, *, concerns_security: bool) -> Reply:
    """Set a domain, and let the security deployment know it by a new plan if it is reached under it."""
    version: str | None = call.query.get("version")
    stored = call.store.get(DOMAIN_NAMES, key)
    if version:
        if not version.isdecimal():
            raise ApiError(400, "networking.cname.bad_version_format", fields=["version"], version=version)
        if stored is None:
            raise _not_set()
        check_version(call, stored, "networking.cname.version_conflict")
    if concerns_security and not call.query["skip_cascading_operations"]:
        plan_anew(call)
    return _reply(call.store.put(DOMAIN_NAMES, key, {"value": call.body["value"]}))


def _not_set() -> ApiError:
    return ApiError(404, "networking.cname.not_found")


def _reply(stored: Stored) -> Reply:
    return Reply(stored.encoded, headers=resource_headers(stored))
