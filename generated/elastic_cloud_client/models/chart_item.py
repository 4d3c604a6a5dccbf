# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ChartItem(Model):
    """One day or month of a chart.

    Attributes:
        timestamp: Where the point stands on the time axis.
        values: What is plotted at this point, one value per series.
    """

    _groups = {"values": many(one("ChartItemValue"))}

    timestamp: int
    """Where the point stands on the time axis."""
    values: list[models.ChartItemValue]
    """What is plotted at this point, one value per series."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
