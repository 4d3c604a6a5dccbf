# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class BlessingsWithMeta(Model):
    """The permissions of a role as they are stored.

    Attributes:
        value: Permissions of runners to take on a role.
        meta: Age and version of a stored object.
    """

    _objects = {"value": "Blessings", "meta": "Metadata"}

    value: models.Blessings
    """Permissions of runners to take on a role."""
    meta: models.Metadata
    """Age and version of a stored object."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
