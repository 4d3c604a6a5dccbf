"""What somebody holds by the role assignments of the hosted service: which roles, in which organization, on what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from elastic_cloud_emulator.access.role_assignments import DEPLOYMENT_ROLES, OWNER, ROLES, Assignments, each_assignment

_SEEING = frozenset((OWNER, *DEPLOYMENT_ROLES))
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Holdings:
    """The roles held in one organization.

    Attributes:
        organization: In its administration.
        everywhere: On all its deployments.
        deployments: On single deployments, by id.
    """

    organization: frozenset[str]
    everywhere: frozenset[str]
    deployments: Mapping[str, frozenset[str]]

    def on(self, deployment_id: str) -> frozenset[str]:
        """Return the roles that count for one deployment."""
        return self.organization | self.everywhere | self.deployments.get(deployment_id, _NONE)

    def reaching(self, reach: str | None, deployment_id: str) -> frozenset[str]:
        """Return the roles that count for an operation.

        Args:
            reach: What a role on deployments must reach, as the document says it.
            deployment_id: The deployment that the path names; empty for none.
        """
        if reach is None:
            return self.organization
        if reach == "path":
            return self.on(deployment_id)
        held = self.organization | self.everywhere
        return held.union(*self.deployments.values()) if reach == "any" else held

    def sees(self, deployment_id: str) -> bool:
        """Tell whether a deployment of the organization may be known of."""
        return not _SEEING.isdisjoint(self.on(deployment_id))

    @property
    def limits(self) -> frozenset[str] | None:
        """The only deployments that may be known of, by id; None if all may."""
        if not _SEEING.isdisjoint(self.organization | self.everywhere):
            return None
        return frozenset(deployment_id for deployment_id in self.deployments if self.sees(deployment_id))


NOTHING = Holdings(_NONE, _NONE, {})


def holdings_of(assignments: Assignments) -> dict[str, Holdings]:
    """Work out what role assignments come to, by organization."""
    organization: dict[str, set[str]] = {}
    everywhere: dict[str, set[str]] = {}
    deployments: dict[str, dict[str, set[str]]] = {}
    for assignment in each_assignment(assignments):
        value = assignment.value
        kind, owner, role = assignment.where[0], value.get("organization_id"), value["role_id"]
        if owner is None:
            continue
        held = organization.setdefault(owner, set())
        if role not in ROLES.get(kind, ()):
            continue  # it opens nothing here, but whoever has it belongs to the organization
        if kind == "organization":
            held.add(role)
        elif value.get("all"):
            everywhere.setdefault(owner, set()).add(role)
        else:
            for deployment_id in value.get("deployment_ids") or ():
                deployments.setdefault(owner, {}).setdefault(deployment_id, set()).add(role)
    return {
        owner: Holdings(
            frozenset(organization[owner]),
            frozenset(everywhere.get(owner, ())),
            {deployment_id: frozenset(roles) for deployment_id, roles in deployments.get(owner, {}).items()},
        )
        for owner in organization
    }
