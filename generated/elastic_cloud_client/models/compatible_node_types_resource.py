# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class CompatibleNodeTypesResource(Model):
    """A node type and its possible companions.

    Attributes:
        node_type: Key of the node type.
        compatible_node_types: Node types that one instance can combine with it.
        capacity_constraints: Sizes of such nodes. Instance configurations state the sizes now.
            Deprecated.
    """

    _objects = {"capacity_constraints": "CapacityConstraintsResource"}

    node_type: str
    """Key of the node type."""
    compatible_node_types: list[str]
    """Node types that one instance can combine with it."""
    capacity_constraints: models.CapacityConstraintsResource | None = None
    """Sizes of such nodes. Instance configurations state the sizes now. Deprecated."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
