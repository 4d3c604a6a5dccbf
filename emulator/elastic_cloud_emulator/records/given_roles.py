"""Whether somebody may give role assignments to others: to users, API keys, invited people or by mappings."""

from __future__ import annotations

from typing import cast

from elastic_cloud_emulator.access.role_assignments import ROLES, Assignments, contains, each_assignment
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment

_UNAUTHORIZED = "role_assignments.unauthorized_role_assignments"


def check_given(call: Call, wanted: Assignments, organization_id: str, *, withdrawn: bool = False) -> None:
    """Check assignments that somebody gives, or withdraws.

    Nobody gives more than they have, except for administrators of an installation of one's own.

    Args:
        call: Gives them.
        wanted: The assignments.
        organization_id: Where they are given; they may not reach beyond it.
        withdrawn: Whether they are withdrawn, when it does no harm if they could not be given.

    Raises:
        ApiError: 403, one is not the caller's to give; 400, one contradicts itself. The field is its place in the
            assignments.
    """
    for assignment in each_assignment(wanted):
        place, ids, value = assignment.place, assignment.ids, assignment.value
        reached, role = value.get("organization_id"), value["role_id"]
        if reached != organization_id:
            reach = "the platform" if reached is None else f"organization {reached}"
            raise ApiError(403, _UNAUTHORIZED, fields=[f"{place}.organization_id"], reach=reach)
        if ids is not None and bool(value.get("all")) == (value.get(ids) is not None):
            raise ApiError(400, "root.invalid_data", "scope", fields=[f"{place}.{ids}"], member=ids)
        known = ROLES.get(assignment.where[0])
        if known is not None and role not in known and not withdrawn:
            raise ApiError(403, _UNAUTHORIZED, "role", fields=[f"{place}.role_id"], role=role)
        for index, deployment_id in enumerate(value.get("deployment_ids") or ()):
            if not withdrawn and not _has_deployment(call, organization_id, deployment_id):
                fields = [f"{place}.deployment_ids[{index}]"]
                raise ApiError(403, _UNAUTHORIZED, "deployment", fields=fields, deployment_id=deployment_id)
        if call.world.personality.hosted and not contains(call.caller.role_assignments, assignment):
            raise ApiError(403, _UNAUTHORIZED, "beyond", fields=[place])


def _has_deployment(call: Call, organization_id: str, deployment_id: str) -> bool:
    stored = call.store.get(DEPLOYMENTS, deployment_id)
    if stored is None or not call.world.personality.hosted:
        return stored is not None
    return cast(Deployment, stored.value).get("organization_id") == organization_id
