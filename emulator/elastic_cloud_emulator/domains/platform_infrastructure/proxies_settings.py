"""The settings that all proxies share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import PROXIES_SETTINGS, check_version
from elastic_cloud_emulator.storage.store import Stored

_SHARED = "shared"
_CONFLICT: Final = "proxies.version_conflict"


@handles("get-proxies-settings")
def get_proxies_settings(call: Call) -> Reply:
    """Read the settings."""
    return _reply(read_settings(call))


@handles("set-proxies-settings")
def set_proxies_settings(call: Call) -> Reply:
    """Replace the settings."""
    check_version(call, read_settings(call), _CONFLICT)
    return _reply(call.store.put(PROXIES_SETTINGS, _SHARED, call.body))


@handles("update-proxies-settings")
def update_proxies_settings(call: Call) -> Reply:
    """Change some settings; null changes nothing, as every setting needs a value."""
    stored = read_settings(call)
    check_version(call, stored, _CONFLICT)
    return _reply(call.store.put(PROXIES_SETTINGS, _SHARED, _merge(stored.value, call.body)))


def read_settings(call: Call) -> Stored:
    """Return the settings.

    Raises:
        ApiError: 404, the seeds have none.
    """
    stored = call.store.get(PROXIES_SETTINGS, _SHARED)
    if stored is None:
        raise ApiError(404, "root.resource_not_found", "proxies")
    return stored


def _merge(present: JsonObject, patch: Mapping[str, Any]) -> JsonObject:
    merged = dict(present)
    for name, value in patch.items():
        if isinstance(value, dict):
            merged[name] = _merge(present.get(name, {}), value)
        elif value is not None:
            merged[name] = value
    return merged


def _reply(stored: Stored) -> Reply:
    return Reply(stored.encoded, headers={"x-cloud-resource-version": str(stored.version)})
