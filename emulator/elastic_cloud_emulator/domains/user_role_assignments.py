"""Giving roles to users and taking them away, by assignments."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.access.role_assignments import (
    OWNER,
    add_assignments,
    each_assignment,
    remove_assignments,
)
from elastic_cloud_emulator.domains.users import refuse_unchangeable, set_roles
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.records.given_roles import check_given
from elastic_cloud_emulator.records.memberships import Membership, find_membership, has_owner, save_membership

_UNAUTHORIZED = "role_assignments.unauthorized_role_assignments"


@handles("add-role-assignments")
def add_role_assignments(call: Call) -> dict[str, Any]:
    """Add roles to those a user has."""
    if not call.world.personality.hosted:
        user = _user(call)
        roles: list[str] = user["security"]["roles"]
        return _set_platform_roles(call, user, [*roles, *_platform_roles(call)])
    membership = _membership(call)
    check_given(call, call.body, membership["organization_id"])
    membership["role_assignments"] = add_assignments(membership.get("role_assignments", {}), call.body)
    save_membership(call.store, membership)
    return {}


@handles("remove-role-assignments")
def remove_role_assignments(call: Call) -> dict[str, Any]:
    """Withdraw roles from a user; those the user does not have are passed over."""
    if not call.world.personality.hosted:
        user, gone = _user(call), _platform_roles(call)
        return _set_platform_roles(call, user, [role for role in user["security"]["roles"] if role not in gone])
    membership = _membership(call)
    if call.query["force"]:
        raise ApiError(403, _UNAUTHORIZED, "force", fields=["force"])
    check_given(call, call.body, membership["organization_id"], withdrawn=True)
    membership["role_assignments"] = remove_assignments(membership.get("role_assignments", {}), call.body)
    save_membership(call.store, membership)
    if not has_owner(call.store, membership["organization_id"]):
        raise ApiError(403, _UNAUTHORIZED, "owner", fields=["organization"], role=OWNER)
    return {}


def _membership(call: Call) -> Membership:
    """Find the membership of the user that the path names, in the caller's organization.

    Raises:
        ApiError: 400, there is none.
    """
    membership = find_membership(call.store, call.caller.organization_id or "", call.path["user_id"])
    if membership is None:
        raise _no_target(call)
    return membership


def _user(call: Call) -> dict[str, Any]:
    """Find the user that the path names.

    Raises:
        ApiError: 400, there is none whose roles could be changed.
    """
    stored = call.store.get(USERS, call.path["user_id"])
    if stored is None:
        raise _no_target(call)
    user = stored.value
    try:
        refuse_unchangeable(user)
    except ApiError as refusal:
        code = "role_assignments.invalid_target_user_id"
        raise ApiError(400, code, "unchangeable", fields=["user_id"], problem=refusal.message) from None
    return user


def _no_target(call: Call) -> ApiError:
    code = "role_assignments.invalid_target_user_id"
    return ApiError(400, code, fields=["user_id"], user_id=call.path["user_id"])


def _platform_roles(call: Call) -> list[str]:
    """Return the roles of the request on an installation of one's own, which has platform roles only.

    Raises:
        ApiError: 403, there are others among them.
    """
    roles = []
    for assignment in each_assignment(call.body):
        if assignment.where != ("platform",):
            raise ApiError(403, _UNAUTHORIZED, "platform", fields=[assignment.place])
        roles.append(assignment.value["role_id"])
    return roles


def _set_platform_roles(call: Call, user: dict[str, Any], roles: list[str]) -> dict[str, Any]:
    try:
        set_roles(call, user, roles)
    except ApiError as refusal:
        raise ApiError(403, _UNAUTHORIZED, "roles", fields=["platform"], problem=refusal.message) from None
    return {}
