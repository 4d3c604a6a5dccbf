"""What people do with a browser, and the API has nothing for: following the link of an invitation, and signing in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from elastic_cloud_emulator.access.credentials import keep_key, new_key
from elastic_cloud_emulator.access.realms import USERS
from elastic_cloud_emulator.access.role_assignments import Assignments, add_assignments
from elastic_cloud_emulator.domains.organizations.invitations import accept, find_open_invitation
from elastic_cloud_emulator.domains.organizations.records import PROVIDERS, claimed_domains
from elastic_cloud_emulator.domains.organizations.role_mappings import fits, mappings_in
from elastic_cloud_emulator.records.memberships import Membership, find_membership, save_membership
from elastic_cloud_emulator.storage.store import Transaction
from elastic_cloud_emulator.world import World

_ID_LENGTH = 10


class Joined(TypedDict):
    """Somebody who is a member of an organization now.

    Attributes:
        user_id: The user.
        organization_id: The organization.
        api_key: A key with all that the member may do there.
    """

    user_id: str
    organization_id: str
    api_key: str


def follow_invitation(world: World, store: Transaction, token: str) -> Joined:
    """Accept an invitation as the person to whose address it went; somebody new gets an account.

    Args:
        world: The hosted service.
        store: Its state.
        token: Opens the invitation.

    Raises:
        ValueError: No open invitation has this token.
    """
    invitation = find_open_invitation(world, store, token)
    if invitation is None:
        raise ValueError("no open invitation has this token")
    user_id = _user_of(world, store, invitation["email"])
    accept(store, invitation, user_id)
    return _hand_out_key(world, store, invitation["organization_id"], user_id)


def sign_in(world: World, store: Transaction, organization_id: str, email: str, groups: Iterable[str]) -> Joined:
    """Log somebody in by the identity provider of an organization, with the roles that the mappings give.

    Whoever is no member becomes one. If there are mappings, they take the place of all roles that were given otherwise.

    Args:
        world: The hosted service.
        store: Its state.
        organization_id: The organization.
        email: The address that the identity provider vouches for.
        groups: The groups that it names.

    Raises:
        ValueError: The organization has no identity provider that is enabled, or has not claimed the domain.
    """
    provider = store.get(PROVIDERS, organization_id)
    if provider is None or not provider.value["enabled"]:
        raise ValueError(f"organization {organization_id} has no identity provider that is enabled")
    domain = email.rpartition("@")[2].lower()
    if domain not in claimed_domains(store, organization_id):
        raise ValueError(f"organization {organization_id} has not claimed the domain {domain}")
    user_id = _user_of(world, store, email)
    membership: Membership = find_membership(store, organization_id, user_id) or {
        "organization_id": organization_id,
        "user_id": user_id,
        "member_since": store.instant,
    }
    mappings = mappings_in(store, organization_id)
    if mappings:
        names = list(groups)
        assignments: Assignments = {}
        for mapping in mappings:
            if mapping["enabled"] and fits(mapping["rule"], email, names):
                assignments = add_assignments(assignments, mapping["role_assignments"])
        membership["role_assignments"] = dict(assignments)
    save_membership(store, membership)
    return _hand_out_key(world, store, organization_id, user_id)


def _user_of(world: World, store: Transaction, email: str) -> str:
    """Find the user with an address, or add one."""
    for user_id, stored in store.items(USERS):
        if stored.value.get("email", "").lower() == email.lower():
            return user_id
    user_id = world.ids.digits(_ID_LENGTH)
    store.put(USERS, user_id, {"user_id": user_id, "email": email})
    return user_id


def _hand_out_key(world: World, store: Transaction, organization_id: str, user_id: str) -> Joined:
    membership = find_membership(store, organization_id, user_id)
    owner = {
        "user_id": user_id,
        "description": "handed out by the emulator",
        "organization_id": organization_id,
        "role_assignments": membership.get("role_assignments", {}) if membership else {},
    }
    key, document = new_key(world.ids, store.now, owner)
    keep_key(store, document)
    return {"user_id": user_id, "organization_id": organization_id, "api_key": key}
