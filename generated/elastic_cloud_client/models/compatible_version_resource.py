# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CompatibleVersionResource(Model):
    """What an instance type can do in one stack version.

    Attributes:
        version: The stack version concerned.
        node_types: Node types of that version, each with those it goes together with.
        capacity_constraints: Sizes in that version. Nothing heeds them any more. Deprecated.
    """

    _objects = {"capacity_constraints": "CapacityConstraintsResource"}
    _groups = {"node_types": many(one("CompatibleNodeTypesResource"))}

    version: str
    """The stack version concerned."""
    node_types: list[models.CompatibleNodeTypesResource]
    """Node types of that version, each with those it goes together with."""
    capacity_constraints: models.CapacityConstraintsResource | None = None
    """Sizes in that version. Nothing heeds them any more. Deprecated."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
