# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class ChartItems(Model):
    """The points of a chart of costs over time.

    Attributes:
        data: One point per day or month, in order of time.
    """

    _groups = {"data": many(one("ChartItem"))}

    data: list[models.ChartItem]
    """One point per day or month, in order of time."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
