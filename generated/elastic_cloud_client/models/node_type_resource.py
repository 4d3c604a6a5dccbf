# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class NodeTypeResource(Model):
    """A kind of node of an instance type.

    Attributes:
        node_type: Key of the node type within the instance type.
        name: What user interfaces call the node type.
        description: What such nodes do.
        default_instance_configuration_id: Instance configuration for such nodes when nobody chose
            another.
        mandatory: Whether a plan without such a node is refused.
    """

    node_type: str
    """Key of the node type within the instance type."""
    name: str
    """What user interfaces call the node type."""
    description: str
    """What such nodes do."""
    default_instance_configuration_id: str | None = None
    """Instance configuration for such nodes when nobody chose another."""
    mandatory: bool | None = None
    """Whether a plan without such a node is refused."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
