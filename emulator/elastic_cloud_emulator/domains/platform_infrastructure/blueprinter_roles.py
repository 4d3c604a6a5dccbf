"""What hosts can be used for, and which runners may be."""

from __future__ import annotations

from typing import Final

from elastic_cloud_emulator.domains.platform_infrastructure.joining import give_role, may_join, role_is_used
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, Reply, handles
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.hosts import BLESSINGS, PENDING_STATES, ROLES, RUNNERS, check_version
from elastic_cloud_emulator.storage.store import Stored

_CONFLICT: Final = "roles.version_conflict"


@handles("list-blueprinter-roles")
def list_blueprinter_roles(call: Call) -> JsonObject:
    """List all roles with their permissions and requests."""
    return {"values": [_show_role(call, role_id) for role_id in call.store.keys(ROLES)]}


@handles("create-blueprinter-role")
def create_blueprinter_role(call: Call) -> Reply:
    """Add a role."""
    role: JsonObject = call.body["role"]
    role_id: str = role["id"]
    if call.store.get(ROLES, role_id) is not None:
        raise ApiError(409, "roles.already_exists", fields=["role.id"], id=role_id)
    call.store.put(ROLES, role_id, role)
    if "blessings" in call.body:
        _bless(call, role_id, call.body["blessings"]["runner_ids_to_blessing"])
    return Reply(_show_role(call, role_id))


@handles("get-blueprinter-role")
def get_blueprinter_role(call: Call) -> JsonObject:
    """Read a role with its permissions and requests."""
    _find_role(call)
    return _show_role(call, call.path["blueprinter_role_id"])


@handles("update-blueprinter-role")
def update_blueprinter_role(call: Call) -> JsonObject:
    """Replace the definition of a role that no host has; its id stays, whatever the body says."""
    stored, role_id = _find_role(call), call.path["blueprinter_role_id"]
    check_version(call, stored, _CONFLICT)
    _refuse_used(call, role_id)
    call.store.put(ROLES, role_id, {**call.body, "id": role_id})
    _let_join(call, role_id)
    return _show_role(call, role_id)


@handles("delete-blueprinter-role")
def delete_blueprinter_role(call: Call) -> JsonObject:
    """Remove a role, its permissions and requests."""
    stored, role_id = _find_role(call), call.path["blueprinter_role_id"]
    check_version(call, stored, _CONFLICT)
    if not call.query["skip_validations"]:
        _refuse_used(call, role_id)
    for collection in (ROLES, BLESSINGS, PENDING_STATES):
        call.store.delete(collection, role_id)
    return {}


@handles("set-blueprinter-blessings")
def set_blueprinter_blessings(call: Call) -> JsonObject:
    """Replace the permissions of a role."""
    role_id = _find_at_version_of_blessings(call)
    _bless(call, role_id, call.body["runner_ids_to_blessing"])
    return _show_role(call, role_id)


@handles("add-blueprinter-blessing")
def add_blueprinter_blessing(call: Call) -> JsonObject:
    """Permit a role to a runner, or deny it."""
    role_id = _find_at_version_of_blessings(call)
    blessings = call.store.get(BLESSINGS, role_id)
    present: JsonObject = {} if blessings is None else blessings.value["runner_ids_to_blessing"]
    _bless(call, role_id, {**present, call.path["runner_id"]: call.body})
    return _show_role(call, role_id)


def _bless(call: Call, role_id: str, blessings: JsonObject) -> None:
    """Replace the permissions of a role, and let those join that have waited for one."""
    call.store.put(BLESSINGS, role_id, {"id": role_id, "runner_ids_to_blessing": blessings})
    _let_join(call, role_id)


def _let_join(call: Call, role_id: str) -> None:
    """Give a role to the runners that ask for it and may have it."""
    pending = call.store.get(PENDING_STATES, role_id)
    for runner_id in () if pending is None else pending.value["runner_ids_to_pending_state"]:
        runner = call.store.get(RUNNERS, runner_id)
        if runner is not None and may_join(call, runner_id, role_id):
            give_role(call.store, runner.value, role_id)


def _refuse_used(call: Call, role_id: str) -> None:
    if role_is_used(call, role_id):
        raise ApiError(400, "roles.in_use", blueprinter_role_id=role_id)


def _find_role(call: Call) -> Stored:
    role_id = call.path["blueprinter_role_id"]
    stored = call.store.get(ROLES, role_id)
    if stored is None:
        raise ApiError(404, "roles.not_found", blueprinter_role_id=role_id)
    return stored


def _find_at_version_of_blessings(call: Call) -> str:
    """Return the id of the role the path names, whose permissions are at the version that the caller expects.

    Raises:
        ApiError: 404, there is none; 409, they have changed.
    """
    _find_role(call)
    role_id = call.path["blueprinter_role_id"]
    check_version(call, call.store.get(BLESSINGS, role_id), _CONFLICT)
    return role_id


def _show_role(call: Call, role_id: str) -> JsonObject:
    shown: JsonObject = {"id": role_id}
    for part, collection in (("role", ROLES), ("blessings", BLESSINGS), ("pending", PENDING_STATES)):
        stored = call.store.get(collection, role_id)
        if stored is not None:
            value = stored.value
            if collection != ROLES:
                del value["id"]
            shown[part] = {
                "value": value,
                "meta": {
                    "version": str(stored.version),
                    "created_time": stored.created,
                    "modified_time": stored.modified,
                },
            }
    return shown
