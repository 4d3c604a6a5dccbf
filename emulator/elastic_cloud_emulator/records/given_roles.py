"""Whether somebody may give role assignments to others: to users, API keys, invited people or by mappings."""

from __future__ import annotations

from typing import NamedTuple, cast

from elastic_cloud_emulator.access.role_assignments import ROLES, Assignments, contains, each_assignment
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.records.deployments import DEPLOYMENTS, Deployment


class Obstacle(NamedTuple):
    """Why an assignment cannot be given.

    Attributes:
        field: Its place in the assignments.
        message: The reason.
        contradictory: Whether it contradicts itself; otherwise it is not the caller's to give.
    """

    field: str
    message: str
    contradictory: bool = False


def find_obstacle(call: Call, wanted: Assignments, organization_id: str, *, withdrawn: bool = False) -> Obstacle | None:
    """Find out why assignments cannot be given, or withdrawn; None if they can.

    Nobody gives more than they have, which administrators of an installation of one's own have without assignments.

    Args:
        call: Gives them.
        wanted: The assignments.
        organization_id: Where they are given; they may not reach beyond it.
        withdrawn: Whether they are withdrawn, when it does no harm if they could not be given.
    """
    for assignment in each_assignment(wanted):
        place, ids, value = assignment.place, assignment.ids, assignment.value
        reached = value.get("organization_id")
        if reached != organization_id:
            reach = "the platform" if reached is None else f"organization {reached[:100]}"
            return Obstacle(f"{place}.organization_id", f"You cannot give or withdraw roles in {reach}")
        if ids is not None and bool(value.get("all")) == (value.get(ids) is not None):
            message = f"A role is for all of them, or for those in {ids}"
            return Obstacle(f"{place}.{ids}", message, contradictory=True)
        known = ROLES.get(assignment.where[0])
        if known is not None and value["role_id"] not in known and not withdrawn:
            return Obstacle(f"{place}.role_id", f"There is no role {value['role_id'][:100]} to give")
        for index, deployment_id in enumerate(value.get("deployment_ids") or ()):
            if not withdrawn and not _has_deployment(call, organization_id, deployment_id):
                message = f"You cannot give roles on deployment {deployment_id}"
                return Obstacle(f"{place}.deployment_ids[{index}]", message)
        if call.world.personality.hosted and not contains(call.caller.role_assignments, assignment):
            return Obstacle(place, "Nobody can give or withdraw roles beyond those they have")
    return None


def _has_deployment(call: Call, organization_id: str, deployment_id: str) -> bool:
    stored = call.store.get(DEPLOYMENTS, deployment_id)
    if stored is None or not call.world.personality.hosted:
        return stored is not None
    return cast(Deployment, stored.value).get("organization_id") == organization_id
