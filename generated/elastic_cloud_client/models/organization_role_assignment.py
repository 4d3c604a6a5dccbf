# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationRoleAssignment(Model):
    """A role in the administration of one organization.

    Attributes:
        role_id: Name of the role, for example `organization-admin` or `billing-admin`.
        organization_id: Organization in which the role counts.
        application_roles: Roles inside Elasticsearch and Kibana that come with signing in to deployments
            of the organization. New in the hosted service, 2026-08.
    """

    role_id: str
    """Name of the role, for example `organization-admin` or `billing-admin`."""
    organization_id: str
    """Organization in which the role counts."""
    application_roles: list[str] | None = None
    """Roles inside Elasticsearch and Kibana that come with signing in to deployments of the organization.
    New in the hosted service, 2026-08."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
