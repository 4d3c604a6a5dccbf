# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TopologySize(Model):
    """How much of one resource the element gets in each zone. The instance configuration derives the other
    resources from it by its multipliers.

    Attributes:
        value: Size of one instance in MB, one of the sizes of its instance configuration.
        resource: What `value` measures. Always `memory` on the hosted service.
    """

    value: int
    """Size of one instance in MB, one of the sizes of its instance configuration."""
    resource: models.InstanceSizeResource
    """What `value` measures. Always `memory` on the hosted service."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
