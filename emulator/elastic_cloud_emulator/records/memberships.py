"""The stored form of organizations and memberships, and how handlers find them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NotRequired, TypedDict, cast

from elastic_cloud_emulator.access.role_assignments import OWNER
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.storage.store import Transaction

ORGANIZATIONS = "organizations"
"""Collection of organizations, by id."""
MEMBERSHIPS = "organization_memberships"
"""Collection of memberships, by the ids of organization and user with a slash between them."""


class Membership(TypedDict):
    """Somebody's membership in an organization.

    Attributes:
        organization_id: The organization.
        user_id: The user.
        member_since: An instant.
        role_assignments: What the member may do; absent for nothing.
    """

    organization_id: str
    user_id: str
    member_since: str
    role_assignments: NotRequired[JsonObject]


def find_organization(call: Call) -> JsonObject:
    """Find the organization that the path names.

    Raises:
        ApiError: 404, there is none.
    """
    organization_id = call.path["organization_id"]
    stored = call.store.get(ORGANIZATIONS, organization_id)
    if stored is None:
        raise ApiError(404, "organization.not_found", organization_id=organization_id)
    return stored.value


def find_membership(store: Transaction, organization_id: str, user_id: str) -> Membership | None:
    """Find a membership; None if the user is not in the organization."""
    stored = store.get(MEMBERSHIPS, _key(organization_id, user_id))
    return None if stored is None else cast(Membership, stored.value)


def memberships_in(store: Transaction, organization_id: str) -> Iterator[Membership]:
    """Return the memberships in an organization, oldest first."""
    for key in store.keys(MEMBERSHIPS):
        if key.startswith(f"{organization_id}/") and (stored := store.get(MEMBERSHIPS, key)) is not None:
            yield cast(Membership, stored.value)


def memberships_of(store: Transaction, user_id: str) -> Iterator[Membership]:
    """Return the memberships of a user, oldest first."""
    for key in store.keys(MEMBERSHIPS):
        if key.endswith(f"/{user_id}") and (stored := store.get(MEMBERSHIPS, key)) is not None:
            yield cast(Membership, stored.value)


def save_membership(store: Transaction, membership: Membership) -> None:
    """Write a membership."""
    store.put(MEMBERSHIPS, _key(membership["organization_id"], membership["user_id"]), membership)


def end_membership(store: Transaction, organization_id: str, user_id: str) -> None:
    """Remove a membership, and with it all roles the user had in the organization."""
    store.delete(MEMBERSHIPS, _key(organization_id, user_id))


def has_owner(store: Transaction, organization_id: str) -> bool:
    """Tell whether somebody in an organization may do everything there."""
    return any(
        (each["role_id"], each["organization_id"]) == (OWNER, organization_id)
        for membership in memberships_in(store, organization_id)
        for each in membership.get("role_assignments", {}).get("organization") or ()
    )


def _key(organization_id: str, user_id: str) -> str:
    return f"{organization_id}/{user_id}"
