"""Who belongs to an organization."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.access.role_assignments import OWNER
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.records.memberships import (
    Membership,
    end_membership,
    find_membership,
    find_organization,
    has_owner,
    memberships_in,
)


@handles("list-organization-members")
def list_organization_members(call: Call) -> dict[str, Any]:
    """List everybody who belongs to an organization."""
    organization = find_organization(call)
    return {"members": [_show(call, membership) for membership in memberships_in(call.store, organization["id"])]}


@handles("delete-organization-memberships")
def delete_organization_memberships(call: Call) -> dict[str, Any]:
    """End memberships, all or none; API keys that the members have made stay, as they belong to the organization."""
    organization_id = find_organization(call)["id"]
    owned = has_owner(call.store, organization_id)
    for user_id in dict.fromkeys(call.path["user_ids"].split(",")):
        if find_membership(call.store, organization_id, user_id) is None:
            if call.store.get(USERS, user_id) is None:
                raise ApiError(404, "user.not_found", user_name=user_id)
            code = "organization.membership_not_found"
            raise ApiError(404, code, user_id=user_id, organization_id=organization_id)
        end_membership(call.store, organization_id, user_id)
    forced = call.query["force"] and not call.world.personality.hosted
    if owned and not forced and not has_owner(call.store, organization_id):
        raise ApiError(400, "root.invalid_data", "owner", fields=["user_ids"], role=OWNER)
    return {}


def _show(call: Call, membership: Membership) -> dict[str, Any]:
    stored = call.store.get(USERS, membership["user_id"])
    user: dict[str, Any] = {} if stored is None else stored.value
    names = {"name": user.get("name", user.get("full_name")), "email": user.get("email")}
    return {**membership, **{name: value for name, value in names.items() if value is not None}}
