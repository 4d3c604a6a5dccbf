"""What must be open to whom on the hosted service, told by the document alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from elastic_cloud_emulator import Emulator
from elastic_cloud_emulator.access.credentials import keep_key, new_key
from tests.emulator.deployments.client import DOCUMENT

ORGANIZATION = "1208457319"
METHODS = ("get", "put", "post", "patch", "delete")
FACTS: dict[str, dict[str, Any]] = {
    operation["operationId"]: {**operation, "path": path, "method": method.upper()}
    for path, item in DOCUMENT["paths"].items()
    for method, operation in item.items()
    if method in METHODS and "hosted" in operation["x-availability"]
}
"""The operations of the hosted service, by id."""
ROLES = sorted({role for facts in FACTS.values() for role in facts["x-hosted-role"]})


def opens(
    operation_id: str, assignments: Mapping[str, Any], deployment: str | None = None, organization: str = ORGANIZATION
) -> bool:
    """Tell whether role assignments open an operation to a key of that organization.

    Args:
        operation_id: The operation, which the path of the call has acceptable ids for.
        assignments: What the key may do.
        deployment: The deployment in the path, or another one that the operation is to show or change.
        organization: Of the key, of the path and of the deployment.
    """
    roles, reach = FACTS[operation_id]["x-hosted-role"], FACTS[operation_id].get("x-hosted-reach")
    if not roles:
        return True

    def suffices(held: Mapping[str, Any], kind: str) -> bool:
        role = held["role_id"]
        return role in roles and role.startswith(kind) and held["organization_id"] == organization

    for held in assignments.get("organization") or ():
        if suffices(held, "organization-") or suffices(held, "billing-"):
            return True
    for held in assignments.get("deployment") or ():
        if not suffices(held, "deployment-"):
            continue
        listed = held.get("deployment_ids") or ()
        some = deployment in listed if deployment else reach == "any" and bool(listed)
        if held.get("all") or (some and reach != "all"):
            return True
    return False


def key_for(
    emulator: Emulator, assignments: Mapping[str, Any], organization: str = ORGANIZATION, user: str | None = None
) -> str:
    """An `Authorization` header with a key that may do this."""
    owner = {
        "user_id": user or emulator.username,
        "description": "for a test",
        "organization_id": organization,
        "role_assignments": assignments,
    }
    key, document = new_key(emulator.world.ids, emulator.world.clock.now(), owner)
    with emulator.store.transaction() as store:
        keep_key(store, document)
    return f"ApiKey {key}"
