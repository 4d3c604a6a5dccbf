# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ItemCosts(Model):
    """Instances of the same kind and size over a stretch of time, with their price in ECU.

    Attributes:
        hours: Hours that the instances ran.
        instance_count: How many instances were billed.
        period: From when to when within the asked time the instances ran.
        kind: Product that the instances ran.
        price: Price of the item.
        price_per_hour: Price of one hour.
        name: Name of the item, as on the bill.
        sku: Article number of product, size and region.
    """

    _objects = {"period": "Period"}

    hours: int
    """Hours that the instances ran."""
    instance_count: int
    """How many instances were billed."""
    period: models.Period
    """From when to when within the asked time the instances ran."""
    kind: models.ResourceKind
    """Product that the instances ran."""
    price: float
    """Price of the item."""
    price_per_hour: float
    """Price of one hour."""
    name: str
    """Name of the item, as on the bill."""
    sku: str
    """Article number of product, size and region."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
