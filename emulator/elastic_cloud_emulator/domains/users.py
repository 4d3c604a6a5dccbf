"""The users of an installation."""

from __future__ import annotations

import re
from typing import Any

from elastic_cloud_emulator.access.authentication import PASSWORDS
from elastic_cloud_emulator.access.authorization import ADMINISTRATOR
from elastic_cloud_emulator.access.credentials import KEYS, hash_password, remove_key
from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.access.sessions import close_sessions_of
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,127}")
_TAKEN_NAMES = ("auth",)
"""Names that mean something else in paths."""
ROLES = (ADMINISTRATOR, "ece_platform_viewer", "ece_deployment_manager", "ece_deployment_viewer")
"""The roles of an installation of one's own."""
_NATIVE = {"type": "native", "id": "native"}
_RESTRICTED = ("builtin", "metadata")
_RESTRICTED_SECURITY = ("permissions", "elevated_permissions")


@handles("get-current-user")
def get_current_user(call: Call) -> dict[str, Any]:
    """Read the caller, with the operations that the caller's roles open up."""
    user = _find_user(call, call.caller.user_id)
    user["security"]["permissions"] = sorted(
        operation.id
        for operation in call.world.offered
        if not operation.required_role.isdisjoint(call.caller.roles) or not operation.secured
    )
    return user


@handles("update-current-user")
def update_current_user(call: Call) -> dict[str, Any]:
    """Change the caller."""
    return _change_user(call, call.caller.user_id)


@handles("get-users")
def get_users(call: Call) -> dict[str, Any]:
    """List the users."""
    users = (stored.value for _, stored in call.store.items(USERS))
    return {"users": [user for user in users if user["security"]["enabled"] or call.query["include_disabled"]]}


@handles("create-user")
def create_user(call: Call) -> dict[str, Any]:
    """Add a user of the installation's own realm."""
    body: dict[str, Any] = call.body
    user_name = body["user_name"]
    if not _NAME.fullmatch(user_name) or user_name in _TAKEN_NAMES:
        raise ApiError(400, "user.user_name.invalid", fields=["user_name"])
    if call.store.get(USERS, user_name) is not None:
        raise ApiError(409, "user.user_name.conflict", fields=["user_name"], user_name=user_name)
    _refuse_restricted(body)
    security: dict[str, Any] = body["security"]
    user: dict[str, Any] = {
        "user_name": user_name,
        **{member: body[member] for member in ("full_name", "email") if member in body},
        "builtin": False,
        "security": {
            "enabled": security.get("enabled", True),
            "roles": check_roles(call, security.get("roles", [])),
            "security_realm": _NATIVE,
        },
        "metadata": {"created_by": call.caller.user_id, "created_at": call.store.instant},
    }
    if "password" in security:
        _set_password(call, user_name, security["password"])
    call.store.put(USERS, user_name, user)
    return user


@handles("get-user")
def get_user(call: Call) -> dict[str, Any]:
    """Read a user."""
    return _find_user(call, call.path["user_name"])


@handles("update-user")
def update_user(call: Call) -> dict[str, Any]:
    """Change a user."""
    return _change_user(call, call.path["user_name"])


@handles("delete-user")
def delete_user(call: Call) -> dict[str, Any]:
    """Remove a user with everything that opened the door for that name, should it ever be given away again."""
    user = _find_user(call, call.path["user_name"])
    user_name = user["user_name"]
    if user.get("builtin"):
        raise ApiError(400, "user.restricted_deletion", user_name=user_name)
    _refuse_external(user)
    for key_id, stored in list(call.store.items(KEYS)):
        if stored.value["user_id"] == user_name:
            remove_key(call.store, key_id, user_name)
    close_sessions_of(call.store, user_name)
    call.store.delete(PASSWORDS, user_name)
    call.store.delete(USERS, user_name)
    return {}


