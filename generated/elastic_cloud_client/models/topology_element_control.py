# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class TopologyElementControl(Model):
    """Limits that a deployment template sets for a topology element. They mean nothing in the plan of a
    deployment.

    Attributes:
        min_: Smallest size that may be chosen. Zero allows the element to be switched off.
    """

    _objects = {"min_": "TopologySize"}
    _names = {"min_": "min"}

    min_: models.TopologySize
    """Smallest size that may be chosen. Zero allows the element to be switched off."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
