# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DtsDimensionCosts(Model):
    """Traffic or storage of one kind, with amount, rate and price in ECU.

    Attributes:
        cost: Price of the item.
        name: Name of the item, as on the bill.
        quantity: How much was transferred, stored or requested.
        rate: Price of a unit of traffic or storage.
        sku: Article number of the kind of usage and the region.
        type_: Kind of usage, such as `data_out`.
    """

    _objects = {"quantity": "DtsQuantity", "rate": "DtsRate"}
    _names = {"type_": "type"}

    cost: float
    """Price of the item."""
    name: str
    """Name of the item, as on the bill."""
    quantity: models.DtsQuantity
    """How much was transferred, stored or requested."""
    rate: models.DtsRate
    """Price of a unit of traffic or storage."""
    sku: str
    """Article number of the kind of usage and the region."""
    type_: str
    """Kind of usage, such as `data_out`."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
