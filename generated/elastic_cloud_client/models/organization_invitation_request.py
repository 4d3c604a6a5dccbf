# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationInvitationRequest(Model):
    """Whom to invite, for how long, and with which roles.

    Attributes:
        emails: Mail addresses of the people to invite. Each gets a mail and an invitation of its own.
        expires_in: How long the invitation can be accepted, a number and `s`, `m`, `h` or `d`. Three days
            if it is left out.
        role_assignments: Roles everybody in `emails` is to hold as a member.
    """

    _objects = {"role_assignments": "RoleAssignments"}

    emails: list[str]
    """Mail addresses of the people to invite. Each gets a mail and an invitation of its own."""
    expires_in: str | None = None
    """How long the invitation can be accepted, a number and `s`, `m`, `h` or `d`. Three days if it is left
    out."""
    role_assignments: models.RoleAssignments | None = None
    """Roles everybody in `emails` is to hold as a member."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
