"""The license of the installation, which a new one does without: its trial goes on for as long as none is uploaded."""

from __future__ import annotations

from binascii import Error as NotBase64
from binascii import a2b_base64

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.plans.attempts import to_millis
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import all_allocators, capacity_of
from elastic_cloud_emulator.records.licenses import INSTALLED, LICENSES

_INVALID = "license.invalid_license"


@handles("get-license")
def get_license(call: Call) -> JsonObject:
    """Read the license, and how much memory is in use."""
    installed = _find_license(call)
    memory = sum(capacity_of(allocator) for allocator in all_allocators(call) if allocator["connected"])
    return {"license": installed, "usage_stats": {"total_connected_memory_total": memory}}


@handles("set-license")
def set_license(call: Call) -> JsonObject:
    """Install a license that is good now."""
    wanted: JsonObject = call.body["license"]
    now, start = to_millis(call.store.now), wanted["start_date_in_millis"]
    if wanted["expiry_date_in_millis"] <= now:
        raise ApiError(400, _INVALID, fields=["license.expiry_date_in_millis"])
    if start > now:
        raise ApiError(400, _INVALID, "early", fields=["license.start_date_in_millis"])
    if start < wanted["issue_date_in_millis"]:
        raise ApiError(400, _INVALID, "issue", fields=["license.start_date_in_millis"])
    try:
        a2b_base64(wanted["signature"].encode(), strict_mode=True)
    except NotBase64:
        raise ApiError(400, _INVALID, "signature", fields=["license.signature"]) from None
    call.store.put(LICENSES, INSTALLED, wanted)
    return {}


@handles("delete-license")
def delete_license(call: Call) -> JsonObject:
    """Remove the license."""
    _find_license(call)
    call.store.delete(LICENSES, INSTALLED)
    return {}


def _find_license(call: Call) -> JsonObject:
    stored = call.store.get(LICENSES, INSTALLED)
    if stored is None:
        raise ApiError(404, "license.license_not_found")
    return stored.value
