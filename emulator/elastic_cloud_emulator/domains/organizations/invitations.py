"""Inviting people into an organization, and accepting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Any, cast

from elastic_cloud_emulator.access.authentication import USERS
from elastic_cloud_emulator.domains.organizations.records import (
    INVITATIONS,
    Invitation,
    check_assignments,
    show_organization,
)
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.installation.clock import format_instant, parse_instant
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.memberships import (
    ORGANIZATIONS,
    Membership,
    find_organization,
    memberships_in,
    memberships_of,
    save_membership,
)
from elastic_cloud_emulator.storage.store import Transaction
from elastic_cloud_emulator.world import World

_EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")
_LIFETIME = timedelta(days=3)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_MOST_PENDING = 100
"""Invitations of an organization that may be open at a time."""


@handles("list-organization-invitations")
def list_organization_invitations(call: Call) -> dict[str, Any]:
    """List the invitations that nobody has accepted, expired ones among them."""
    organization = find_organization(call)
    waiting = (each for each in _invitations_in(call.store, organization["id"]) if "accepted_at" not in each)
    return {"invitations": [_show(call, invitation) for invitation in waiting]}


@handles("create-organization-invitations")
def create_organization_invitations(call: Call) -> dict[str, Any]:
    """Invite people; whose invitation has expired gets another chance with the same one."""
    organization = find_organization(call)
    assignments: JsonObject = call.body.get("role_assignments", {})
    check_assignments(call, assignments, "role_assignments")
    now = call.store.now
    dates = {"created_at": format_instant(now), "expires_at": format_instant(now + _duration(call.body))}
    known = {each["email"].lower(): each for each in _invitations_in(call.store, organization["id"])}
    members = _addresses_of_members(call, organization["id"])
    invited: list[Invitation] = []
    for index, email in enumerate(call.body["emails"]):
        code, message = _refusal(organization["id"], email, known, members, now)
        if code:
            raise ApiError(400, code, message, (f"emails[{index}]",))
        identity = known[email.lower()]["id"] if email.lower() in known else call.world.ids.uuid()
        invitation = cast(Invitation, {"id": identity, "organization_id": organization["id"], "email": email, **dates})
        if assignments:
            invitation["role_assignments"] = assignments
        known[email.lower()] = invitation
        invited.append(invitation)
        call.store.put(INVITATIONS, identity, invitation)
    if sum(_is_open(each, now) for each in known.values()) > _MOST_PENDING:
        message = f"Organization {organization['id']} has too many open invitations"
        raise ApiError(400, "organization.invitations_pending_limit_exceeded", message, ("emails",))
    return {"invitations": [_show(call, invitation) for invitation in invited]}


@handles("delete-organization-invitations")
def delete_organization_invitations(call: Call) -> dict[str, Any]:
    """Withdraw invitations; none is withdrawn if there is one among them that does not exist."""
    organization = find_organization(call)
    for token in dict.fromkeys(call.path["invitation_tokens"].split(",")):
        invitation = find_invitation(call.world, call.store, token)
        if invitation is None or invitation["organization_id"] != organization["id"]:
            raise _not_found()
        call.store.delete(INVITATIONS, invitation["id"])
    return {}


@handles("get-organization-invitation")
def get_organization_invitation(call: Call) -> dict[str, Any]:
    """Read an invitation, which whoever has its token may do."""
    invitation = find_invitation(call.world, call.store, call.path["invitation_token"])
    if invitation is None:
        raise _not_found()
    return _show(call, invitation)


@handles("accept-organization-invitation")
def accept_organization_invitation(call: Call) -> dict[str, Any]:
    """Make the caller a member."""
    invitation = find_invitation(call.world, call.store, call.path["invitation_token"])
    if invitation is None or not _is_open(invitation, call.store.now):
        raise _not_found()
    for membership in memberships_of(call.store, call.caller.user_id):
        message = f"The user already belongs to organization {membership['organization_id']}"
        raise ApiError(400, "organization.user_organization_already_belongs", message)
    accept(call.store, invitation, call.caller.user_id)
    return {}


def find_invitation(world: World, store: Transaction, token: str) -> Invitation | None:
    """Find the invitation that a token opens, be it open still or not."""
    for invitation in _invitations(store):
        if compare_digest(token.encode(), _token_of(world, invitation).encode()):
            return invitation
    return None


def find_open_invitation(world: World, store: Transaction, token: str) -> Invitation | None:
    """Find the invitation that a token opens, if it can be accepted now."""
    invitation = find_invitation(world, store, token)
    return invitation if invitation is not None and _is_open(invitation, store.now) else None


def accept(store: Transaction, invitation: Invitation, user_id: str) -> None:
    """Make a user a member of the organization that an invitation leads to."""
    invitation["accepted_at"] = store.instant
    store.put(INVITATIONS, invitation["id"], invitation)
    membership: Membership = {
        "organization_id": invitation["organization_id"],
        "user_id": user_id,
        "member_since": store.instant,
    }
    if "role_assignments" in invitation:
        membership["role_assignments"] = invitation["role_assignments"]
    save_membership(store, membership)


def _invitations(store: Transaction) -> Iterator[Invitation]:
    return (cast(Invitation, stored.value) for _, stored in store.items(INVITATIONS))


def _invitations_in(store: Transaction, organization_id: str) -> Iterator[Invitation]:
    return (each for each in _invitations(store) if each["organization_id"] == organization_id)


def _is_open(invitation: Invitation, now: datetime) -> bool:
    return "accepted_at" not in invitation and now < parse_instant(invitation["expires_at"])


def _refusal(
    organization_id: str, email: str, known: dict[str, Invitation], members: set[str], now: datetime
) -> tuple[str, str]:
    """Tell why an address cannot be invited, as code and message; both empty if it can."""
    if not _EMAIL.fullmatch(email):
        return "organization.invitation_invalid_email", f"{email[:100]} is not a mail address"
    if email.lower() in members:
        message = f"The user already belongs to organization {organization_id}"
        return "organization.user_organization_already_belongs", message
    if email.lower() in known and _is_open(known[email.lower()], now):
        return "organization.invitation_already_exists", f"There is an open invitation for {email}"
    return "", ""


def _addresses_of_members(call: Call, organization_id: str) -> set[str]:
    users = (call.store.get(USERS, each["user_id"]) for each in memberships_in(call.store, organization_id))
    return {user.value["email"].lower() for user in users if user is not None and "email" in user.value}


def _duration(body: JsonObject) -> timedelta:
    text: str | None = body.get("expires_in")
    return _LIFETIME if text is None else timedelta(**{_UNITS[text[-1]]: int(text[:-1])})


def _show(call: Call, invitation: Invitation) -> JsonObject:
    expires = parse_instant(invitation["expires_at"])
    organization = call.store.get(ORGANIZATIONS, invitation["organization_id"])
    shown: JsonObject = {
        "token": _token_of(call.world, invitation),
        "email": invitation["email"],
        "created_at": invitation["created_at"],
        "expires_at": invitation["expires_at"],
        "expired": expires <= call.store.now,
        "organization": {} if organization is None else show_organization(call.store, organization.value),
    }
    shown |= {name: invitation[name] for name in ("accepted_at", "role_assignments") if name in invitation}
    return shown


def _token_of(world: World, invitation: Invitation) -> str:
    return world.signer.token_for(f"invitation {invitation['id']}")


def _not_found() -> ApiError:
    # Without the token, with which whoever reads of the error could accept.
    return ApiError(404, "organization.invitation_not_found", "There is no such invitation")
