# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class OrganizationInvitations(Model):
    """Invitations into one organization.

    Attributes:
        invitations: One entry per invited person.
    """

    _groups = {"invitations": many(one("OrganizationInvitation"))}

    invitations: list[models.OrganizationInvitation]
    """One entry per invited person."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
