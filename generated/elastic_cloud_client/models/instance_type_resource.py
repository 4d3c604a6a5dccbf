# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class InstanceTypeResource(Model):
    """A product that instances can run, with its node types and the stack versions that offer it.

    Attributes:
        instance_type: Key of the instance type.
        name: What user interfaces call the product.
        description: What the product is for.
        node_types: Kinds of nodes the product has. Products with uniform instances have one.
        compatibility: Which node types each stack version allows and combines.
        default_instance_configuration_id: Instance configuration for such instances when nobody chose
            another.
    """

    _groups = {"node_types": many(one("NodeTypeResource")), "compatibility": many(one("CompatibleVersionResource"))}

    instance_type: models.InstanceType
    """Key of the instance type."""
    name: str
    """What user interfaces call the product."""
    description: str
    """What the product is for."""
    node_types: list[models.NodeTypeResource]
    """Kinds of nodes the product has. Products with uniform instances have one."""
    compatibility: list[models.CompatibleVersionResource]
    """Which node types each stack version allows and combines."""
    default_instance_configuration_id: str | None = None
    """Instance configuration for such instances when nobody chose another."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
