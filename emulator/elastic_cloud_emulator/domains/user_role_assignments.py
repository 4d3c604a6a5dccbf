"""Giving roles to users and taking them away, by assignments."""

from __future__ import annotations

from typing import Any, cast

from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.access.role_assignments import (
    Assignments,
    add_assignments,
    each_assignment,
    remove_assignments,
)
from elastic_cloud_emulator.domains.users import refuse_unchangeable, set_roles
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment, is_visible

OWNER = "organization-admin"
"""The role that every organization has somebody for."""
_UNAUTHORIZED = "role_assignments.unauthorized_role_assignments"
_ROLES = {
    "organization": (OWNER, "billing-admin"),
    "deployment": ("deployment-admin", "deployment-editor", "deployment-viewer"),
}


@handles("add-role-assignments")
def add_role_assignments(call: Call) -> dict[str, Any]:
    """Add roles to those a user has."""
    user = _target(call)
    if not call.world.personality.hosted:
        roles: list[str] = user["security"]["roles"]
        return _set_platform_roles(call, user, [*roles, *_platform_roles(call)])
    check_assignments(call, call.body)
    user["role_assignments"] = add_assignments(user.get("role_assignments", {}), call.body)
    call.store.put(USERS, call.path["user_id"], user)
    return {}


@handles("remove-role-assignments")
def remove_role_assignments(call: Call) -> dict[str, Any]:
    """Withdraw roles from a user; those the user does not have are passed over."""
    user = _target(call)
    if not call.world.personality.hosted:
        gone = _platform_roles(call)
        return _set_platform_roles(call, user, [role for role in user["security"]["roles"] if role not in gone])
    if call.query["force"]:
        raise ApiError(403, _UNAUTHORIZED, "force", fields=["force"])
    check_scopes(call, call.body)
    user["role_assignments"] = remove_assignments(user.get("role_assignments", {}), call.body)
    call.store.put(USERS, call.path["user_id"], user)
    if not any(_is_owner(stored.value, call.caller.organization_id) for _, stored in call.store.items(USERS)):
        raise ApiError(403, _UNAUTHORIZED, "owner", fields=["organization"], role=OWNER)
    return {}


def check_assignments(call: Call, wanted: Assignments) -> None:
    """Check assignments that somebody is to get, on the hosted service.

    Args:
        call: Gives them.
        wanted: The assignments.

    Raises:
        ApiError: 403, the caller cannot give one of them; 400, one contradicts itself.
    """
    check_scopes(call, wanted)
    for assignment in each_assignment(wanted):
        place, role = assignment.place, assignment.value["role_id"]
        known = _ROLES.get(assignment.where[0])
        if known is not None and role not in known:
            raise ApiError(403, _UNAUTHORIZED, "role", fields=[f"{place}.role_id"], role=role)
        for index, deployment_id in enumerate(assignment.value.get("deployment_ids") or ()):
            stored = call.store.get(DEPLOYMENTS, deployment_id)
            if stored is None or not is_visible(call, cast(Deployment, stored.value)):
                fields = [f"{place}.deployment_ids[{index}]"]
                raise ApiError(403, _UNAUTHORIZED, "deployment", fields=fields, deployment_id=deployment_id)


def check_scopes(call: Call, wanted: Assignments) -> None:
    """Check what assignments reach, on the hosted service: nothing but the caller's own organization.

    Args:
        call: Names them.
        wanted: The assignments.

    Raises:
        ApiError: 403, one reaches further; 400, one contradicts itself.
    """
    for assignment in each_assignment(wanted):
        place, ids, value = assignment.place, assignment.ids, assignment.value
        organization_id = value.get("organization_id")
        if organization_id != call.caller.organization_id:
            reach = "the platform" if organization_id is None else f"organization {organization_id}"
            raise ApiError(403, _UNAUTHORIZED, fields=[f"{place}.organization_id"], reach=reach)
        if ids is not None and bool(value.get("all")) == (ids in value):
            raise ApiError(400, "root.invalid_data", "scope", fields=[f"{place}.{ids}"], member=ids)


def _target(call: Call) -> dict[str, Any]:
    """Find the user that the path names.

    Raises:
        ApiError: 400, there is none, in the caller's organization, whose roles could be changed.
    """
    user_id = call.path["user_id"]
    stored = call.store.get(USERS, user_id)
    user = None if stored is None else stored.value
    if user is None or user.get("organization_id") != call.caller.organization_id:
        raise ApiError(400, "role_assignments.invalid_target_user_id", fields=["user_id"], user_id=user_id)
    if not call.world.personality.hosted:
        try:
            refuse_unchangeable(user)
        except ApiError as refusal:
            code = "role_assignments.invalid_target_user_id"
            raise ApiError(400, code, "unchangeable", fields=["user_id"], problem=refusal.message) from None
    return user


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


def _is_owner(user: dict[str, Any], organization_id: str | None) -> bool:
    held = user.get("role_assignments", {}).get("organization", ())
    return any((each["role_id"], each["organization_id"]) == (OWNER, organization_id) for each in held)
