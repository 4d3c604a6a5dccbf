# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class SimplifiedLineItem(Model):
    """A purchase of units that can be spent within a certain time.

    Attributes:
        id: Identifier of the purchase, as on the order.
        ecu_quantity: How many Elastic Consumption Units were bought.
        ecu_balance: Units not spent yet.
        start: First moment at which the units can be spent.
        end: When what is left expires.
    """

    _moments = ("start", "end")

    id: str
    """Identifier of the purchase, as on the order."""
    ecu_quantity: float
    """How many Elastic Consumption Units were bought."""
    ecu_balance: float
    """Units not spent yet."""
    start: datetime.datetime
    """First moment at which the units can be spent."""
    end: datetime.datetime
    """When what is left expires."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
