# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ChartItemValue(Model):
    """What one series of the chart adds to a point.

    Attributes:
        id: Key of the series, the same at every point.
        name: What the legend of a chart calls the item.
        value: Costs in ECU.
    """

    id: str
    """Key of the series, the same at every point."""
    name: str
    """What the legend of a chart calls the item."""
    value: float
    """Costs in ECU."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
