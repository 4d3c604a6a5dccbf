"""Listing, reading and changing organizations."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.domains.organizations.records import show_organization
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles
from elastic_cloud_emulator.records.memberships import ORGANIZATIONS, find_membership, find_organization

_LONGEST_NAME, _SHORTEST_NAME = 30, 2
_CHANGEABLE = (
    "name",
    "default_disk_usage_alerts_enabled",
    "notifications_allowed_email_domains",
    "billing_contacts",
    "operational_contacts",
)
_SEEING_ALL = frozenset(("ece_platform_admin", "ece_platform_viewer"))


@handles("list-organizations")
def list_organizations(call: Call) -> dict[str, Any]:
    """List the organizations the caller belongs to; those who see the whole platform see all of it."""
    return {
        "organizations": [
            show_organization(call.store, stored.value)
            for organization_id, stored in call.store.items(ORGANIZATIONS)
            if _belongs(call, organization_id)
        ]
    }


@handles("get-organization")
def get_organization(call: Call) -> dict[str, Any]:
    """Read an organization."""
    return show_organization(call.store, find_organization(call))


@handles("update-organization")
def update_organization(call: Call) -> dict[str, Any]:
    """Change name, contacts and settings of mails; what is left out stays."""
    organization = find_organization(call)
    if not _SHORTEST_NAME <= len(call.body.get("name", organization["name"])) <= _LONGEST_NAME:
        raise ApiError(400, "organization.invalid_name", fields=["name"])
    organization |= {name: call.body[name] for name in _CHANGEABLE if name in call.body}
    call.store.put(ORGANIZATIONS, organization["id"], organization)
    return show_organization(call.store, organization)


def _belongs(call: Call, organization_id: str) -> bool:
    if call.world.personality.hosted:
        return call.caller.belongs_to(organization_id)
    if not _SEEING_ALL.isdisjoint(call.caller.roles):
        return True
    return find_membership(call.store, organization_id, call.caller.user_id) is not None
