"""The organization that there is at first, and how people get into it."""

from __future__ import annotations

from typing import Any

from tests.emulator.deployments.client import CheckedClient

ORGANIZATION = "1208457319"
HERE = f"/organizations/{ORGANIZATION}"
OWNER = {"organization": [{"role_id": "organization-admin", "organization_id": ORGANIZATION}]}
VIEWER = {"deployment": [{"role_id": "deployment-viewer", "organization_id": ORGANIZATION, "all": True}]}


def invite(api: CheckedClient, email: str, **members: Any) -> str:
    """Invite somebody; gives the token."""
    body = {"emails": [email], **members}
    return str(api.call("POST", f"{HERE}/invitations", body, status=201).body["invitations"][0]["token"])


def members(api: CheckedClient) -> dict[str, Any]:
    """The members by id."""
    listed = api.call("GET", f"{HERE}/members", status=200).body["members"]
    return {member["user_id"]: member for member in listed}
