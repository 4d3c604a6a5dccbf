# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleAggregate(Model):
    """A role with everything known about it, namely its containers, the runners that may have it and those
    that wait for permission.

    Attributes:
        id: Id of the role.
        role: The definition of a role as it is stored.
        blessings: Which runners were given or denied permission. Left out if none ever was.
        pending: Which runners ask for the role. Left out if none does.
    """

    _objects = {"role": "RoleWithMeta", "blessings": "BlessingsWithMeta", "pending": "PendingStatesWithMeta"}

    id: str
    """Id of the role."""
    role: models.RoleWithMeta
    """The definition of a role as it is stored."""
    blessings: models.BlessingsWithMeta | None = None
    """Which runners were given or denied permission. Left out if none ever was."""
    pending: models.PendingStatesWithMeta | None = None
    """Which runners ask for the role. Left out if none does."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
