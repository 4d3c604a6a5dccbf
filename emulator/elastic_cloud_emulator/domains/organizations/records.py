"""The stored forms that several operations on organizations share."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from elastic_cloud_emulator.access.authorization import forbidden
from elastic_cloud_emulator.access.role_assignments import Assignments
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call
from elastic_cloud_emulator.plans.records import JsonObject
from elastic_cloud_emulator.records.given_roles import check_given
from elastic_cloud_emulator.storage.store import Transaction

INVITATIONS = "organization_invitations"
"""Collection of invitations, by id."""
DOMAINS = "organization_domains"
"""Collection of mail domains that organizations claim or are about to, by organization and domain with a slash."""
PROVIDERS = "organization_identity_providers"
"""Collection of identity providers, by organization."""
MAPPINGS = "organization_role_mappings"
"""Collection of role mappings, by organization: `{"mappings": [...]}`."""


class Invitation(TypedDict):
    """An invitation; the token that opens it follows from its id and is not kept.

    Attributes:
        id: A UUID.
        organization_id: Where it leads.
        email: Who is invited.
        created_at: When it was made or last renewed, an instant.
        expires_at: Until when it can be accepted, an instant.
        accepted_at: When it was accepted; absent before.
        role_assignments: The roles that come with it; absent for none.
    """

    id: str
    organization_id: str
    email: str
    created_at: str
    expires_at: str
    accepted_at: NotRequired[str]
    role_assignments: NotRequired[JsonObject]


class Domain(TypedDict):
    """A mail domain that an organization claims, or is about to.

    Attributes:
        organization_id: The organization.
        domain: The domain, in lower case.
        code: What proves it.
        asked_at: When the code was asked for, an instant.
        claimed_at: Since when the domain is the organization's own, an instant; absent before.
    """

    organization_id: str
    domain: str
    code: str
    asked_at: str
    claimed_at: NotRequired[str]


def show_organization(store: Transaction, organization: JsonObject) -> JsonObject:
    """Show an organization as the API does."""
    stored = store.get(PROVIDERS, organization["id"])
    if stored is None:
        return organization
    return {**organization, "sso_login_identifier": login_identifier(organization["id"], stored.value)}


def login_identifier(organization_id: str, configuration: JsonObject) -> str:
    """Return what members type to get to the identity provider of their organization."""
    return f"{configuration['login_identifier_prefix']}-{organization_id}"


def claimed_domains(store: Transaction, organization_id: str) -> list[str]:
    """List the mail domains that are an organization's own, the oldest claim first."""
    claims = (stored.value for _, stored in store.items(DOMAINS))
    own = (claim for claim in claims if claim["organization_id"] == organization_id and "claimed_at" in claim)
    return [claim["domain"] for claim in sorted(own, key=lambda claim: claim["claimed_at"])]


def check_assignments(call: Call, wanted: Assignments, place: str) -> None:
    """Check roles that people are to get in the organization that the path names.

    Args:
        call: Gives them.
        wanted: The assignments.
        place: Where they stand in the request.

    Raises:
        ApiError: 403, they are not the caller's to give; 400, one contradicts itself.
    """
    try:
        check_given(call, wanted, call.path["organization_id"])
    except ApiError as refusal:
        fields = [f"{place}.{field}" for field in refusal.fields]
        if refusal.status == 400:
            raise ApiError(400, "root.invalid_data", "roles", fields=fields, problem=refusal.message) from None
        raise forbidden(call.world.personality, call.operation.path, fields) from None
