# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleWithMeta(Model):
    """The definition of a role as it is stored.

    Attributes:
        value: The definition of a role, that is the containers a host starts when it has it.
        meta: Age and version of a stored object.
    """

    _objects = {"value": "Role", "meta": "Metadata"}

    value: models.Role
    """The definition of a role, that is the containers a host starts when it has it."""
    meta: models.Metadata
    """Age and version of a stored object."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
