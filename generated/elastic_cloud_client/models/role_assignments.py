# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleAssignments(Model):
    """Roles of a user, of an API key or of an invited person, grouped by what they reach. Hosted service
    only.

    Attributes:
        platform: Roles that reach the whole platform.
        organization: Roles that reach an organization with its members and bills.
        deployment: Roles that reach some or all deployments of an organization.
        project: Roles that reach serverless projects, by project type.
    """

    _objects = {"project": "ProjectRoleAssignments"}
    _groups = {
        "platform": many(one("PlatformRoleAssignment")),
        "organization": many(one("OrganizationRoleAssignment")),
        "deployment": many(one("DeploymentRoleAssignment")),
    }

    platform: list[models.PlatformRoleAssignment] | None = None
    """Roles that reach the whole platform."""
    organization: list[models.OrganizationRoleAssignment] | None = None
    """Roles that reach an organization with its members and bills."""
    deployment: list[models.DeploymentRoleAssignment] | None = None
    """Roles that reach some or all deployments of an organization."""
    project: models.ProjectRoleAssignments | None = None
    """Roles that reach serverless projects, by project type."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
