# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class StackVersionNodeType(Model):
    """A kind of node that a product of the stack version can have.

    Attributes:
        node_type: Key of the node type, such as `master`, `data` or `ml`.
        name: What user interfaces call the node type.
        description: What such nodes do.
        settings: Options for nodes of this type alone.
        capacity_constraints: Smallest and largest node of this type. Instance configurations state the
            sizes now. Deprecated.
        compatible_node_types: Node types that can share an instance with this one.
        mandatory: Whether every plan must contain at least one such node.
    """

    _objects = {"capacity_constraints": "StackVersionInstanceCapacityConstraint"}

    node_type: str
    """Key of the node type, such as `master`, `data` or `ml`."""
    name: str
    """What user interfaces call the node type."""
    description: str
    """What such nodes do."""
    settings: dict[str, Any] | None = None
    """Options for nodes of this type alone."""
    capacity_constraints: models.StackVersionInstanceCapacityConstraint | None = None
    """Smallest and largest node of this type. Instance configurations state the sizes now. Deprecated."""
    compatible_node_types: list[str] | None = None
    """Node types that can share an instance with this one."""
    mandatory: bool | None = None
    """Whether every plan must contain at least one such node."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
