# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationMembership(Model):
    """Somebody's membership, with the roles that come with it.

    Attributes:
        organization_id: The organization that the membership is in.
        user_id: Id of the member, decimal digits.
        member_since: When the member joined.
        name: First and last name.
        email: Mail address the member logs in with.
        role_assignments: Roles of the member in the organization, on its deployments and on its projects.
    """

    _moments = ("member_since",)
    _objects = {"role_assignments": "RoleAssignments"}

    organization_id: str
    """The organization that the membership is in."""
    user_id: str
    """Id of the member, decimal digits."""
    member_since: datetime.datetime
    """When the member joined."""
    name: str | None = None
    """First and last name."""
    email: str | None = None
    """Mail address the member logs in with."""
    role_assignments: models.RoleAssignments | None = None
    """Roles of the member in the organization, on its deployments and on its projects."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