def check_roles(call: Call, roles: list[str]) -> list[str]:
    """Check the roles that a user is to have.

    Args:
        call: Gives them.
        roles: Their names.

    Returns:
        The names, each once.

    Raises:
        ApiError: 400, one does not exist, they exclude each other, or they go beyond the caller's own.
    """
    roles, fields = list(dict.fromkeys(roles)), ["security.roles"]
    for role in roles:
        if role not in ROLES:
            raise ApiError(400, "user.roles.invalid", fields=fields, role=role)
    if ADMINISTRATOR in roles and len(roles) > 1:
        raise ApiError(400, "user.roles.invalid", "administrator", fields=fields, role=ADMINISTRATOR)
    if {"ece_deployment_manager", "ece_deployment_viewer"}.issubset(roles):
        raise ApiError(400, "user.roles.invalid", "both", fields=fields)
    if ADMINISTRATOR not in call.caller.roles and not call.caller.roles.issuperset(roles):
        raise ApiError(400, "user.roles.forbidden", fields=fields)
    return roles


def set_roles(call: Call, user: dict[str, Any], roles: list[str]) -> None:
    """Give a user other roles.

    Args:
        call: Gives them.
        user: As it is stored; is changed, and written.
        roles: All that the user is to have.

    Raises:
        ApiError: 400, the user cannot be changed, or the roles cannot be had.
    """
    refuse_unchangeable(user)
    user["security"]["roles"] = check_roles(call, roles)
    _keep_user(call, user)


def refuse_unchangeable(user: dict[str, Any]) -> None:
    """Protect built-in users and those that are kept elsewhere.

    Raises:
        ApiError: 400, it is one of them.
    """
    if user.get("builtin"):
        raise ApiError(400, "user.cannot_modify", user_name=user["user_name"])
    _refuse_external(user)


def _change_user(call: Call, user_name: str) -> dict[str, Any]:
    """Merge the body into a user."""
    user, patch = _find_user(call, user_name), call.body
    refuse_unchangeable(user)
    if patch.get("user_name") not in (None, user_name):
        raise ApiError(400, "user.restricted_field", "name", fields=["user_name"])
    _refuse_restricted(patch)
    for member in ("full_name", "email"):
        if patch.get(member) is not None:
            user[member] = patch[member]
        elif member in patch:
            user.pop(member, None)
    wanted: dict[str, Any] = patch.get("security") or {}
    if "roles" in wanted:
        user["security"]["roles"] = check_roles(call, wanted["roles"] or [])
    if "enabled" in wanted:
        user["security"]["enabled"] = wanted["enabled"] is not False
    if wanted.get("password") is not None:
        _set_password(call, user_name, wanted["password"])
    if not user["security"]["enabled"]:
        close_sessions_of(call.store, user_name)
    _keep_user(call, user)
    return user


def _keep_user(call: Call, user: dict[str, Any]) -> None:
    changed = {"updated_by": call.caller.user_id, "updated_at": call.store.instant}
    user["metadata"] = {**user.get("metadata", {}), **changed}
    call.store.put(USERS, user["user_name"], user)


def _set_password(call: Call, user_name: str, password: str) -> None:
    """Set a password, which ends all sessions that began with another one, except the caller's."""
    call.store.put(PASSWORDS, user_name, {"hash": hash_password(password)})
    close_sessions_of(call.store, user_name, but=call.caller.session_id)


def _find_user(call: Call, user_name: str) -> dict[str, Any]:
    stored = call.store.get(USERS, user_name)
    if stored is None:
        raise ApiError(404, "user.not_found", user_name=user_name)
    return stored.value


def _refuse_external(user: dict[str, Any]) -> None:
    if user["security"].get("security_realm", _NATIVE) != _NATIVE:
        raise ApiError(400, "user.cannot_modify_external", user_name=user["user_name"])


def _refuse_restricted(body: dict[str, Any]) -> None:
    """Refuse members that only the server sets."""
    security: dict[str, Any] = body.get("security") or {}
    fields = [member for member in _RESTRICTED if body.get(member) is not None]
    fields += [f"security.{member}" for member in _RESTRICTED_SECURITY if security.get(member) is not None]
    if security.get("security_realm") not in (None, _NATIVE):
        fields.append("security.security_realm")
    if fields:
        raise ApiError(400, "user.restricted_field", fields=fields, names=", ".join(fields))
