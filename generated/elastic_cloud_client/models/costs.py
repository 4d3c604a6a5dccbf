# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model, many, one


@_define(kw_only=True, slots=False, eq=False, repr=False)
class Costs(Model):
    """A sum in ECU and the kinds of usage it is made of.

    Attributes:
        total: Costs in ECU of all dimensions together.
        dimensions: One entry per kind of usage, in no promised order.
    """

    _groups = {"dimensions": many(one("Dimension"))}

    total: float
    """Costs in ECU of all dimensions together."""
    dimensions: list[models.Dimension]
    """One entry per kind of usage, in no promised order."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
