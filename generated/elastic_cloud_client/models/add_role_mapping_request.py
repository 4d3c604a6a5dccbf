# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class AddRoleMappingRequest(Model):
    """Role mappings to add to those that are there.

    Attributes:
        mappings: New mappings, with names that no other has.
    """

    _groups = {"mappings": many(one("RoleMapping"))}

    mappings: list[models.RoleMapping]
    """New mappings, with names that no other has."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
