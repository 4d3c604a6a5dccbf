"""Whom an organization trusts."""

from __future__ import annotations

from typing import Any

from elastic_cloud_emulator.domains.accounts import ACCOUNTS
from elastic_cloud_emulator.domains.platform_configuration_trust_relationships import TRUST_RELATIONSHIPS
from elastic_cloud_emulator.errors import ApiError
from elastic_cloud_emulator.handling import Call, handles


@handles("get-trusted-envs")
def get_trusted_envs(call: Call) -> dict[str, Any]:
    """Read whom the organization trusts, in the form of a cluster's trust settings."""
    own = call.caller.organization_id or call.world.personality.account_id
    wanted = call.query.get("organization_id", own)
    account = call.store.get(ACCOUNTS, wanted)
    if account is None or wanted != own:
        raise ApiError(404, "organization.not_found", fields=["organization_id"], organization_id=wanted)
    return {
        "accounts": [
            {
                "account_id": own,
                "name": "Default trust for own organization",
                "trust_all": account.value["trust"]["trust_all"],
            }
        ],
        "external": [
            {
                "trust_relationship_id": stored.value["id"],
                "name": stored.value["name"],
                "trust_all": stored.value["trust_by_default"],
            }
            for _, stored in call.store.items(TRUST_RELATIONSHIPS)
            if not stored.value["local"]
        ],
        "direct": [],
    }
