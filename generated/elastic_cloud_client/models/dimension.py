# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Dimension(Model):
    """The share of one kind of usage in a sum.

    Attributes:
        type_: Kind of usage - running instances (`capacity`), data that comes in, moves between nodes or
            goes out (`data_in`, `data_internode`, `data_out`), and snapshots, charged by request and by size
            (`storage_api`, `storage_bytes`).
        cost: The share in ECU.
    """

    _names = {"type_": "type"}

    type_: models.BillingDimensionType
    """Kind of usage - running instances (`capacity`), data that comes in, moves between nodes or goes out
    (`data_in`, `data_internode`, `data_out`), and snapshots, charged by request and by size
    (`storage_api`, `storage_bytes`)."""
    cost: float
    """The share in ECU."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
