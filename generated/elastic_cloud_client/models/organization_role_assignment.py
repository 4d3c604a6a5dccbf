from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationRoleAssignment(Model):
    """A role in the administration of one organization."""

    role_id: str
    """Name of the role, for example `organization-admin` or `billing-admin`."""
    organization_id: str
    """Organization in which the role counts."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
