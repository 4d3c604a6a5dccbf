# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationInvitation(Model):
    """The offer to somebody to become a member of an organization.

    Attributes:
        token: Key of the invitation. Who has it can accept, so treat it as a credential.
        email: Mail address of the invited person.
        created_at: When the invitation was made or last renewed.
        expires_at: Until when it can be accepted.
        expired: Whether that moment has passed.
        organization: The organization that the invitation is for.
        accepted_at: When it was accepted. Absent before.
        role_assignments: Roles that come with accepting.
    """

    _moments = ("created_at", "expires_at", "accepted_at")
    _objects = {"organization": "Organization", "role_assignments": "RoleAssignments"}

    token: str = _field(repr=False)
    """Key of the invitation. Who has it can accept, so treat it as a credential."""
    email: str
    """Mail address of the invited person."""
    created_at: datetime.datetime
    """When the invitation was made or last renewed."""
    expires_at: datetime.datetime
    """Until when it can be accepted."""
    expired: bool
    """Whether that moment has passed."""
    organization: models.Organization
    """The organization that the invitation is for."""
    accepted_at: datetime.datetime | None = None
    """When it was accepted. Absent before."""
    role_assignments: models.RoleAssignments | None = None
    """Roles that come with accepting."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
