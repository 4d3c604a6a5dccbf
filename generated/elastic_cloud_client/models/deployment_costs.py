# Generated from the document in openapi/ by `nox -s generate`; do not edit.
from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from .. import models
from ..types import Model


@_define(kw_only=True, slots=False, eq=False, repr=False)
class DeploymentCosts(Model):
    """What a single deployment has cost, in ECU.

    Attributes:
        deployment_id: Id of the deployment.
        deployment_name: Name the deployment has or had.
        costs: A sum in ECU and the kinds of usage it is made of.
        hourly_rate: What an hour of this deployment costs.
        period: The part of the requested time in which the deployment ran.
    """

    _objects = {"costs": "Costs", "period": "Period"}

    deployment_id: str
    """Id of the deployment."""
    deployment_name: str
    """Name the deployment has or had."""
    costs: models.Costs
    """A sum in ECU and the kinds of usage it is made of."""
    hourly_rate: float
    """What an hour of this deployment costs."""
    period: models.Period | None = None
    """The part of the requested time in which the deployment ran."""
    additional_properties: dict[str, Any] = _field(factory=dict, repr=False)
    """Members the document does not name."""
