# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class RoleAggregates(Model):
    """The roles of the installation.

    Attributes:
        values: One element per role, with no promised order.
    """

    _groups = {"values": many(one("RoleAggregate"))}

    values: list[models.RoleAggregate]
    """One element per role, with no promised order."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
