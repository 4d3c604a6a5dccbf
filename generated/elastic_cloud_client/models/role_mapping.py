# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleMapping(Model):
    """A rule about people, and the roles of everybody whom it fits. People get them when they log in by the
    identity provider.

    Attributes:
        name: Name of the mapping within the organization. It stands in paths, so it has neither commas
            nor slashes.
        enabled: Whether the mapping counts. False keeps it for later.
        rule: Condition that a user's groups or mail address have to meet to get the roles.
        role_assignments: The roles that users get whom the rule fits.
    """

    _objects = {"rule": "RoleMappingRule", "role_assignments": "RoleAssignments"}

    name: str
    """Name of the mapping within the organization. It stands in paths, so it has neither commas nor slashes."""
    enabled: bool
    """Whether the mapping counts. False keeps it for later."""
    rule: models.RoleMappingRule
    """Condition that a user's groups or mail address have to meet to get the roles."""
    role_assignments: models.RoleAssignments
    """The roles that users get whom the rule fits."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
