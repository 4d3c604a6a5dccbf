# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ItemsCosts(Model):
    """The bill item by item - instances on the one hand, traffic and storage on the other. Amounts are in
    ECU.

    Attributes:
        costs: The sum over all items.
        data_transfer_and_storage: Items charged by volume or by request.
        resources: Items charged by the hour, one per product and size of instance.
    """

    _objects = {"costs": "Costs"}
    _groups = {"data_transfer_and_storage": many(one("DtsDimensionCosts")), "resources": many(one("ItemCosts"))}

    costs: models.Costs
    """The sum over all items."""
    data_transfer_and_storage: list[models.DtsDimensionCosts]
    """Items charged by volume or by request."""
    resources: list[models.ItemCosts]
    """Items charged by the hour, one per product and size of instance."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
