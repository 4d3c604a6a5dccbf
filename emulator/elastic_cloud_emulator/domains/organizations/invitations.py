"""Inviting people into an organization, and accepting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from hmac import compare_digest
from math import ceil
from typing import Any, cast

from elastic_cloud_emulator.access.realms import USERS
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
_BELONGS = "organization.user_organization_already_belongs"
_NOT_FOUND = "organization.invitation_not_found"
_MOST_PENDING = 100
"""Invitations of an organization that may be open at a time."""
_SENT = "organization_invitations_sent"
"""Collection of how many invitations an organization has sent since when: `{"since": ..., "count": ...}`."""
_WHILE, _MOST_SENT = timedelta(hours=1), 200
"""So many may be sent in so much time, withdrawn ones included."""


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
        _check_address(organization["id"], email, f"emails[{index}]", known, members, now)
        identity = known[email.lower()]["id"] if email.lower() in known else call.world.ids.uuid()
        invitation = cast(Invitation, {"id": identity, "organization_id": organization["id"], "email": email, **dates})
        if assignments:
            invitation["role_assignments"] = assignments
        known[email.lower()] = invitation
        invited.append(invitation)
        call.store.put(INVITATIONS, identity, invitation)
    if sum(_is_open(each, now) for each in known.values()) > _MOST_PENDING:
        code = "organization.invitations_pending_limit_exceeded"
        raise ApiError(400, code, fields=["emails"], organization_id=organization["id"])
    _count(call.store, organization["id"], len(invited))
    return {"invitations": [_show(call, invitation) for invitation in invited]}


def _count(store: Transaction, organization_id: str, sent: int) -> None:
    """Count what an organization sends.

    Raises:
        ApiError: 429, it has sent too much of late.
    """
    stored = store.get(_SENT, organization_id)
    since, count = (parse_instant(stored.value["since"]), stored.value["count"]) if stored else (store.now, 0)
    if store.now >= since + _WHILE:
        since, count = store.now, 0
    if count + sent > _MOST_SENT:
        wait = ceil((since + _WHILE - store.now).total_seconds())
        raise ApiError(429, "organization.invitations_rate_limit_exceeded", headers={"retry-after": str(wait)})
    store.put(_SENT, organization_id, {"since": format_instant(since), "count": count + sent})


@handles("delete-organization-invitations")
def delete_organization_invitations(call: Call) -> dict[str, Any]:
    """Withdraw invitations; none is withdrawn if there is one among them that does not exist."""
    organization = find_organization(call)
    tokens = [token for token in call.path["invitation_tokens"].split(",") if token.strip()]
    if not tokens:
        raise ApiError(400, "root.invalid_data", "tokens", fields=["invitation_tokens"])
    for token in dict.fromkeys(tokens):
        invitation = find_invitation(call.world, call.store, token)
        if invitation is None or invitation["organization_id"] != organization["id"]:
            raise ApiError(404, _NOT_FOUND)
        call.store.delete(INVITATIONS, invitation["id"])
    return {}


@handles("get-organization-invitation")
def get_organization_invitation(call: Call) -> dict[str, Any]:
    """Read an invitation, which whoever has its token may do."""
    invitation = find_invitation(call.world, call.store, call.path["invitation_token"])
    if invitation is None:
        raise ApiError(404, _NOT_FOUND)
    return _show(call, invitation)


@handles("accept-organization-invitation")
def accept_organization_invitation(call: Call) -> dict[str, Any]:
    """Make the caller a member."""
    invitation = find_invitation(call.world, call.store, call.path["invitation_token"])
    if invitation is None or not _is_open(invitation, call.store.now):
        raise ApiError(404, _NOT_FOUND)
    for membership in memberships_of(call.store, call.caller.user_id):
        raise ApiError(400, _BELONGS, organization_id=membership["organization_id"])
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


def _check_address(
    organization_id: str, email: str, field: str, known: dict[str, Invitation], members: set[str], now: datetime
) -> None:
    """Check an address that is to be invited.

    Raises:
        ApiError: 400, it is none, or that of a member or of somebody whose invitation is open.
    """
    if not _EMAIL.fullmatch(email):
        raise ApiError(400, "organization.invitation_invalid_email", fields=[field], email=email)
    if email.lower() in members:
        raise ApiError(400, _BELONGS, fields=[field], organization_id=organization_id)
    if email.lower() in known and _is_open(known[email.lower()], now):
        raise ApiError(400, "organization.invitation_already_exists", fields=[field], email=email)


def _addresses_of_members(call: Call, organization_id: str) -> set[str]:
    users = (call.store.get(USERS, each["user_id"]) for each in memberships_in(call.store, organization_id))
    return {user.value["email"].lower() for user in users if user is not None and "email" in user.value}


def _duration(body: JsonObject) -> timedelta:
    text: str | None = body.get("expires_in")
    return _LIFETIME if text is None else timedelta(**{_UNITS[text[-1]]: int(text[:-1])})


def _show(call: Call, invitation: Invitation) -> JsonObject:
    facts: JsonObject = {**invitation}
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
    shown |= {name: facts[name] for name in ("accepted_at", "role_assignments") if name in facts}
    return shown


def _token_of(world: World, invitation: Invitation) -> str:
    return world.signer.token_for(f"invitation {invitation['id']}")
