# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleAggregateCreateData(Model):
    """A new role, if need be with the runners that may have it from the start.

    Attributes:
        role: The definition of a role, that is the containers a host starts when it has it.
        blessings: Permissions to begin with. Without them, runners have to be blessed later.
    """

    _objects = {"role": "Role", "blessings": "Blessings"}

    role: models.Role
    """The definition of a role, that is the containers a host starts when it has it."""
    blessings: models.Blessings | None = None
    """Permissions to begin with. Without them, runners have to be blessed later."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
