"""Options by which services of the platform can be tuned."""

from __future__ import annotations

from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles, resource_headers
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import check_version
from elastic_cloud_emulator.storage.store import Stored

OPTIONS = "config_store"
"""Collection of options, by name."""


@handles("list-config-store-option")
def list_config_store_option(call: Call) -> JsonObject:
    """List all options."""
    return {"values": [stored.value for _, stored in call.store.items(OPTIONS)]}


@handles("get-config-store-option")
def get_config_store_option(call: Call) -> Reply:
    """Read an option."""
    stored = _find_option(call)
    return Reply(stored.encoded, headers=resource_headers(stored))


@handles("create-config-store-option")
def create_config_store_option(call: Call) -> Reply:
    """Set an option that is not there yet."""
    name = call.path["config_option_id"]
    if call.store.get(OPTIONS, name) is not None:
        code = "platform.config.store.already_exists"
        raise ApiError(400, code, fields=["config_option_id"], config_option_id=name)
    return _store(call)


@handles("put-config-store-option")
def put_config_store_option(call: Call) -> Reply:
    """Change an option."""
    check_version(call, _find_option(call), "platform.config.store.version_conflict")
    return _store(call)


@handles("delete-config-store-option")
def delete_config_store_option(call: Call) -> Reply:
    """Remove an option."""
    stored = _find_option(call)
    call.store.delete(OPTIONS, call.path["config_option_id"])
    return Reply({}, headers=resource_headers(stored))


def _find_option(call: Call) -> Stored:
    name = call.path["config_option_id"]
    stored = call.store.get(OPTIONS, name)
    if stored is None:
        raise ApiError(404, "platform.config.store.not_found", config_option_id=name)
    return stored


def _store(call: Call) -> Reply:
    name = call.path["config_option_id"]
    stored = call.store.put(OPTIONS, name, {"name": name, "value": call.body["value"], "changed": True})
    return Reply(stored.encoded, headers=resource_headers(stored))
