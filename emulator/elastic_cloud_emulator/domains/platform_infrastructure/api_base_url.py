"""The address under which the installation presents itself."""

from __future__ import annotations

from elastic_cloud_emulator.domains.platform_configuration_security.security_deployment import plan_anew
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.records.hosts import check_version
from elastic_cloud_emulator.storage.store import Stored

_ADDRESSES = "api_base_urls"
"""Collection with the only address there may be."""
_OWN = "own"


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
        plan_anew(call)
    return _reply(call.store.put(_ADDRESSES, _OWN, {"value": call.body["value"]}))


def _not_set() -> ApiError:
    return ApiError(404, "adminconsole.base_url.not_found")


def _reply(stored: Stored) -> Reply:
    return Reply(stored.encoded, headers=resource_headers(stored))
