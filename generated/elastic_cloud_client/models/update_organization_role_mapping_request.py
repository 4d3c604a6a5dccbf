# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class UpdateOrganizationRoleMappingRequest(Model):
    """All role mappings that an organization is to have.

    Attributes:
        mappings: The mappings, each with a name of its own. Mappings that are not in the list go.
    """

    _groups = {"mappings": many(one("RoleMapping"))}

    mappings: list[models.RoleMapping]
    """The mappings, each with a name of its own. Mappings that are not in the list go."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
